// Generated from the description of the API. Edit the description, not this file.

/// What a document is shown as.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentPreview {
    /// Its first page, as a picture in JPEG.
    Picture,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl DocumentPreview {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Picture => "pic",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "pic" => Some(Self::Picture),
            _ => None,
        }
    }
}

open_enum!(DocumentPreview, Unknown);
