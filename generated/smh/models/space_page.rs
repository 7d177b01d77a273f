// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A page of the spaces of a library.
    pub struct SpacePage: read write, Default;
    /// The spaces.
    pub list: Option<Vec<super::Space>> = "list", optional;
    /// Where the next page begins, in some answers in place of `nextMarker`.
    pub marker: Option<String> = "marker", lenient_optional;
    /// Where the next page begins, opaque. Absent or empty on the last one, and where `marker`
    /// takes its place.
    pub next_marker: Option<String> = "nextMarker", lenient_optional;
}
