// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A space.
    pub struct Space: read write, Default;
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    pub creation_time: Option<crate::runtime::Timestamp> = "creationTime", optional;
    /// Id of the space.
    pub space_id: Option<String> = "spaceId", lenient_optional;
    /// Id of the user who created it.
    pub user_id: Option<String> = "userId", lenient_optional;
}
