// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A page of the items of a recycle bin.
    pub struct RecycleItemPage: read write, Default;
    /// Where the next page begins. Absent or empty on the last one.
    pub next_token: Option<String> = "nextToken", lenient_optional;
    /// The items, at most 50.
    pub recycle_items: Option<Vec<super::RecycleItem>> = "recycleItems", optional;
}
