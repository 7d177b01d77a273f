//! Libraries, tokens and bins that are not there, or not within reach.

use super::*;

#[tokio::test]
async fn a_library_for_one_tenant_is_reached_by_a_hyphen() {
    let stage = Stage::demo().await;
    let item = stage.emulator.with(|world| {
        let smh = &mut world.smh;
        smh.add_library("smhsingle", "single secret");
        smh.put_file("smhsingle", "-", "Notes/today.txt", "words")
            .unwrap();
        smh.recycle("smhsingle", "-", "Notes/today.txt").unwrap()
    });
    let client = emulated::library_at(stage.emulator.url())
        .library_id("smhsingle")
        .space_id("-")
        .credentials("single secret", emulated::GRANT)
        .build()
        .unwrap();
    assert_eq!(ids(&marker_items(&client, 10).await), [item]);
    let answer = client.restore_recycled_items([item]).send().await.unwrap();
    assert!(matches!(answer, Answer::Restored(_)), "{answer:?}");
    let content = stage
        .emulator
        .with(|world| world.smh.content("smhsingle", "-", "Notes/today.txt"));
    assert_eq!(content.as_deref(), Some("words"));
}

#[tokio::test]
async fn what_does_not_exist_is_refused_by_name() {
    let stage = Stage::demo().await;
    let client = stage.library();
    let errors = [
        assert_refused(
            client
                .list_recycled_items()
                .library_id("smhnobody")
                .send()
                .await,
            404,
            ErrorCode::LibraryNotFound,
        ),
        assert_refused(
            client
                .list_recycled_items()
                .space_id("nowhere")
                .send()
                .await,
            404,
            ErrorCode::SpaceNotFound,
        ),
        assert_refused(
            client
                .restore_recycled_items([1])
                .space_id("nowhere")
                .send()
                .await,
            404,
            ErrorCode::SpaceNotFound,
        ),
        assert_refused(
            client.list_recycled_items().marker("4711").send().await,
            404,
            ErrorCode::MarkerNotFound,
        ),
        assert_refused(
            client.query_tasks(["4711"]).send().await,
            404,
            ErrorCode::TaskNotFound,
        ),
    ];
    for error in errors {
        assert!(error.is_not_found() && !error.is_retryable(), "{error}");
    }
}

#[tokio::test]
async fn tokens_that_do_not_reach_are_refused_by_name() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.smh;
    let (reading, elsewhere) = stage.emulator.with(|world| {
        let smh = &mut world.smh;
        smh.add_space(&demo.library_id, "other0space").unwrap();
        let library = &*demo.library_id;
        let reading = smh.issue_token(library, &[&demo.space_id], &[]).unwrap();
        let grants = [emulated::GRANT];
        let elsewhere = smh.issue_token(library, &["other0space"], &grants);
        (reading, elsewhere.unwrap())
    });
    let with_token = |token: &str| {
        let builder = stage.library_without_token().access_token(token);
        builder.build().unwrap()
    };
    let item = demo.restorable_item_id;

    let wrong = with_token("wrong").list_recycled_items().send().await;
    let error = assert_refused(wrong, 403, ErrorCode::InvalidAccessToken);
    assert!(error.is_invalid_token() && !error.is_retryable());
    let refused = with_token(&elsewhere).list_recycled_items().send().await;
    let error = assert_refused(refused, 403, ErrorCode::AccessTokenNotMatchSpace);
    assert!(!error.is_invalid_token() && error.is_denied());
    let reader = with_token(&reading);
    assert!(reader.list_recycled_items().send().await.is_ok());
    let refused = reader.restore_recycled_items([item]).send().await;
    let error = assert_refused(refused, 403, ErrorCode::NoPermission);
    assert!(!error.is_invalid_token() && error.is_denied());
    assert!(is_in_bin(&stage, item));

    stage.emulator.log().clear();
    let none = stage.library_without_token().build().unwrap();
    let error = none.list_recycled_items().send().await.unwrap_err();
    assert!(matches!(error, AnyError::Credentials(_)), "{error:?}");
    assert_eq!(stage.emulator.requests(), []);
}

#[tokio::test]
async fn a_bin_that_is_switched_off_is_named() {
    let stage = Stage::demo().await;
    stage
        .emulator
        .with(|world| world.smh.disable_recycle_bin(&stage.demo.smh.library_id))
        .unwrap();
    let client = stage.library();
    let list = client.list_recycled_items().send().await;
    assert_refused(list, 400, ErrorCode::RecycleBinNotEnabled);
    let restore = client.restore_recycled_items([1]).send().await;
    assert_refused(restore, 400, ErrorCode::RecycleBinNotEnabled);
}
