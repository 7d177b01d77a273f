// Generated from the description of the API. Edit the description, not this file.

/// A space.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetSpaceResult {
    /// A space, which holds files and folders.
    pub space: Option<super::Space>,
}

object! {
    read GetSpaceResult;
    space = "space", optional;
}
