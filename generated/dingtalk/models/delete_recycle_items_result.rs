// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What became of a request to delete items for good.
    pub struct DeleteRecycleItemsResult: read write, Default;
    /// Whether it was done, for all items together.
    pub success: Option<bool> = "success", lenient_optional;
}
