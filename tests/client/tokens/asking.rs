//! How a service is asked for a token.

use super::*;

#[tokio::test]
async fn a_token_is_used_again_by_every_call_and_clone() {
    let stage = Stage::demo().await;
    let (drive, library) = (stage.drive(), stage.library());
    for _ in 0..3 {
        list_drive(&drive.clone(), &stage).await.unwrap();
        list_library(&library.clone()).await.unwrap();
    }
    assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 1);
    assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 1);
    // Another client knows nothing of it.
    list_drive(&stage.drive(), &stage).await.unwrap();
    list_library(&stage.library()).await.unwrap();
    assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 2);
    assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 2);
}

#[tokio::test]
async fn a_request_for_a_token_says_who_asks_and_what_for() {
    let stage = Stage::demo().await;
    list_drive(&stage.drive(), &stage).await.unwrap();
    let demo = &stage.demo.dingtalk;
    let asked = stage.emulator.log().matching("POST", DRIVE_TOKEN_PATH);
    let expected = serde_json::json!({"appKey": demo.app_key, "appSecret": demo.app_secret});
    let asked = asked.first().unwrap();
    assert_eq!(asked.json().unwrap(), expected);
    assert_eq!(asked.header("x-acs-dingtalk-access-token"), None);
    assert_eq!(asked.query, None);

    let client = stage
        .library_without_token()
        .credentials(
            &*stage.demo.smh.library_secret,
            "delete_file,restore_recycled",
        )
        .build()
        .unwrap();
    list_library(&client).await.unwrap();
    assert_eq!(
        library_question(&stage),
        [
            ("grant", "delete_file,restore_recycled"),
            ("library_id", &*stage.demo.smh.library_id),
            ("library_secret", &*stage.demo.smh.library_secret),
            ("space_id", &*stage.demo.smh.space_id),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
}

#[tokio::test]
async fn a_library_for_one_tenant_is_asked_for_a_token_without_a_space() {
    let stage = Stage::demo().await;
    stage
        .emulator
        .with(|world| world.smh.add_library("smhsingle", "single secret"));
    let client = emulated::library_at(stage.emulator.url())
        .library_id("smhsingle")
        .space_id("-")
        .credentials("single secret", emulated::GRANT)
        .build()
        .unwrap();
    list_library(&client).await.unwrap();
    assert_eq!(
        library_question(&stage),
        [
            ("grant", emulated::GRANT),
            ("library_id", "smhsingle"),
            ("library_secret", "single secret"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
}

/// The query of the only request for a token, sorted. Its body is empty.
#[track_caller]
fn library_question(stage: &Stage) -> Vec<(String, String)> {
    let asked = stage.emulator.log().matching("POST", LIBRARY_TOKEN_PATH);
    let [asked] = asked.as_slice() else {
        panic!("{asked:?}");
    };
    assert_eq!(asked.text(), "");
    let mut pairs = asked.query_pairs();
    pairs.sort();
    pairs
}
