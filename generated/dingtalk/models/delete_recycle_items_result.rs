// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to delete items for good.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteRecycleItemsResult {
    /// Whether it was done, for all items together.
    pub success: Option<bool>,
}

object! {
    read DeleteRecycleItemsResult;
    success = "success", lenient_optional;
}
