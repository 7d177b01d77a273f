// Generated from the description of the API. Edit the description, not this file.

/// `ordering`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ordering {
    /// `age`.
    Age,
    /// `-age`.
    MinusAge,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl Ordering {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Age => "age",
            Self::MinusAge => "-age",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "age" => Some(Self::Age),
            "-age" => Some(Self::MinusAge),
            _ => None,
        }
    }
}

open_enum!(Ordering, Unknown);
