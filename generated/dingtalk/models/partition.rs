// Generated from the description of the API. Edit the description, not this file.

/// What is used in one kind of store.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Partition {
    /// Kind of store that holds the content.
    pub partition_type: Option<super::PartitionType>,
    /// How much is used in one kind of store, and how much may be.
    pub quota: Option<super::PartitionQuota>,
}

object! {
    read Partition;
    partition_type = "partitionType", optional;
    quota = "quota", optional;
}
