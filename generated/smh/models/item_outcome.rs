// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What became of one item of a batch.
    pub struct ItemOutcome: read write, Default;
    /// Why an item failed. Absent if it did not.
    pub code: Option<crate::smh::ErrorCode> = "code", lenient_optional;
    /// Why the item failed, in words.
    pub message: Option<String> = "message", lenient_optional;
    /// Where a restored item is now, by components. It may differ from where it was. Of a
    /// deletion, what was asked to be deleted.
    pub path: Option<Vec<String>> = "path", lenient_optional;
    /// Id of the item in the bin: of a restore, as in the request, of a deletion, what the item
    /// became, with status 200 only.
    pub recycled_item_id: Option<i64> = "recycledItemId", lenient_optional;
    /// HTTP status of the item. Of a restore, 200 is success and everything else is failure.
    /// Of a deletion, 200 is moved to the bin, 204 is deleted for good, and everything else is
    /// failure.
    pub status: Option<i32> = "status", lenient_optional;
}
