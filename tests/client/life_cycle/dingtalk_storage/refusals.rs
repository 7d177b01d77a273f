//! What the service refuses.

use super::*;

#[tokio::test]
async fn what_does_not_exist_is_refused_by_name() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let client = stage.drive();
    let (bin, space) = (&*demo.recycle_bin_id, &*demo.space_id);
    let unknown = "999999999999";
    let errors = [
        assert_refused(
            client.get_recycle_bin("ORG", "dingNobody").send().await,
            404,
            ErrorCode::RecycleBinNotExist,
        ),
        assert_refused(
            client.list_recycle_items(unknown).send().await,
            404,
            ErrorCode::RecycleBinNotExist,
        ),
        assert_refused(
            client.get_recycle_item(bin, unknown).send().await,
            404,
            ErrorCode::RecycleItemNotExist,
        ),
        assert_refused(
            client.restore_recycle_items(unknown, ["1"]).send().await,
            404,
            ErrorCode::RecycleBinNotExist,
        ),
        assert_refused(
            client.get_task(unknown).send().await,
            404,
            ErrorCode::TaskNotExist,
        ),
        assert_refused(
            client
                .delete_dentries(unknown, ["1"], Deletion::ToRecycleBin)
                .send()
                .await,
            404,
            ErrorCode::SpaceNotExist,
        ),
    ];
    for error in errors {
        assert!(error.is_not_found() && !error.is_retryable(), "{error}");
    }
    // The pages on versions list no code for what does not exist.
    let refused = client.list_dentry_versions(unknown, "1").send().await;
    assert_refused(refused, 400, ErrorCode::ParamErrorSpaceId);
    let refused = client.list_dentry_versions(space, unknown).send().await;
    assert_refused(refused, 400, ErrorCode::ParamError);
    let file = &*demo.versioned_file_id;
    let refused = client.revert_dentry_version(space, file, 99).send().await;
    assert_refused(refused, 400, ErrorCode::ParamError);
}

#[tokio::test]
async fn values_that_the_service_does_not_take_are_refused_by_name() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let client = stage.drive();
    let bin = &*demo.recycle_bin_id;
    let malformed = client.list_recycle_items("not*a*bin").send().await;
    assert_refused(malformed, 400, ErrorCode::ParamErrorRecycleBinId);
    let malformed = client.get_task("not*a*task").send().await;
    assert_refused(malformed, 400, ErrorCode::ParamErrorTaskId);
    let scope = client.get_recycle_bin("SPACE", "1").send().await;
    assert_refused(scope, 400, ErrorCode::ParamErrorRecycleBinScope);
    let page = client.list_recycle_items(bin).max_results(0).send().await;
    assert_refused(page, 400, ErrorCode::ParamErrorMaxResults);
    let strategy = client
        .restore_recycle_items(bin, [&demo.restorable_item_id])
        .conflict_strategy("ASK_SOMEBODY")
        .send()
        .await;
    assert_refused(strategy, 400, ErrorCode::ParamErrorConflictStrategy);
    let no_bin = client
        .delete_dentries(&*demo.space_without_bin_id, ["1"], Deletion::ToRecycleBin)
        .send()
        .await;
    assert_refused(no_bin, 400, ErrorCode::RecycleBinNotSupportForSpace);
    assert!(is_in_bin(&stage, &demo.restorable_item_id));
}

#[tokio::test]
async fn what_the_operator_may_not_see_is_denied() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let client = stage.drive();
    let item = client
        .get_recycle_item(&*demo.recycle_bin_id, &*demo.forbidden_item_id)
        .send()
        .await;
    let versions = client
        .list_dentry_versions(&*demo.space_id, &*demo.forbidden_file_id)
        .send()
        .await;
    for error in [
        assert_refused(item, 403, ErrorCode::PermissionDenied),
        assert_refused(versions, 403, ErrorCode::PermissionDenied),
    ] {
        assert!(error.is_denied() && !error.is_retryable(), "{error}");
    }
}

#[tokio::test]
async fn a_missing_permission_is_denied_and_named() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    stage.emulator.with(|world| {
        world.dingtalk.revoke_permission("Storage.RecycleBin.Write");
    });
    let result = stage
        .drive()
        .restore_recycle_items(&*demo.recycle_bin_id, [&demo.restorable_item_id])
        .send()
        .await;
    let error = assert_refused(
        result,
        403,
        ErrorCode::ForbiddenAccessDeniedAccessTokenPermissionDenied,
    );
    assert!(error.is_denied() && !error.is_retryable() && !error.is_invalid_token());
    let envelope: ErrorEnvelope = error.service().unwrap().decode().unwrap();
    let scopes = envelope.accessdenieddetail.unwrap().required_scopes;
    assert_eq!(scopes.unwrap(), ["Storage.RecycleBin.Write"]);
    assert!(is_in_bin(&stage, &demo.restorable_item_id));
}

#[tokio::test]
async fn a_wrong_token_and_none_are_told_apart() {
    let stage = Stage::demo().await;
    let bin = &*stage.demo.dingtalk.recycle_bin_id;
    let with_token = |token: &str| {
        let builder = stage.drive_without_token().access_token(token);
        builder.build().unwrap()
    };
    let wrong = with_token("wrong").list_recycle_items(bin).send().await;
    let error = assert_refused(wrong, 400, ErrorCode::InvalidAuthentication);
    assert!(error.is_invalid_token() && !error.is_retryable());
    let empty = with_token("").list_recycle_items(bin).send().await;
    let error = assert_refused(empty, 400, ErrorCode::AuthenticationFailedMissingParameter);
    assert!(error.is_invalid_token() && !error.is_retryable());

    stage.emulator.log().clear();
    let none = stage.drive_without_token().build().unwrap();
    let error = none.list_recycle_items(bin).send().await.unwrap_err();
    assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    assert!(error.to_string().contains("credentials"), "{error}");
    assert_eq!(stage.emulator.requests(), []);
}

#[tokio::test]
async fn a_path_that_the_platform_does_not_know_is_no_success() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let elsewhere = format!("{}/elsewhere", stage.emulator.url());
    let client = emulated::drive_at(&elsewhere)
        .union_id("chyTest")
        .access_token("token")
        .build()
        .unwrap();
    // Answered with status 200 and `errcode`.
    let error = client
        .restore_recycle_items(&*demo.recycle_bin_id, [&demo.restorable_item_id])
        .send()
        .await
        .unwrap_err();
    let service = error.service().unwrap();
    assert_eq!((service.status(), error.is_retryable()), (200, false));
    assert_eq!(service.code().unwrap().as_str(), "404");
    assert!(service.message().unwrap().contains("path"), "{error}");
}
