//! Credentials and parameters that are set once.

use super::*;

#[tokio::test]
async fn a_dingtalk_token_travels_in_its_own_header_only() {
    let (client, sent) = dingtalk();
    let built = client.get_task("task1").build().expect("a request");
    assert!(built.headers().get("x-acs-dingtalk-access-token").is_none());
    client.get_task("task1").send().await.unwrap();
    let request = sent.take();
    let token = memory::header(&request, "x-acs-dingtalk-access-token");
    assert_eq!(token, Some(TOKEN));
    assert!(request.headers()["x-acs-dingtalk-access-token"].is_sensitive());
    assert_eq!(memory::header(&request, "authorization"), None);
    assert!(!request.uri().to_string().contains(TOKEN));
}

#[tokio::test]
async fn an_smh_token_joins_the_query_when_the_request_is_sent_and_not_before() {
    let (client, sent) = smh();
    let list = client.list_recycled_items();
    assert_eq!(list.build().expect("a request").query(), None);
    list.send().await.unwrap();
    let request = sent.take();
    assert_eq!(request.uri().query(), Some("access_token=token-1"));
    assert_eq!(memory::header(&request, "authorization"), None);
}

#[tokio::test]
async fn an_smh_token_cannot_add_parameters() {
    let token = "acctk01 a/b+c&user_id=x#y%20é";
    let (builder, sent) = memory::bare_smh(empty_object());
    let builder = builder.library_id(LIBRARY_ID).space_id(SPACE_ID);
    let client = builder.access_token(token).build().expect("a client");
    client.list_recycled_items().send().await.unwrap();
    let expected = ("access_token".to_owned(), Some(token.to_owned()));
    assert_eq!(query(&sent.take()), [expected]);
}

#[tokio::test]
async fn the_flag_of_a_restore_is_sent_bare_whatever_else_is_in_the_query() {
    let (client, sent) = smh();
    let restore = client.restore_recycled_items([1]);
    assert_eq!(restore.build().expect("a request").query(), Some("restore"));
    restore.send().await.unwrap();
    let flag = ("restore".to_owned(), None);
    let some = |name: &str, value: &str| (name.to_owned(), Some(value.to_owned()));
    let request = sent.take();
    assert_eq!(query(&request), [flag.clone(), some("access_token", TOKEN)]);
    assert!(!request.uri().to_string().contains("restore="));
    assert_eq!(request.uri().path(), "/api/v1/recycled/smhlib/space1");

    let restore = client
        .restore_recycled_items([1])
        .restore_path_strategy(smh::models::RestorePathStrategy::FallbackToRoot)
        .user_id("user1");
    restore.send().await.unwrap();
    let request = sent.take();
    let mut pairs = query(&request);
    pairs.sort_unstable();
    let expected = [
        some("access_token", TOKEN),
        flag,
        some("restore_path_strategy", "fallbackToRoot"),
        some("user_id", "user1"),
    ];
    assert_eq!(pairs, expected);
    assert_eq!(request.method(), "POST");
    assert_eq!(
        memory::header(&request, "content-type"),
        Some("application/json")
    );
    assert_eq!(body(&request), Some(json!([1])));
}

#[tokio::test]
async fn the_operator_is_set_once_and_can_differ_for_one_request() {
    let (client, sent) = dingtalk();
    let request = client.get_task("task1").union_id("other");
    request.send().await.unwrap();
    assert_eq!(sent.take().uri().query(), Some("unionId=other"));
    client.get_task("task1").send().await.unwrap();
    assert_eq!(sent.take().uri().query(), Some("unionId=union1"));
    client.clone().get_task("task1").send().await.unwrap();
    assert_eq!(sent.take().uri().query(), Some("unionId=union1"));
}

#[tokio::test]
async fn library_space_and_user_are_set_once_and_can_differ_for_one_request() {
    let (builder, sent) = memory::bare_smh(empty_object());
    let builder = builder.library_id(LIBRARY_ID).space_id(SPACE_ID);
    let builder = builder.user_id("user1").access_token(TOKEN);
    let client = builder.build().expect("a client");

    let other = client.list_recycled_items().library_id("other-lib");
    let other = other.space_id("other-space").user_id("other-user");
    other.send().await.unwrap();
    let request = sent.take();
    assert_eq!(
        request.uri().path(),
        "/api/v1/recycled/other-lib/other-space"
    );
    assert_eq!(value_of(&request, "user_id"), "other-user");

    client.list_recycled_items().send().await.unwrap();
    let request = sent.take();
    assert_eq!(request.uri().path(), "/api/v1/recycled/smhlib/space1");
    assert_eq!(value_of(&request, "user_id"), "user1");
}

#[tokio::test]
async fn a_request_can_name_what_the_client_does_not() {
    let (builder, sent) = memory::bare_smh(empty_object());
    let client = builder.access_token(TOKEN).build().expect("a client");
    let request = client.list_recycled_items().library_id("lib");
    request.space_id("-").send().await.unwrap();
    let request = sent.take();
    assert_eq!(request.uri().path(), "/api/v1/recycled/lib/-");
    assert_eq!(request.uri().query(), Some("access_token=token-1"));
}

#[tokio::test]
async fn what_is_not_set_is_not_sent() {
    let (client, sent) = dingtalk();
    client
        .restore_recycle_items("bin1", ["1"])
        .send()
        .await
        .unwrap();
    assert_eq!(body(&sent.take()), Some(json!({ "recycleItemIds": ["1"] })));
    client.list_recycle_items("bin1").send().await.unwrap();
    let request = sent.take();
    assert_eq!(request.uri().query(), Some("unionId=union1"));
    assert_eq!(body(&request), None);
    assert_eq!(memory::header(&request, "content-type"), None);
}
