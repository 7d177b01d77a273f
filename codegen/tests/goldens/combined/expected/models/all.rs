// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct All {
    pub answer: Option<super::AllAnswer>,
    pub author: Option<super::AuthorOrUpdate>,
    pub beside: Option<super::Beside>,
    pub codes: Option<Vec<super::AllCodes>>,
    pub commented: Option<super::CommonAndEither>,
    pub constrained: Option<super::Constrained>,
    /// How many.
    ///
    /// Limits: at least 0, at most 9.
    pub count: Option<i64>,
    pub event: Option<super::Event>,
    pub folder: Option<super::Folder>,
    /// Says more about an enum.
    pub level: Option<Option<super::Level>>,
    pub mixed: Option<Option<super::AllMixed>>,
    pub nest: Option<super::Nest>,
    pub price: Option<f32>,
    pub refined: Option<super::Refined>,
    pub scalar: Option<Option<super::Scalar>>,
    /// A circle or a square.
    pub shape: Option<super::Shape>,
    pub tags: Option<Vec<String>>,
    pub tree: Option<super::Tree>,
    pub whole: Option<super::AllWhole>,
}

object! {
    read write limited All;
    answer = "answer", optional;
    author = "author", optional;
    beside = "beside", optional;
    codes = "codes", optional;
    commented = "commented", optional;
    constrained = "constrained", optional;
    count = "count", optional [minimum(0.0).maximum(9.0)];
    event = "event", optional;
    folder = "folder", optional;
    level = "level", nullable;
    mixed = "mixed", nullable;
    nest = "nest", optional;
    price = "price", optional;
    refined = "refined", optional [object(super::Refined::limits)];
    scalar = "scalar", nullable;
    shape = "shape", optional;
    tags = "tags", optional;
    tree = "tree", optional;
    whole = "whole", optional;
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllAnswer {
    Maybe,
    False,
    /// `1`
    V1,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(AllAnswer, Unknown);

impl AllAnswer {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("maybe", Self::Maybe),
        ("false", Self::False),
        ("1", Self::V1),
    ];
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllCodes {
    A,
    B,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(AllCodes, Unknown);

impl AllCodes {
    const KNOWN: &'static [(&'static str, Self)] = &[("a", Self::A), ("b", Self::B)];
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AllMixed {
    Variant1(super::AllMixedModel),
    Number(f64),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read write AllMixed, Unknown;
    Variant1 [text()];
    Number [number()];
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllMixedModel {
    A,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(AllMixedModel, Unknown);

impl AllMixedModel {
    const KNOWN: &'static [(&'static str, Self)] = &[("a", Self::A)];
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllWhole {
    /// `1`
    V1,
    /// `2`
    V2,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

open_integer_enum!(AllWhole, Unknown);

impl AllWhole {
    const KNOWN: &'static [(i64, Self)] = &[(1, Self::V1), (2, Self::V2)];
}
