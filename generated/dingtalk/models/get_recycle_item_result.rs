// Generated from the description of the API. Edit the description, not this file.
object! {
    /// An item of a recycle bin.
    pub struct GetRecycleItemResult: read write empty;
    /// The item.
    pub item: Result<super::RecycleItem, crate::runtime::Missing> = "item", expected;
}
