// Generated from the description of the API. Edit the description, not this file.

/// Kind of owner of a space.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceOwnerType {
    /// A user.
    User,
    /// An app.
    App,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl SpaceOwnerType {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "USER",
            Self::App => "APP",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "USER" => Some(Self::User),
            "APP" => Some(Self::App),
            _ => None,
        }
    }
}

open_enum!(SpaceOwnerType, Unknown);
