// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A page of the versions of a file.
    pub struct FileVersionPage: read write, Default;
    /// The versions, the latest first.
    pub contents: Option<Vec<super::FileVersion>> = "contents", optional;
    /// Whether there are more versions.
    pub has_more: Option<bool> = "hasMore", lenient_optional;
    /// Where the next page begins, opaque. Only if `hasMore` is true.
    pub next_marker: Option<String> = "nextMarker", lenient_optional;
    /// Number of all versions. Only of a page found by number.
    pub total_num: Option<i64> = "totalNum", lenient_optional;
}
