// Generated from the description of the API. Edit the description, not this file.

/// What files and folders are sorted by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DentryOrderBy {
    /// The time of the last change.
    ModifiedTime,
    /// The time of creation.
    CreateTime,
    /// The name.
    Name,
    /// The size.
    Size,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl DentryOrderBy {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ModifiedTime => "MODIFIED_TIME",
            Self::CreateTime => "CREATE_TIME",
            Self::Name => "NAME",
            Self::Size => "SIZE",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "MODIFIED_TIME" => Some(Self::ModifiedTime),
            "CREATE_TIME" => Some(Self::CreateTime),
            "NAME" => Some(Self::Name),
            "SIZE" => Some(Self::Size),
            _ => None,
        }
    }
}

open_enum!(DentryOrderBy, Unknown);
