// Generated from the description of the API. Edit the description, not this file.

/// What to do with an item whose original directory is gone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestorePathStrategy {
    /// Fail. What the service does without a value.
    OriginalPath,
    /// Restore it to the root directory.
    FallbackToRoot,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl RestorePathStrategy {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OriginalPath => "originalPath",
            Self::FallbackToRoot => "fallbackToRoot",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "originalPath" => Some(Self::OriginalPath),
            "fallbackToRoot" => Some(Self::FallbackToRoot),
            _ => None,
        }
    }
}

open_enum!(RestorePathStrategy, Unknown);
