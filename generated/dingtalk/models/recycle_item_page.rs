// Generated from the description of the API. Edit the description, not this file.

/// A page of the items of a recycle bin.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct RecycleItemPage {
    /// Where the next page begins. Absent or empty on the last one.
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
    /// The items, at most 50.
    #[serde(rename = "recycleItems")]
    pub recycle_items: Option<Vec<super::RecycleItem>>,
}
