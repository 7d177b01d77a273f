// Generated from the description of the API. Edit the description, not this file.

object! {
    pub struct Pot: read, Default;
    /// Which glaze is on it.
    pub glaze: Option<super::PotGlaze> = "glaze", optional;
    pub kiln: Option<super::Kiln> = "kiln", optional;
    pub shape: Option<super::Shape> = "shape", optional;
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
