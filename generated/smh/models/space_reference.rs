// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A space that was created.
    pub struct SpaceReference: read write, Default;
    /// Id of the space.
    pub space_id: Option<String> = "spaceId", lenient_optional;
}
