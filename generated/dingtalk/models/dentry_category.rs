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

impl DentryCategory {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Image => "IMAGE",
            Self::Video => "VIDEO",
            Self::Audio => "AUDIO",
            Self::Archive => "ARCHIVE",
            Self::Shortcut => "SHORTCUT",
            Self::Document => "DOCUMENT",
            Self::AliDoc => "ALI_DOC",
            Self::Other => "OTHER",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "IMAGE" => Some(Self::Image),
            "VIDEO" => Some(Self::Video),
            "AUDIO" => Some(Self::Audio),
            "ARCHIVE" => Some(Self::Archive),
            "SHORTCUT" => Some(Self::Shortcut),
            "DOCUMENT" => Some(Self::Document),
            "ALI_DOC" => Some(Self::AliDoc),
            "OTHER" => Some(Self::Other),
            _ => None,
        }
    }
}

open_enum!(DentryCategory, Unknown);
