// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to delete.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteDentriesResult {
    /// One result per id of the request, in no documented order.
    pub result_items: Option<Vec<super::DeleteResultItem>>,
}

object! {
    read DeleteDentriesResult;
    result_items = "resultItems", optional;
}
