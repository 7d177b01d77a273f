// Generated from the description of the API. Edit the description, not this file.

/// `ToString`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToStringModel {
    /// `yes`.
    Yes,
    /// `no`.
    No,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl ToStringModel {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "yes" => Some(Self::Yes),
            "no" => Some(Self::No),
            _ => None,
        }
    }
}

open_enum!(ToStringModel, Unknown);
