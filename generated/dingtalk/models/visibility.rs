// Generated from the description of the API. Edit the description, not this file.

/// Who can see a property. The vendor's pages differ on whether it is about apps or spaces.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Visibility {
    /// All apps, or all spaces.
    Public,
    /// The app that set it, or this space.
    Private,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl Visibility {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "PUBLIC",
            Self::Private => "PRIVATE",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "PUBLIC" => Some(Self::Public),
            "PRIVATE" => Some(Self::Private),
            _ => None,
        }
    }
}

open_enum!(Visibility, Unknown);
