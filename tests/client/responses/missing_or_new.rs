//! What is missing, what is new.

use super::*;

/// An object with these members, separated by blanks, all of them null.
fn nulls(names: &str) -> Value {
    let names = names.split_whitespace();
    let members = names.map(|name| (name.to_owned(), Value::Null));
    Value::Object(members.collect())
}

const RECYCLE_ITEM: &str = "
    id spaceId dentryId size type originalName originalPath operatorId operatorTime
";

const RESTORE_RESULT: &str = "
    recycleBinId recycleItemId async success errorCode taskId spaceId dentryId
";

const DELETE_RESULT: &str = "spaceId dentryId async success errorCode taskId";

const DENTRY: &str = "
    id spaceId parentId type name size path version status extension creatorId modifierId
    createTime modifiedTime properties appProperties uuid partitionType storageDriver
";

const TASK: &str = "
    id status totalCount successCount failCount failMessage beginTime endTime
";

const RECYCLED_ITEM: &str = "
    recycledItemId originalPath spaceId name type fileType size creationTime modificationTime
    removalTime remainingTime previewByDoc previewByCI previewAsIcon authorityList
    authorityButtonList crc64 removalPerson localSync versionId
";

const ITEM_OUTCOME: &str = "status path recycledItemId code message";

const FILE_VERSION: &str = "
    id createdBy creationWay version isLatestVersion name contentType size crc64 creationTime
    setLatestTime
";

const FILE_INFORMATION: &str = "
    name type creationTime modificationTime setLatestTime contentType size eTag crc64
    previewByDoc previewByCI previewAsIcon fileType authorityList authorityButtonList
";

#[tokio::test]
async fn properties_of_dingtalk_answers_may_be_absent_or_null() {
    for inner in [json!({}), nulls("id scope scopeId")] {
        let result = recycle_bin(ok(json!({ "recycleBin": inner })))
            .await
            .unwrap();
        assert_eq!(result.recycle_bin, Ok(Default::default()));
    }
    for inner in [json!({}), nulls(RECYCLE_ITEM)] {
        assert_eq!(one_recycle_item(inner).await, Default::default());
    }
    for inner in [json!({}), nulls(RESTORE_RESULT)] {
        assert_eq!(one_restore_result(inner).await, Default::default());
    }
    for inner in [json!({}), nulls(DELETE_RESULT)] {
        assert_eq!(one_delete_result(inner).await, Default::default());
    }
    for inner in [json!({}), nulls(DENTRY)] {
        assert_eq!(one_version(inner).await, Default::default());
    }
    for inner in [json!({}), nulls("readOnly")] {
        let dentry = one_version(json!({ "properties": inner })).await;
        assert_eq!(dentry.properties.unwrap().read_only, None);
    }
    for inner in [json!({}), nulls(TASK)] {
        assert_eq!(one_task(inner).await, Default::default());
    }
}

#[tokio::test]
async fn dingtalk_answers_as_a_whole_may_hold_nothing() {
    for body in [json!({}), nulls("recycleBin")] {
        assert_eq!(recycle_bin(ok(body)).await.unwrap(), Default::default());
    }
    for body in [json!({}), nulls("recycleItems nextToken")] {
        assert_eq!(recycle_items(ok(body)).await.unwrap(), Default::default());
    }
    for body in [json!({}), nulls("item")] {
        assert_eq!(recycle_item(ok(body)).await.unwrap(), Default::default());
    }
    for body in [json!({}), nulls("resultItems")] {
        assert_eq!(
            restored(ok(body.clone())).await.unwrap(),
            Default::default()
        );
        assert_eq!(deleted(ok(body)).await.unwrap(), Default::default());
    }
    for body in [json!({}), nulls("dentries nextToken")] {
        assert_eq!(versions(ok(body)).await.unwrap(), Default::default());
    }
    for body in [json!({}), nulls("success")] {
        assert_eq!(reverted(ok(body)).await.unwrap(), Default::default());
    }
    for body in [json!({}), nulls("task")] {
        assert_eq!(task(ok(body)).await.unwrap(), Default::default());
    }
    for body in [json!({}), nulls("accessToken expireIn")] {
        let client = memory::dingtalk(ok(body)).0;
        let token = client.get_access_token("ak", "as").send().await;
        assert_eq!(token.unwrap(), Default::default());
    }
}

