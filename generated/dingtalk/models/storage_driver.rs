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

impl StorageDriver {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DingTalk => "DINGTALK",
            Self::AliDoc => "ALIDOC",
            Self::ShanJi => "SHANJI",
            Self::NotKnown => "UNKNOWN",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "DINGTALK" => Some(Self::DingTalk),
            "ALIDOC" => Some(Self::AliDoc),
            "SHANJI" => Some(Self::ShanJi),
            "UNKNOWN" => Some(Self::NotKnown),
            _ => None,
        }
    }
}

open_enum!(StorageDriver, Unknown);
