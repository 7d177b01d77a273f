// Generated from the description of the API. Edit the description, not this file.

/// A page of the spaces of a library.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SpacePage {
    /// The spaces.
    pub list: Option<Vec<super::Space>>,
    /// Where the next page begins, in some answers in place of `nextMarker`.
    pub marker: Option<String>,
    /// Where the next page begins, opaque. Absent or empty on the last one, and where `marker`
    /// takes its place.
    pub next_marker: Option<String>,
}

object! {
    read SpacePage;
    list = "list", optional;
    marker = "marker", lenient_optional;
    next_marker = "nextMarker", lenient_optional;
}
