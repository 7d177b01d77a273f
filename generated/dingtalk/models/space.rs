// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// A space, which holds files and folders.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct Space {
    /// Id of the app on the open platform.
    #[serde(
        rename = "appId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub app_id: Option<String>,
    /// What can be done with a space.
    pub capabilities: Option<super::SpaceCapabilities>,
    /// corpId of the organisation.
    #[serde(
        rename = "corpId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub corp_id: Option<String>,
    /// When it was created, as in `2022-07-29T14:55Z` or `2022-01-01T10:00:00Z`.
    #[serde(rename = "createTime")]
    pub create_time: Option<runtime::Timestamp>,
    /// unionId of the person who created it.
    #[serde(
        rename = "creatorId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub creator_id: Option<String>,
    /// Id of the space.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub id: Option<String>,
    /// When it was changed last, in the forms of `createTime`.
    #[serde(rename = "modifiedTime")]
    pub modified_time: Option<runtime::Timestamp>,
    /// unionId of the person who changed it last.
    #[serde(
        rename = "modifierId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub modifier_id: Option<String>,
    /// Name of the space, if it was given one.
    pub name: Option<String>,
    /// Id of the owner: the app id for a space of an app, the unionId of its creator for a
    /// space of a user.
    #[serde(
        rename = "ownerId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub owner_id: Option<String>,
    /// Kind of owner of the space.
    #[serde(rename = "ownerType")]
    pub owner_type: Option<super::SpaceOwnerType>,
    /// What is used in each kind of store, at most 2.
    pub partitions: Option<Vec<super::Partition>>,
    /// How much it may hold, in bytes. -1, null or absent if it has no limit of its own. Older
    /// sources prefer what the partitions say.
    pub quota: Option<i64>,
    /// What the space is for, as said when it was created.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub scene: Option<String>,
    /// Which one of those for the same purpose it is, as said when it was created.
    #[serde(
        rename = "sceneId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub scene_id: Option<String>,
    /// State of a space.
    pub status: Option<super::SpaceStatus>,
    /// How much it holds, in bytes, in all partitions. Older sources prefer what the partitions
    /// say.
    #[serde(rename = "usedQuota")]
    pub used_quota: Option<i64>,
}
