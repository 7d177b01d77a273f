// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What became of a request to move.
    pub struct MoveDentriesResult: read write, Default;
    /// One result per id of the request, in no documented order.
    pub result_items: Option<Vec<super::MoveResultItem>> = "resultItems", optional;
}
