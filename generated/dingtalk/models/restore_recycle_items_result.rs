// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to restore.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RestoreRecycleItemsResult {
    /// One result per id of the request, in no documented order.
    pub result_items: Option<Vec<super::RestoreResultItem>>,
}

object! {
    read RestoreRecycleItemsResult;
    result_items = "resultItems", optional;
}
