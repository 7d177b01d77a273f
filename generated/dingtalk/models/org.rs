// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What an organisation stores.
    pub struct Org: read write, Default;
    /// corpId of the organisation.
    pub corp_id: Option<String> = "corpId", lenient_optional;
    /// What is used in each kind of store, at most 2, as older sources say.
    pub partitions: Option<Vec<super::Partition>> = "partitions", optional;
}
