// Generated from the description of the API. Edit the description, not this file.

/// A page of the versions of a file.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FileVersionPage {
    /// The versions, the latest first.
    pub contents: Option<Vec<super::FileVersion>>,
    /// Whether there are more versions.
    pub has_more: Option<bool>,
    /// Where the next page begins, opaque. Only if `hasMore` is true.
    pub next_marker: Option<String>,
    /// Number of all versions. Only of a page found by number.
    pub total_num: Option<i64>,
}

object! {
    read FileVersionPage;
    contents = "contents", optional;
    has_more = "hasMore", lenient_optional;
    next_marker = "nextMarker", lenient_optional;
    total_num = "totalNum", lenient_optional;
}
