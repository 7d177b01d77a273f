// Generated from the description of the API. Edit the description, not this file.

/// A space that was created, or found.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddSpaceResult {
    /// A space, which holds files and folders.
    pub space: Option<super::Space>,
}

object! {
    read AddSpaceResult;
    space = "space", optional;
}
