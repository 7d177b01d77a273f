// Generated from the description of the API. Edit the description, not this file.
object! {
    /// Where a restored item is now.
    pub struct RestoredItem: read write, Default;
    /// Its path in the space, by components. It may differ from where it was.
    pub path: Option<Vec<String>> = "path", lenient_optional;
}
