// Generated from the description of the API. Edit the description, not this file.

/// `Lid`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct Lid {
    /// Equal values but another thing.
    pub finish: Option<super::LidFinish>,
    /// `kiln`.
    pub kiln: Option<super::Kiln>,
    /// `shape`.
    pub shape: Option<super::Shape>,
}

/// Equal values but another thing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LidFinish {
    /// `clear`.
    Clear,
    /// `black`.
    Black,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl LidFinish {
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

open_enum!(LidFinish, Unknown);