#[tokio::test]
async fn properties_of_smh_answers_may_be_absent_or_null() {
    for body in [json!({}), nulls("totalNum nextMarker eTag contents")] {
        assert_eq!(recycled_items(ok(body)).await.unwrap(), Default::default());
    }
    assert_eq!(one_recycled_item(json!({})).await, Default::default());
    // Of what may be any JSON, null is a value.
    let null = Some(serde_json::Value::Null);
    let mut expected = undelete::smh::models::RecycledItem::default();
    expected.local_sync = null.clone();
    expected.removal_person = null.clone();
    expected.version_id = null;
    assert_eq!(one_recycled_item(nulls(RECYCLED_ITEM)).await, expected);
    for inner in [json!({}), nulls("canRestore canDelete")] {
        let item = one_recycled_item(json!({ "authorityList": inner })).await;
        assert_eq!(item.authority_list, Some(Default::default()));
    }
    for body in [json!({}), nulls("result")] {
        let restored = smh_restored(ok(body)).await.unwrap();
        assert_eq!(restored, Restored::Restored(Default::default()));
    }
    for body in [json!({}), nulls("taskId")] {
        let restored = smh_restored(Reply::json(202, &body)).await.unwrap();
        assert_eq!(restored, Restored::Restoring(Default::default()));
    }
    for inner in [json!({}), nulls(ITEM_OUTCOME)] {
        assert_eq!(one_outcome(inner).await, Default::default());
    }
    for inner in [json!({}), nulls("taskId id status result")] {
        assert_eq!(one_smh_task(inner).await, Default::default());
    }
    for body in [json!({}), nulls("recycledItemId")] {
        let client = memory::smh(ok(body)).0;
        let deletion = client.delete_file("a", smh::models::Deletion::ForGood);
        let outcome = deletion.send().await.unwrap();
        let expected = smh::operations::files::DeleteFileResponse::Recycled(Default::default());
        assert_eq!(outcome, expected);
    }
    for body in [json!({}), nulls("totalNum hasMore nextMarker contents")] {
        let client = memory::smh(ok(body)).0;
        let page = client.list_file_versions("a").send().await.unwrap();
        assert_eq!(page, Default::default());
    }
    for inner in [json!({}), nulls(FILE_VERSION)] {
        let client = memory::smh(ok(json!({ "contents": [inner] }))).0;
        let page = client.list_file_versions("a").send().await.unwrap();
        assert_eq!(page.contents.unwrap(), [Default::default()]);
    }
    for body in [json!({}), nulls(FILE_INFORMATION)] {
        let client = memory::smh(ok(body)).0;
        let file = client.set_latest_version(1).send().await.unwrap();
        assert_eq!(file, Default::default());
    }
    for body in [json!({}), nulls("accessToken expiresIn")] {
        assert_eq!(smh_token(ok(body)).await.unwrap(), Default::default());
    }
}

#[tokio::test]
async fn an_empty_cursor_is_understood() {
    let page = recycle_items(ok(json!({ "recycleItems": [], "nextToken": "" })))
        .await
        .unwrap();
    assert!(page.next_token.is_none_or(|token| token.is_empty()));
    assert_eq!(page.recycle_items, Some(Vec::new()));
    let page = recycled_items(ok(json!({ "contents": [], "nextMarker": "" })))
        .await
        .unwrap();
    assert!(page.next_marker.is_none_or(|marker| marker.is_empty()));
    assert_eq!(page.contents, Some(Vec::new()));
}

#[tokio::test]
async fn unknown_properties_are_passed_over() {
    let extra = json!({ "deep": [{ "er": [1, null, "x"] }] });
    let body = json!({
        "brandNew": extra,
        "recycleItems": [{ "id": "1", "brandNew": extra }],
        "nextToken": "n"
    });
    let page = recycle_items(ok(body)).await.unwrap();
    assert_eq!(page.next_token, text("n"));
    assert_eq!(page.recycle_items.unwrap()[0].id, sent("1"));

    let body = json!({ "result": [{ "status": 200, "brandNew": extra }], "brandNew": extra });
    let restored = smh_restored(ok(body)).await.unwrap();
    let Restored::Restored(result) = restored else {
        panic!("{restored:?}");
    };
    assert_eq!(result.result.unwrap()[0].status, Some(200));
}

