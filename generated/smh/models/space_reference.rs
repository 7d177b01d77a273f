// Generated from the description of the API. Edit the description, not this file.

/// A space that was created.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SpaceReference {
    /// Id of the space.
    pub space_id: Option<String>,
}

object! {
    read SpaceReference;
    space_id = "spaceId", lenient_optional;
}
