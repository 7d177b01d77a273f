// Generated from the description of the API. Edit the description, not this file.

/// A space, which holds files and folders.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Space {
    /// Id of the app on the open platform.
    pub app_id: Option<String>,
    /// What can be done with a space.
    pub capabilities: Option<super::SpaceCapabilities>,
    /// corpId of the organisation.
    pub corp_id: Option<String>,
    /// When it was created, as in `2022-07-29T14:55Z` or `2022-01-01T10:00:00Z`.
    pub create_time: Option<crate::runtime::Timestamp>,
    /// unionId of the person who created it.
    pub creator_id: Option<String>,
    /// Id of the space.
    pub id: Option<String>,
    /// When it was changed last, in the forms of `createTime`.
    pub modified_time: Option<crate::runtime::Timestamp>,
    /// unionId of the person who changed it last.
    pub modifier_id: Option<String>,
    /// Name of the space, if it was given one.
    pub name: Option<String>,
    /// Id of the owner: the app id for a space of an app, the unionId of its creator for a
    /// space of a user.
    pub owner_id: Option<String>,
    /// Kind of owner of the space.
    pub owner_type: Option<super::SpaceOwnerType>,
    /// What is used in each kind of store, at most 2.
    pub partitions: Option<Vec<super::Partition>>,
    /// How much it may hold, in bytes. -1, null or absent if it has no limit of its own. Older
    /// sources prefer what the partitions say.
    pub quota: Option<i64>,
    /// What the space is for, as said when it was created.
    pub scene: Option<String>,
    /// Which one of those for the same purpose it is, as said when it was created.
    pub scene_id: Option<String>,
    /// State of a space.
    pub status: Option<super::SpaceStatus>,
    /// How much it holds, in bytes, in all partitions. Older sources prefer what the partitions
    /// say.
    pub used_quota: Option<i64>,
}

object! {
    read Space;
    app_id = "appId", lenient_optional;
    capabilities = "capabilities", optional;
    corp_id = "corpId", lenient_optional;
    create_time = "createTime", optional;
    creator_id = "creatorId", lenient_optional;
    id = "id", lenient_optional;
    modified_time = "modifiedTime", optional;
    modifier_id = "modifierId", lenient_optional;
    name = "name", lenient_optional;
    owner_id = "ownerId", lenient_optional;
    owner_type = "ownerType", optional;
    partitions = "partitions", optional;
    quota = "quota", lenient_optional;
    scene = "scene", lenient_optional;
    scene_id = "sceneId", lenient_optional;
    status = "status", optional;
    used_quota = "usedQuota", lenient_optional;
}
