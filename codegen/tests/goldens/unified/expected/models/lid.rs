// Generated from the description of the API. Edit the description, not this file.

object! {
    pub struct Lid: read, Default;
    /// Equal values but another thing.
    pub finish: Option<super::LidFinish> = "finish", optional;
    pub kiln: Option<super::Kiln> = "kiln", optional;
    pub shape: Option<super::Shape> = "shape", optional;
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
