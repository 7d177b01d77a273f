// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to delete an item for good.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteRecycleItemResult {
    /// Whether it was done.
    pub success: Option<bool>,
}

object! {
    read DeleteRecycleItemResult;
    success = "success", lenient_optional;
}
