// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to copy.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CopyDentriesResult {
    /// One result per id of the request, in no documented order.
    pub result_items: Option<Vec<super::CopyResultItem>>,
}

object! {
    read CopyDentriesResult;
    result_items = "resultItems", optional;
}
