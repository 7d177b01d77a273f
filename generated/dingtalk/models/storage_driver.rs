// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// What the content belongs to.
    pub enum StorageDriver: default, Unknown;
    /// Storage itself.
    DingTalk = "DINGTALK";
    /// Online documents.
    AliDoc = "ALIDOC";
    /// Flash notes. Named by some of the vendor's pages only.
    ShanJi = "SHANJI";
    /// The service does not know.
    NotKnown = "UNKNOWN";
}
