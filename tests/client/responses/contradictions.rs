//! Where DingTalk's pages contradict each other.

use super::*;

#[tokio::test]
async fn an_error_code_of_an_item_is_one_of_the_codes_of_requests() {
    let failed = json!({ "async": false, "success": false, "errorCode": "recycleItemNotExist" });
    let item = one_restore_result(failed).await;
    assert_eq!(
        item.error_code,
        Some(dingtalk::ErrorCode::RecycleItemNotExist)
    );
    let failed = json!({ "async": false, "success": false, "errorCode": "dentryNotExist" });
    let item = one_delete_result(failed).await;
    assert_eq!(item.error_code, Some(dingtalk::ErrorCode::DentryNotExist));
    let failed = json!({ "success": false, "errorCode": "brandNew.code" });
    let item = one_restore_result(failed).await;
    let expected = dingtalk::ErrorCode::Unknown("brandNew.code".to_owned());
    assert_eq!(item.error_code, Some(expected));
}

#[tokio::test]
async fn an_empty_error_code_of_an_item_is_none() {
    let body = json!({ "async": true, "taskId": "t", "errorCode": "" });
    assert_eq!(one_restore_result(body.clone()).await.error_code, None);
    assert_eq!(one_delete_result(body).await.error_code, None);
}

#[tokio::test]
async fn an_empty_success_of_an_item_in_the_background_is_none() {
    // The page on deleting calls it empty, where other pages call it not returned.
    let body = json!({ "async": true, "taskId": "t", "success": "", "errorCode": "" });
    let result = deleted(ok(json!({ "resultItems": [body] }))).await;
    let item = result.expect("an answer").result_items.unwrap().remove(0);
    assert_eq!(item.success, None);
    assert_eq!(item.task_id, text("t"));
}

#[tokio::test]
async fn properties_of_apps_are_read_as_a_map_and_as_a_bare_list() {
    use dingtalk::models::AppProperties;

    let property = json!({ "name": "colour", "value": "red", "visibility": "PTIVATE" });
    let map = one_version(json!({ "appProperties": { "owner": [property] } })).await;
    let list = one_version(json!({ "appProperties": [property] })).await;
    for dentry in [&map, &list] {
        let properties = dentry.app_properties.as_ref().unwrap();
        assert!(
            !matches!(properties, AppProperties::Unknown(_)),
            "{properties:?}"
        );
        let shown = format!("{properties:?}");
        for kept in ["colour", "red", "PTIVATE"] {
            assert!(shown.contains(kept), "{shown}");
        }
    }
    assert_ne!(map.app_properties, list.app_properties);
}

#[tokio::test]
async fn properties_of_apps_in_no_documented_form_do_not_fail_the_call() {
    let dentry = one_version(json!({ "id": "1", "appProperties": "none" })).await;
    assert_eq!(dentry.id, sent("1"));
}
