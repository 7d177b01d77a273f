// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Pot {
    /// Which glaze is on it.
    pub glaze: Option<super::PotGlaze>,
    pub kiln: Option<super::Kiln>,
    pub shape: Option<super::Shape>,
}

object! {
    read Pot;
    glaze = "glaze", optional;
    kiln = "kiln", optional;
    shape = "shape", optional;
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PotGlaze {
    Clear,
    Black,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(PotGlaze, Unknown);

impl PotGlaze {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("clear", Self::Clear),
        ("black", Self::Black),
    ];
}
