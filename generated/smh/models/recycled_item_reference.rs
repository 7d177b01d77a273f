// Generated from the description of the API. Edit the description, not this file.

/// The item of the recycle bin that something became.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecycledItemReference {
    /// Id of the item in the bin, for `RestoreRecycledItems`.
    pub recycled_item_id: Option<i64>,
}

object! {
    read RecycledItemReference;
    recycled_item_id = "recycledItemId", lenient_optional;
}