#[tokio::test]
async fn undocumented_properties_of_recycled_items_are_kept() {
    let person = json!({ "userId": "u" });
    let item = one_recycled_item(json!({
        "name": "a",
        "removalPerson": person,
        "virusAuditStatus": 2,
        "authorityList": { "canRestore": 1, "canShare": 0 }
    }))
    .await;
    assert_eq!(item.removal_person, Some(person));
    assert_eq!(item.additional_properties.len(), 1);
    assert_eq!(item.additional_properties["virusAuditStatus"], json!(2));
    let authority = item.authority_list.unwrap();
    assert_eq!(authority.additional_properties["canShare"], json!(0));
}

#[tokio::test]
async fn unknown_values_of_enums_are_kept() {
    use dingtalk::models::{DentryStatus, DentryType, StorageDriver};

    let item = one_recycle_item(json!({ "type": "SHORTCUT" })).await;
    let kind = item.r#type.unwrap();
    assert!(matches!(&kind, DentryType::Unknown(value) if value == "SHORTCUT"));
    assert_eq!(kind.to_string(), "SHORTCUT");
    assert_eq!(kind, DentryType::from("SHORTCUT"));

    let dentry = one_version(json!({
        "status": "DELETE", "storageDriver": "UNKNOWN", "partitionType": "OTHER"
    }))
    .await;
    assert_eq!(
        dentry.status,
        Some(DentryStatus::Unknown("DELETE".to_owned()))
    );
    assert_eq!(dentry.partition_type.unwrap().as_str(), "OTHER");
    // A documented value, whatever it is called.
    let driver = dentry.storage_driver.unwrap();
    assert_eq!(driver.as_str(), "UNKNOWN");
    assert!(!matches!(driver, StorageDriver::Unknown(_)));

    let found = one_task(json!({ "status": "PAUSED" })).await;
    assert_eq!(found.status.unwrap().as_str(), "PAUSED");

    let bin = json!({ "recycleBin": { "scope": "TEAM" } });
    let bin = recycle_bin(ok(bin)).await.unwrap().recycle_bin.unwrap();
    assert_eq!(bin.scope.unwrap().as_str(), "TEAM");

    let item = one_recycled_item(json!({ "type": "link" })).await;
    assert_eq!(item.r#type.unwrap().as_str(), "link");

    let found = one_smh_task(json!({ "status": 299 })).await;
    let status = found.status.unwrap();
    assert_eq!(status, smh::models::TaskStatus::Unknown(299));
    assert_eq!(status.value(), 299);
}

#[tokio::test]
async fn every_documented_value_of_an_enum_has_a_name() {
    use dingtalk::models as ding;
    use smh::models as media;

    macro_rules! assert_named {
        ($enumeration:path, $($value:literal),+) => {{
            use $enumeration as Open;
            $(
                let value = Open::from($value);
                assert!(!matches!(value, Open::Unknown(_)), "{value:?}");
                assert_eq!(value.to_string(), $value.to_string());
            )+
        }};
    }
    assert_named!(ding::DentryType, "FILE", "FOLDER");
    assert_named!(ding::DentryStatus, "NORMAL", "DELETED", "EXPIRED");
    assert_named!(
        ding::PartitionType,
        "PUBLIC_OSS_PARTITION",
        "MINI_OSS_PARTITION"
    );
    assert_named!(
        ding::StorageDriver,
        "DINGTALK",
        "ALIDOC",
        "SHANJI",
        "UNKNOWN"
    );
    assert_named!(ding::Visibility, "PUBLIC", "PRIVATE");
    assert_named!(ding::RecycleBinScope, "ORG", "APP", "SPACE");
    assert_named!(ding::TaskStatus, "INIT", "IN_PROGRESS", "SUCCESS", "FAIL");
    assert_named!(
        ding::ConflictStrategy,
        "AUTO_RENAME",
        "OVERWRITE",
        "RETURN_DENTRY_IF_EXISTS",
        "RETURN_ERROR_IF_EXISTS"
    );
    assert_named!(
        media::RecycledItemType,
        "dir",
        "file",
        "image",
        "video",
        "multi-file"
    );
    assert_named!(
        media::RecycledItemOrder,
        "name",
        "modificationTime",
        "size",
        "removalTime",
        "remainingTime"
    );
    assert_named!(media::SortDirection, "asc", "desc");
    assert_named!(media::RestorePathStrategy, "originalPath", "fallbackToRoot");
    assert_named!(media::TaskStatus, 202, 200, 204, 207, 400, 500);
    assert_named!(media::FileVersionCreationWay, 0, 1, 2);
    assert_named!(media::FileVersionOrder, "id", "creationTime");
}
