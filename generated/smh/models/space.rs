// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// A space.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct Space {
    /// When it was created, in UTC, as in `2020-10-14T10:17:57.953Z`.
    #[serde(rename = "creationTime")]
    pub creation_time: Option<runtime::Timestamp>,
    /// Id of the space.
    #[serde(
        rename = "spaceId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub space_id: Option<String>,
    /// Id of the user who created it.
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub user_id: Option<String>,
}
