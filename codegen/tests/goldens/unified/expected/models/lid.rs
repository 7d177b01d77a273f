// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Lid {
    /// Equal values but another thing.
    pub finish: Option<super::LidFinish>,
    pub kiln: Option<super::Kiln>,
    pub shape: Option<super::Shape>,
}

object! {
    read Lid;
    finish = "finish", optional;
    kiln = "kiln", optional;
    shape = "shape", optional;
}

/// Equal values but another thing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LidFinish {
    Clear,
    Black,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(LidFinish, Unknown);

impl LidFinish {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("clear", Self::Clear),
        ("black", Self::Black),
    ];
}
