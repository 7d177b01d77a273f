//! What our client made of answers, written as the SDK writes its results.

use serde_json::{Map, Value, json};
use undelete::dingtalk::{ErrorCode, models};
use undelete::runtime::{Missing, Secret, Timestamp};

/// Something that was read from an answer.
pub trait Understood {
    fn to_json(self) -> Value;
}

/// `Model { member: "nameOnTheWire", … }` for every member of a model.
macro_rules! understood {
    ($($model:ident { $($member:ident: $name:literal),+ $(,)? })+) => {
        $(impl Understood for models::$model {
            fn to_json(self) -> Value {
                object([$(($name, self.$member.to_json())),+])
            }
        })+
    };
}

/// An object of those members that have a value: the SDK leaves out the others.
fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    let members = members.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(
        members
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    )
}

impl<T: Understood> Understood for Option<T> {
    fn to_json(self) -> Value {
        self.map_or(Value::Null, T::to_json)
    }
}

impl<T: Understood> Understood for Result<T, Missing> {
    fn to_json(self) -> Value {
        self.ok().to_json()
    }
}

impl<T: Understood> Understood for Vec<T> {
    fn to_json(self) -> Value {
        self.into_iter().map(T::to_json).collect()
    }
}

macro_rules! understood_as_json {
    ($($scalar:ty),+ $(,)?) => {
        $(impl Understood for $scalar {
            fn to_json(self) -> Value {
                json!(self)
            }
        })+
    };
}

understood_as_json!(bool, i32, i64, String, ErrorCode, Timestamp);
understood_as_json!(
    models::DentryCategory,
    models::DentryStatus,
    models::DentryType,
    models::PartitionType,
    models::QuotaType,
    models::RecycleBinScope,
    models::SpaceOwnerType,
    models::SpaceStatus,
    models::StorageDriver,
    models::TaskStatus,
    models::Visibility,
);

impl Understood for Secret {
    fn to_json(self) -> Value {
        json!(self.expose())
    }
}

impl Understood for models::AppProperties {
    fn to_json(self) -> Value {
        match self {
            Self::List(properties) => properties.to_json(),
            Self::Map(by_owner) => {
                let by_owner = by_owner.into_iter();
                let by_owner: Map<String, Value> = by_owner
                    .map(|(owner, properties)| (owner, properties.to_json()))
                    .collect();
                Value::Object(by_owner)
            }
            Self::Unknown(value) => value,
            _ => panic!("a form of properties that no answer has"),
        }
    }
}

understood! {
    AccessToken { access_token: "accessToken", expire_in: "expireIn" }
    GetTokenResult { access_token: "access_token", expires_in: "expires_in" }

    GetRecycleBinResult { recycle_bin: "recycleBin" }
    RecycleBin { id: "id", scope: "scope", scope_id: "scopeId" }
    RecycleItemPage { recycle_items: "recycleItems", next_token: "nextToken" }
    GetRecycleItemResult { item: "item" }
    RecycleItem {
        id: "id", space_id: "spaceId", dentry_id: "dentryId", size: "size", r#type: "type",
        original_name: "originalName", original_path: "originalPath",
        operator_id: "operatorId", operator_time: "operatorTime",
    }
    RestoreRecycleItemResult {
        r#async: "async", task_id: "taskId", space_id: "spaceId", dentry_id: "dentryId",
    }
    RestoreRecycleItemsResult { result_items: "resultItems" }
    RestoreResultItem {
        recycle_bin_id: "recycleBinId", recycle_item_id: "recycleItemId", r#async: "async",
        success: "success", error_code: "errorCode", task_id: "taskId",
        space_id: "spaceId", dentry_id: "dentryId",
    }
    DeleteRecycleItemResult { success: "success" }
    DeleteRecycleItemsResult { success: "success" }
    ClearRecycleBinResult { success: "success" }

    DeleteDentryResult { r#async: "async", task_id: "taskId" }
    DeleteDentriesResult { result_items: "resultItems" }
    DeleteResultItem {
        space_id: "spaceId", dentry_id: "dentryId", r#async: "async", success: "success",
        error_code: "errorCode", task_id: "taskId",
    }
    GetDentryResult { dentry: "dentry" }
    GetDentriesResult { result_items: "resultItems" }
    GetResultItem {
        space_id: "spaceId", dentry_id: "dentryId", success: "success",
        error_code: "errorCode", dentry: "dentry",
    }
    DentryPage { dentries: "dentries", next_token: "nextToken" }
    DentryVersionPage { dentries: "dentries", next_token: "nextToken" }
    RevertDentryVersionResult { success: "success" }
    RenameDentryResult { dentry: "dentry" }
    MoveDentryResult { dentry: "dentry", r#async: "async", task_id: "taskId" }
    MoveDentriesResult { result_items: "resultItems" }
    MoveResultItem {
        space_id: "spaceId", dentry_id: "dentryId", r#async: "async", success: "success",
        error_code: "errorCode", task_id: "taskId",
        target_space_id: "targetSpaceId", target_dentry_id: "targetDentryId",
    }
    CopyDentryResult { dentry: "dentry", r#async: "async", task_id: "taskId" }
    CopyDentriesResult { result_items: "resultItems" }
    CopyResultItem {
        space_id: "spaceId", dentry_id: "dentryId", r#async: "async", success: "success",
        error_code: "errorCode", task_id: "taskId",
        target_space_id: "targetSpaceId", target_dentry_id: "targetDentryId",
    }
    AddFolderResult { dentry: "dentry" }
    Dentry {
        id: "id", space_id: "spaceId", parent_id: "parentId", r#type: "type", name: "name",
        size: "size", path: "path", version: "version", status: "status",
        extension: "extension", creator_id: "creatorId", modifier_id: "modifierId",
        create_time: "createTime", modified_time: "modifiedTime", properties: "properties",
        app_properties: "appProperties", uuid: "uuid", partition_type: "partitionType",
        storage_driver: "storageDriver", thumbnail: "thumbnail", category: "category",
    }
    DentryProperties { read_only: "readOnly" }
    AppProperty { name: "name", value: "value", visibility: "visibility" }
    Thumbnail { width: "width", height: "height", url: "url" }

    GetTaskResult { task: "task" }
    Task {
        id: "id", status: "status", total_count: "totalCount", success_count: "successCount",
        fail_count: "failCount", fail_message: "failMessage", begin_time: "beginTime",
        end_time: "endTime",
    }

    AddSpaceResult { space: "space" }
    GetSpaceResult { space: "space" }
    Space {
        id: "id", corp_id: "corpId", creator_id: "creatorId", owner_type: "ownerType",
        owner_id: "ownerId", modifier_id: "modifierId", used_quota: "usedQuota",
        quota: "quota", status: "status", create_time: "createTime",
        modified_time: "modifiedTime", app_id: "appId", scene: "scene", scene_id: "sceneId",
        capabilities: "capabilities", name: "name", partitions: "partitions",
    }
    SpaceCapabilities {
        can_search: "canSearch", can_rename: "canRename",
        can_record_recent_file: "canRecordRecentFile",
    }
    Partition { partition_type: "partitionType", quota: "quota" }
    PartitionQuota { used: "used", max: "max", reserved: "reserved", r#type: "type" }
    GetOrgResult { org: "org" }
    Org { corp_id: "corpId", partitions: "partitions" }
}
