// Generated from the description of the API. Edit the description, not this file.
object! {
    /// The item of the recycle bin that something became.
    pub struct RecycledItemReference: read write empty;
    /// Id of the item in the bin, for [`RestoreRecycledItems`](crate::smh::Client::restore_recycled_items).
    pub recycled_item_id: Result<i64, crate::runtime::Missing> = "recycledItemId", lenient_expected;
}
