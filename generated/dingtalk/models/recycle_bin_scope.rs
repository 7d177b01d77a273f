// Generated from the description of the API. Edit the description, not this file.

/// Kind of owner of a recycle bin.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecycleBinScope {
    /// An organisation. The only value that the vendor's page names.
    Org,
    /// An app. Named by older sources only.
    App,
    /// A space. Named by older sources only.
    Space,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl RecycleBinScope {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Org => "ORG",
            Self::App => "APP",
            Self::Space => "SPACE",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "ORG" => Some(Self::Org),
            "APP" => Some(Self::App),
            "SPACE" => Some(Self::Space),
            _ => None,
        }
    }
}

open_enum!(RecycleBinScope, Unknown);
