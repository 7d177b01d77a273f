// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to delete items for good.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteRecycleItemsResult {
    /// Whether it was done, for all items together.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub success: Option<bool>,
}
