// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// Kind of file. Known to the SDK for [`ListDentries`](crate::dingtalk::Client::list_dentries), and on no page of an operation described
    /// here; the values are those that a page about uploads names.
    pub enum DentryCategory: default, Unknown;
    /// A picture.
    Image = "IMAGE";
    /// A video.
    Video = "VIDEO";
    /// Sound.
    Audio = "AUDIO";
    /// An archive.
    Archive = "ARCHIVE";
    /// A shortcut.
    Shortcut = "SHORTCUT";
    /// A document.
    Document = "DOCUMENT";
    /// An online document.
    AliDoc = "ALI_DOC";
    /// Something else.
    Other = "OTHER";
}
