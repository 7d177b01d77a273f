// Generated from the description of the API. Edit the description, not this file.

object! {
    /// An item of a recycle bin.
    pub struct GetRecycleItemResult: read write, Default;
    /// The item.
    pub item: Option<super::RecycleItem> = "item", optional;
}
