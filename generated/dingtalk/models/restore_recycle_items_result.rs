// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What became of a request to restore.
    pub struct RestoreRecycleItemsResult: read write, Default;
    /// One result per id of the request, in no documented order.
    pub result_items: Option<Vec<super::RestoreResultItem>> = "resultItems", optional;
}
