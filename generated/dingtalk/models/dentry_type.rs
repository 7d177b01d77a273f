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

open_enum!(DentryType, Unknown);

impl DentryType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("FILE", Self::File),
        ("FOLDER", Self::Folder),
    ];
}
