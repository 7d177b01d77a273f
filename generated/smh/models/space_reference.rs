// Generated from the description of the API. Edit the description, not this file.

/// A space that was created.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct SpaceReference {
    /// Id of the space.
    #[serde(
        rename = "spaceId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub space_id: Option<String>,
}
