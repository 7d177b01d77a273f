// Generated from the description of the API. Edit the description, not this file.

/// Where a restored item is now.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RestoredItem {
    /// Its path in the space, by components. It may differ from where it was.
    pub path: Option<Vec<String>>,
}

object! {
    read RestoredItem;
    path = "path", lenient_optional;
}
