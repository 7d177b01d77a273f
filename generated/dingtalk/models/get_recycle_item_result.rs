// Generated from the description of the API. Edit the description, not this file.

/// An item of a recycle bin.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetRecycleItemResult {
    /// The item.
    pub item: Option<super::RecycleItem>,
}

object! {
    read GetRecycleItemResult;
    item = "item", optional;
}
