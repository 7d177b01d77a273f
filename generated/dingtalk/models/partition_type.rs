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

open_enum!(PartitionType, Unknown);

impl PartitionType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PUBLIC_OSS_PARTITION", Self::PublicOssPartition),
        ("MINI_OSS_PARTITION", Self::MiniOssPartition),
    ];
}
