//! What a caller is told when no token is to be had.

use super::*;

#[tokio::test]
async fn a_wrong_secret_is_told_with_the_code_of_the_service() {
    let stage = Stage::demo().await;
    let client = stage
        .drive_without_token()
        .credentials(&*stage.demo.dingtalk.app_key, "wrong")
        .build()
        .unwrap();
    let error = list_drive(&client, &stage).await.unwrap_err();
    assert_no_credentials(&error, "ListRecycleItems");
    let code = dingtalk::ErrorCode::InvalidClientIdOrSecret;
    assert_eq!((error.status(), error.code()), (Some(400), Some(&code)));
    assert!(error.is_denied() && !error.is_retryable());
    assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 1);
    assert_eq!(stage.emulator.requests().len(), 1, "nothing else is sent");

    stage.emulator.log().clear();
    let builder = stage.library_without_token();
    let client = builder.credentials("wrong", "admin").build().unwrap();
    let item = stage.demo.smh.restorable_item_id;
    let refused = client.restore_recycled_items([item]).send().await;
    let error = refused.unwrap_err();
    assert_no_credentials(&error, "RestoreRecycledItems");
    let code = smh::ErrorCode::WrongLibraryIdOrSecret;
    assert_eq!((error.status(), error.code()), (Some(404), Some(&code)));
    assert!(!error.is_retryable());
    assert!(!error.is_not_found(), "the items may well exist");
    assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 1);
    assert_eq!(stage.emulator.requests().len(), 1, "nothing else is sent");
}

#[track_caller]
fn assert_no_credentials<C: ErrorCode>(error: &Error<C>, operation: &str) {
    assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    assert_eq!(error.operation(), Some(operation));
    assert!(!error.is_outcome_unknown(), "{error}");
    assert!(error.to_string().contains(operation), "{error}");
}

#[tokio::test]
async fn a_failure_is_not_remembered() {
    let stage = Stage::demo().await;
    let client = stage
        .drive_without_token()
        .credentials("dingLate", "late secret")
        .build()
        .unwrap();
    assert!(list_drive(&client, &stage).await.is_err());
    stage
        .emulator
        .with(|world| world.dingtalk.add_app("dingLate", "late secret"));
    list_drive(&client, &stage).await.unwrap();
}

#[tokio::test]
async fn a_request_for_a_token_is_repeated_like_a_read() {
    let stage = Stage::demo().await;
    for fault in [Fault::DropAfterWork, Fault::Unavailable, Fault::Throttle] {
        let shown = format!("{fault:?}");
        for path in [DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH] {
            let rule = Rule::new(path, fault.clone()).times(2);
            stage.emulator.inject(rule);
        }
        stage.emulator.log().clear();
        list_drive(&stage.drive(), &stage).await.unwrap();
        list_library(&stage.library()).await.unwrap();
        assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 3, "{shown}");
        assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 3, "{shown}");
    }
}

#[tokio::test]
async fn a_service_that_issues_none_for_now_can_be_asked_later() {
    let stage = Stage::demo().await;
    stage.always(DRIVE_TOKEN_PATH, Fault::Unavailable);
    let demo = &stage.demo.dingtalk;
    let error = stage
        .drive()
        .restore_recycle_items(&*demo.recycle_bin_id, [&demo.restorable_item_id])
        .send()
        .await
        .unwrap_err();
    assert_no_credentials(&error, "RestoreRecycleItems");
    assert_eq!(error.status(), Some(503));
    assert!(error.is_retryable(), "the restore itself was never sent");
    assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 3);
    assert_eq!(stage.emulator.requests().len(), 3, "nothing else is sent");
}

#[tokio::test]
async fn an_answer_without_a_token_is_told_as_such() {
    let stage = Stage::demo().await;
    for body in [
        "{}",
        r#"{"accessToken":null,"expireIn":7200}"#,
        r#"{"accessToken":"","expireIn":7200}"#,
        r#"{"accessToken":["a"],"expireIn":7200}"#,
        "<html></html>",
    ] {
        stage.emulator.log().clear();
        stage.emulator.faults().clear();
        let answer = Fault::Answer {
            status: 200,
            content_type: "application/json".to_owned(),
            body: body.to_owned(),
        };
        stage.always(DRIVE_TOKEN_PATH, answer);
        let error = list_drive(&stage.drive(), &stage).await.unwrap_err();
        assert_no_credentials(&error, "ListRecycleItems");
        assert!(error.to_string().contains("GetAccessToken"), "{error}");
        assert_eq!(stage.received("GET", &stage.list_path()), 0, "{body}");
    }
}

#[tokio::test]
async fn what_a_provider_says_reaches_the_caller() {
    struct Empty;
    impl TokenProvider for Empty {
        async fn token(&self) -> Result<Secret, CredentialsError> {
            Err(CredentialsError::new("the vault is locked"))
        }
    }
    let stage = Stage::demo().await;
    let builder = stage.drive_without_token().access_token_provider(Empty);
    let error = list_drive(&builder.build().unwrap(), &stage).await;
    let error = error.unwrap_err();
    assert_no_credentials(&error, "ListRecycleItems");
    assert!(error.to_string().contains("the vault is locked"), "{error}");
    assert_eq!(stage.emulator.requests(), []);
}
