// Generated from the description of the API. Edit the description, not this file.

/// A space.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Space {
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    pub creation_time: Option<crate::runtime::Timestamp>,
    /// Id of the space.
    pub space_id: Option<String>,
    /// Id of the user who created it.
    pub user_id: Option<String>,
}

object! {
    read Space;
    creation_time = "creationTime", optional;
    space_id = "spaceId", lenient_optional;
    user_id = "userId", lenient_optional;
}
