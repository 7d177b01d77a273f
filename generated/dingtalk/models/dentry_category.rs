// Generated from the description of the API. Edit the description, not this file.

/// Kind of file. Known to the SDK for `ListDentries`, and on no page of an operation described
/// here; the values are those that a page about uploads names.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DentryCategory {
    /// A picture.
    Image,
    /// A video.
    Video,
    /// Sound.
    Audio,
    /// An archive.
    Archive,
    /// A shortcut.
    Shortcut,
    /// A document.
    Document,
    /// An online document.
    AliDoc,
    /// Something else.
    Other,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(DentryCategory, Unknown);

impl DentryCategory {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("IMAGE", Self::Image),
        ("VIDEO", Self::Video),
        ("AUDIO", Self::Audio),
        ("ARCHIVE", Self::Archive),
        ("SHORTCUT", Self::Shortcut),
        ("DOCUMENT", Self::Document),
        ("ALI_DOC", Self::AliDoc),
        ("OTHER", Self::Other),
    ];
}
