// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A page of the items of a recycle bin.
    pub struct RecycledItemPage: read write, Default;
    /// The items.
    pub contents: Option<Vec<super::RecycledItem>> = "contents", optional;
    /// Entity tag of the page. Known to the vendor's mobile SDKs only.
    pub e_tag: Option<String> = "eTag", lenient_optional;
    /// Where the next page begins, opaque. Absent or empty on the last one.
    pub next_marker: Option<String> = "nextMarker", lenient_optional;
    /// Number of all items in the bin. The vendor's sources differ on whether a page found by
    /// marker has it.
    pub total_num: Option<i64> = "totalNum", lenient_optional;
}
