// Generated from the description of the API. Edit the description, not this file.

/// How a version of a file came into being.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileVersionCreationWay {
    /// The file was created.
    Created,
    /// The file was updated.
    Updated,
    /// An earlier version was restored. Known to an older page only.
    Restored,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

open_integer_enum!(FileVersionCreationWay, Unknown);

impl FileVersionCreationWay {
    const KNOWN: &'static [(i64, Self)] = &[
        (0, Self::Created),
        (1, Self::Updated),
        (2, Self::Restored),
    ];
}
