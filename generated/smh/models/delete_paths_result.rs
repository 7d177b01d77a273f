// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What became of a request to delete.
    pub struct DeletePathsResult: read write, Default;
    /// What became of each item, in no documented order.
    pub result: Option<Vec<super::ItemOutcome>> = "result", optional;
}
