// Generated from the description of the API. Edit the description, not this file.

/// The files and folders of a request.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetDentriesResult {
    /// One result per id of the request, in no documented order.
    pub result_items: Option<Vec<super::GetResultItem>>,
}

object! {
    read GetDentriesResult;
    result_items = "resultItems", optional;
}
