// Generated from the description of the API. Edit the description, not this file.

/// What an organisation stores.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Org {
    /// corpId of the organisation.
    pub corp_id: Option<String>,
    /// What is used in each kind of store, at most 2, as older sources say.
    pub partitions: Option<Vec<super::Partition>>,
}

object! {
    read Org;
    corp_id = "corpId", lenient_optional;
    partitions = "partitions", optional;
}
