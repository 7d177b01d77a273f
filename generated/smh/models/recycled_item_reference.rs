// Generated from the description of the API. Edit the description, not this file.

/// The item of the recycle bin that something became.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct RecycledItemReference {
    /// Id of the item in the bin, for `RestoreRecycledItems`.
    #[serde(
        rename = "recycledItemId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub recycled_item_id: Option<i64>,
}
