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

open_enum!(ConflictResolutionStrategy, Unknown);

impl ConflictResolutionStrategy {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ask", Self::Ask),
        ("rename", Self::Rename),
        ("overwrite", Self::Overwrite),
    ];
}
