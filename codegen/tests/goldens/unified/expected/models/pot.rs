// Generated from the description of the API. Edit the description, not this file.

/// `Pot`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct Pot {
    /// Which glaze is on it.
    pub glaze: Option<super::PotGlaze>,
    /// `kiln`.
    pub kiln: Option<super::Kiln>,
    /// `shape`.
    pub shape: Option<super::Shape>,
}

/// `Pot.glaze`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PotGlaze {
    /// `clear`.
    Clear,
    /// `black`.
    Black,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl PotGlaze {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Clear => "clear",
            Self::Black => "black",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "clear" => Some(Self::Clear),
            "black" => Some(Self::Black),
            _ => None,
        }
    }
}

open_enum!(PotGlaze, Unknown);
