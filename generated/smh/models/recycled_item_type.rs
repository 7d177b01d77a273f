// Generated from the description of the API. Edit the description, not this file.

/// What was deleted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecycledItemType {
    /// A directory or an album.
    Directory,
    /// A file.
    File,
    /// An image.
    Image,
    /// A video.
    Video,
    /// Several files. Known to one of the vendor's mobile SDKs only.
    MultiFile,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl RecycledItemType {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Directory => "dir",
            Self::File => "file",
            Self::Image => "image",
            Self::Video => "video",
            Self::MultiFile => "multi-file",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "dir" => Some(Self::Directory),
            "file" => Some(Self::File),
            "image" => Some(Self::Image),
            "video" => Some(Self::Video),
            "multi-file" => Some(Self::MultiFile),
            _ => None,
        }
    }
}

open_enum!(RecycledItemType, Unknown);
