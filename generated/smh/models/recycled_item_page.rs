// Generated from the description of the API. Edit the description, not this file.

/// A page of the items of a recycle bin.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecycledItemPage {
    /// The items.
    pub contents: Option<Vec<super::RecycledItem>>,
    /// Entity tag of the page. Known to the vendor's mobile SDKs only.
    pub e_tag: Option<String>,
    /// Where the next page begins, opaque. Absent or empty on the last one.
    pub next_marker: Option<String>,
    /// Number of all items in the bin. The vendor's sources differ on whether a page found by
    /// marker has it.
    pub total_num: Option<i64>,
}

object! {
    read RecycledItemPage;
    contents = "contents", optional;
    e_tag = "eTag", lenient_optional;
    next_marker = "nextMarker", lenient_optional;
    total_num = "totalNum", lenient_optional;
}
