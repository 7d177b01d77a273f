// Generated from the description of the API. Edit the description, not this file.

/// Whether something is a file or a folder.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DentryType {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl DentryType {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::File => "FILE",
            Self::Folder => "FOLDER",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "FILE" => Some(Self::File),
            "FOLDER" => Some(Self::Folder),
            _ => None,
        }
    }
}

open_enum!(DentryType, Unknown);
