// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What is used in one kind of store.
    pub struct Partition: read write, Default;
    /// Kind of store that holds the content.
    pub partition_type: Option<super::PartitionType> = "partitionType", optional;
    /// How much is used in one kind of store, and how much may be.
    pub quota: Option<super::PartitionQuota> = "quota", optional;
}
