// Generated from the description of the API. Edit the description, not this file.

object! {
    pub struct All: read write limits, Default;
    pub answer: Option<super::AllAnswer> = "answer", optional;
    pub author: Option<super::AuthorOrUpdate> = "author", optional;
    pub beside: Option<super::Beside> = "beside", optional;
    pub codes: Option<Vec<super::AllCodes>> = "codes", optional;
    pub commented: Option<super::CommonAndEither> = "commented", optional;
    pub constrained: Option<super::Constrained> = "constrained", optional;
    /// How many.
    ///
    /// Limits: at least 0, at most 9.
    pub count: Option<i64> = "count", optional [minimum(0.0).maximum(9.0)];
    pub event: Option<super::Event> = "event", optional;
    pub folder: Option<super::Folder> = "folder", optional;
    /// Says more about an enum.
    pub level: Option<Option<super::Level>> = "level", nullable;
    pub mixed: Option<Option<super::AllMixed>> = "mixed", nullable;
    pub nest: Option<super::Nest> = "nest", optional;
    pub price: Option<f32> = "price", optional;
    pub refined: Option<super::Refined> = "refined", optional [object(super::Refined::limits)];
    pub scalar: Option<Option<super::Scalar>> = "scalar", nullable;
    /// A circle or a square.
    pub shape: Option<super::Shape> = "shape", optional;
    pub tags: Option<Vec<String>> = "tags", optional;
    pub tree: Option<super::Tree> = "tree", optional;
    pub whole: Option<super::AllWhole> = "whole", optional;
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
