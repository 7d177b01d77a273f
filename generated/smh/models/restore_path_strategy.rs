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

open_enum!(RestorePathStrategy, Unknown);

impl RestorePathStrategy {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("originalPath", Self::OriginalPath),
        ("fallbackToRoot", Self::FallbackToRoot),
    ];
}
