// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A space, which holds files and folders.
    pub struct Space: read write empty;
    /// Id of the app on the open platform.
    pub app_id: Option<String> = "appId", lenient_optional;
    /// What can be done with a space.
    pub capabilities: Option<super::SpaceCapabilities> = "capabilities", optional;
    /// corpId of the organisation.
    pub corp_id: Option<String> = "corpId", lenient_optional;
    /// When it was created, as in `2022-07-29T14:55Z` or `2022-01-01T10:00:00Z`.
    pub create_time: Option<crate::runtime::Timestamp> = "createTime", optional;
    /// unionId of the person who created it.
    pub creator_id: Option<String> = "creatorId", lenient_optional;
    /// Id of the space.
    pub id: Result<String, crate::runtime::Missing> = "id", lenient_expected;
    /// When it was changed last, in the forms of `createTime`.
    pub modified_time: Option<crate::runtime::Timestamp> = "modifiedTime", optional;
    /// unionId of the person who changed it last.
    pub modifier_id: Option<String> = "modifierId", lenient_optional;
    /// Name of the space, if it was given one.
    pub name: Option<String> = "name", lenient_optional;
    /// Id of the owner: the app id for a space of an app, the unionId of its creator for a
    /// space of a user.
    pub owner_id: Option<String> = "ownerId", lenient_optional;
    /// Kind of owner of the space.
    pub owner_type: Option<super::SpaceOwnerType> = "ownerType", optional;
    /// What is used in each kind of store, at most 2.
    pub partitions: Option<Vec<super::Partition>> = "partitions", optional;
    /// How much it may hold, in bytes. -1, null or absent if it has no limit of its own. Older
    /// sources prefer what the partitions say.
    pub quota: Option<i64> = "quota", lenient_optional;
    /// What the space is for, as said when it was created.
    pub scene: Option<String> = "scene", lenient_optional;
    /// Which one of those for the same purpose it is, as said when it was created.
    pub scene_id: Option<String> = "sceneId", lenient_optional;
    /// State of a space.
    pub status: Option<super::SpaceStatus> = "status", optional;
    /// How much it holds, in bytes, in all partitions. Older sources prefer what the partitions
    /// say.
    pub used_quota: Option<i64> = "usedQuota", lenient_optional;
}
