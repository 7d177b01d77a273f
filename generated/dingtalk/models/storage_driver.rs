// Generated from the description of the API. Edit the description, not this file.

/// What the content belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageDriver {
    /// Storage itself.
    DingTalk,
    /// Online documents.
    AliDoc,
    /// Flash notes. Named by some of the vendor's pages only.
    ShanJi,
    /// The service does not know.
    NotKnown,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(StorageDriver, Unknown);

impl StorageDriver {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DINGTALK", Self::DingTalk),
        ("ALIDOC", Self::AliDoc),
        ("SHANJI", Self::ShanJi),
        ("UNKNOWN", Self::NotKnown),
    ];
}
