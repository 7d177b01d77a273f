// Generated from the description of the API. Edit the description, not this file.

/// A page of the items of a recycle bin.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecycleItemPage {
    /// Where the next page begins. Absent or empty on the last one.
    pub next_token: Option<String>,
    /// The items, at most 50.
    pub recycle_items: Option<Vec<super::RecycleItem>>,
}

object! {
    read RecycleItemPage;
    next_token = "nextToken", lenient_optional;
    recycle_items = "recycleItems", optional;
}
