// Generated from the description of the API. Edit the description, not this file.

/// The outline.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shape {
    /// `round`.
    Round,
    /// `square`.
    Square,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl Shape {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Round => "round",
            Self::Square => "square",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "round" => Some(Self::Round),
            "square" => Some(Self::Square),
            _ => None,
        }
    }
}

open_enum!(Shape, Unknown);
