// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to move.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MoveDentriesResult {
    /// One result per id of the request, in no documented order.
    pub result_items: Option<Vec<super::MoveResultItem>>,
}

object! {
    read MoveDentriesResult;
    result_items = "resultItems", optional;
}
