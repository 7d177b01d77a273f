// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// Everything of a cat, and when.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
pub struct Kept {
    /// `name`.
    pub name: String,
    /// `state`.
    pub state: Option<super::KeptState>,
    /// `until`.
    pub until: runtime::Timestamp,
}

/// `Kept.state`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeptState {
    /// `+1`.
    Plus1,
    /// `-1`.
    Minus1,
    /// `<=`.
    LessEqual,
    /// `2.0`.
    V2_0,
    /// The empty text.
    Empty,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl KeptState {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::LessEqual => "<=",
            Self::V2_0 => "2.0",
            Self::Empty => "",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "+1" => Some(Self::Plus1),
            "-1" => Some(Self::Minus1),
            "<=" => Some(Self::LessEqual),
            "2.0" => Some(Self::V2_0),
            "" => Some(Self::Empty),
            _ => None,
        }
    }
}

open_enum!(KeptState, Unknown);
