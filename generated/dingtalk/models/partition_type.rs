// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// Kind of store that holds the content.
    pub enum PartitionType: default, Unknown;
    /// The public cloud.
    PublicOssPartition = "PUBLIC_OSS_PARTITION";
    /// A dedicated store.
    MiniOssPartition = "MINI_OSS_PARTITION";
}
