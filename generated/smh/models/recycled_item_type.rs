// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// What was deleted.
    pub enum RecycledItemType: default, Unknown;
    /// A directory or an album.
    Directory = "dir";
    /// A file.
    File = "file";
    /// An image.
    Image = "image";
    /// A video.
    Video = "video";
    /// Several files. Known to one of the vendor's mobile SDKs only.
    MultiFile = "multi-file";
}
