// Generated from the description of the API. Edit the description, not this file.

/// Kind of store that holds the content.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartitionType {
    /// The public cloud.
    PublicOssPartition,
    /// A dedicated store.
    MiniOssPartition,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl PartitionType {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PublicOssPartition => "PUBLIC_OSS_PARTITION",
            Self::MiniOssPartition => "MINI_OSS_PARTITION",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "PUBLIC_OSS_PARTITION" => Some(Self::PublicOssPartition),
            "MINI_OSS_PARTITION" => Some(Self::MiniOssPartition),
            _ => None,
        }
    }
}

open_enum!(PartitionType, Unknown);
