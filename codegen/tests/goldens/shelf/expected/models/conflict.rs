// Generated from the description of the API. Edit the description, not this file.

/// `Conflict`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Conflict {
    /// `rename`.
    Rename,
    /// `fail`.
    Fail,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl Conflict {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rename => "rename",
            Self::Fail => "fail",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "rename" => Some(Self::Rename),
            "fail" => Some(Self::Fail),
            _ => None,
        }
    }
}

open_enum!(Conflict, Unknown);
