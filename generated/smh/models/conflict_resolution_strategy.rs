// Generated from the description of the API. Edit the description, not this file.

/// What to do if a name is taken.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConflictResolutionStrategy {
    /// Fail with 409 `SameNameDirectoryOrFileExists`. In a live test nothing was changed.
    Ask,
    /// Pick another name, such as one with `(1)` added.
    Rename,
    /// Replace the file of that name. If it is a directory or an album, fail like `ask`; if the
    /// library keeps versions, fail, too. What becomes of the replaced file is not documented:
    /// do not count on finding it in the bin.
    Overwrite,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl ConflictResolutionStrategy {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ask => "ask",
            Self::Rename => "rename",
            Self::Overwrite => "overwrite",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "ask" => Some(Self::Ask),
            "rename" => Some(Self::Rename),
            "overwrite" => Some(Self::Overwrite),
            _ => None,
        }
    }
}

open_enum!(ConflictResolutionStrategy, Unknown);
