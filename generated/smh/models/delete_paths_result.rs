// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to delete.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeletePathsResult {
    /// What became of each item, in no documented order.
    pub result: Option<Vec<super::ItemOutcome>>,
}

object! {
    read DeletePathsResult;
    result = "result", optional;
}
