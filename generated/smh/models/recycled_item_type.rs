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

open_enum!(RecycledItemType, Unknown);

impl RecycledItemType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("dir", Self::Directory),
        ("file", Self::File),
        ("image", Self::Image),
        ("video", Self::Video),
        ("multi-file", Self::MultiFile),
    ];
}
