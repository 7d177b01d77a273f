// Generated from the description of the API. Edit the description, not this file.

/// A page of the versions of a file.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct FileVersionPage {
    /// The versions, the latest first.
    pub contents: Option<Vec<super::FileVersion>>,
    /// Whether there are more versions.
    #[serde(rename = "hasMore")]
    pub has_more: Option<bool>,
    /// Where the next page begins, opaque. Only if `hasMore` is true.
    #[serde(
        rename = "nextMarker",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub next_marker: Option<String>,
    /// Number of all versions. Only of a page found by number.
    #[serde(
        rename = "totalNum",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub total_num: Option<i64>,
}
