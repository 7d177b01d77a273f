// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to delete an item for good.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteRecycleItemResult {
    /// Whether it was done.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub success: Option<bool>,
}
