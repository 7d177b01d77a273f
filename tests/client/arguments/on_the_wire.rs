//! How each argument travels, and where to.

use super::*;

#[tokio::test]
async fn a_mark_is_left_alone_changed_or_taken_away() {
    let (client, sent) = smh();
    let set = || client.update_space_attributes();
    for (request, expected) in [
        (set(), json!({})),
        (set().space_tag("team"), json!({ "spaceTag": "team" })),
        (set().space_tag_null(), json!({ "spaceTag": null })),
    ] {
        request.send().await.unwrap();
        assert_eq!(body(&sent.take()), Some(expected));
    }
}

#[tokio::test]
async fn a_deletion_always_says_whether_it_is_for_good() {
    let (client, sent) = dingtalk();
    for (to, to_recycle_bin) in [
        (DriveDeletion::ToRecycleBin, true),
        (DriveDeletion::ForGood, false),
    ] {
        let request = client.delete_dentries("space1", ["1"], to);
        request.send().await.unwrap();
        let expected = json!({
            "dentryIds": ["1"],
            "option": { "toRecycleBin": to_recycle_bin }
        });
        assert_eq!(body(&sent.take()), Some(expected));
    }
}

#[tokio::test]
async fn a_conflict_strategy_travels_in_the_options() {
    let (client, sent) = dingtalk();
    for written in [
        "AUTO_RENAME",
        "OVERWRITE",
        "RETURN_DENTRY_IF_EXISTS",
        "RETURN_ERROR_IF_EXISTS",
    ] {
        let request = client.restore_recycle_items("bin1", ["1"]);
        request.conflict_strategy(written).send().await.unwrap();
        let expected = json!({
            "recycleItemIds": ["1"],
            "option": { "conflictStrategy": written }
        });
        assert_eq!(body(&sent.take()), Some(expected));
    }
}

#[tokio::test]
async fn a_revert_sends_an_empty_object() {
    let (client, sent) = dingtalk();
    let request = client.revert_dentry_version("space1", "dentry1", 1);
    request.send().await.unwrap();
    let request = sent.take();
    assert_eq!(request.method(), "POST");
    assert_eq!(body(&request), Some(json!({})));
    assert_eq!(
        memory::header(&request, "content-type"),
        Some("application/json")
    );
}

#[tokio::test]
async fn a_recycle_bin_is_found_by_scope_and_owner() {
    let (client, sent) = dingtalk();
    let scope = dingtalk::models::RecycleBinScope::Org;
    client
        .get_recycle_bin(scope, "ding123")
        .send()
        .await
        .unwrap();
    let request = sent.take();
    assert_eq!(request.uri().path(), "/v1.0/storage/recycleBins");
    assert_eq!(value_of(&request, "recycleBinScope"), "ORG");
    assert_eq!(value_of(&request, "scopeId"), "ding123");
    assert_eq!(value_of(&request, "unionId"), UNION_ID);
    assert_eq!(query(&request).len(), 3);
}

#[tokio::test]
async fn sorting_and_paging_use_the_names_of_the_wire() {
    let (client, sent) = smh();
    let list = client.list_recycled_items().marker("1013").limit(20);
    let list = list.order_by(smh::models::RecycledItemOrder::RemovalTime);
    let list = list.order_by_type(smh::models::SortDirection::Descending);
    list.send().await.unwrap();
    let request = sent.take();
    for (name, value) in [
        ("marker", "1013"),
        ("limit", "20"),
        ("order_by", "removalTime"),
        ("order_by_type", "desc"),
        ("access_token", TOKEN),
    ] {
        assert_eq!(value_of(&request, name), value);
    }
    assert_eq!(query(&request).len(), 5);
}

#[tokio::test]
async fn a_token_is_created_with_everything_in_the_query_and_without_a_token() {
    let (client, sent) = smh();
    let request = client
        .create_token("smhlib", "s&cret")
        .space_id("space1")
        .grant("delete_file,restore_recycled")
        .period(86_400);
    request.send().await.unwrap();
    let request = sent.take();
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri().path(), "/api/v1/token");
    for (name, value) in [
        ("library_id", "smhlib"),
        ("library_secret", "s&cret"),
        ("space_id", "space1"),
        ("grant", "delete_file,restore_recycled"),
        ("period", "86400"),
    ] {
        assert_eq!(value_of(&request, name), value);
    }
    assert_eq!(query(&request).len(), 5);
    assert_eq!(body(&request), None);
}

#[tokio::test]
async fn a_library_of_the_single_tenant_kind_is_asked_for_a_token_without_a_space() {
    for (space, in_token_request) in [("-", None), ("space1", Some("space1"))] {
        let reply = Reply::new(403, "the token call is all that matters here");
        let (builder, sent) = memory::bare_smh(reply);
        let builder = builder.library_id(LIBRARY_ID).space_id(space);
        let builder = builder.credentials("secret", "restore_recycled");
        let client = builder.build().expect("a client");
        let outcome = client.restore_recycled_items([1]).send().await;
        assert!(matches!(outcome, Err(Error::Credentials(_))), "{outcome:?}");
        let request = sent.take();
        assert_eq!(request.uri().path(), "/api/v1/token");
        assert_eq!(find(&request, "space_id").as_deref(), in_token_request);
        assert_eq!(value_of(&request, "library_id"), LIBRARY_ID);
        assert_eq!(value_of(&request, "library_secret"), "secret");
        assert_eq!(value_of(&request, "grant"), "restore_recycled");
    }
}

#[tokio::test]
async fn requests_go_to_the_platform_and_the_library_that_was_named() {
    let (client, sent) = dingtalk();
    client.get_task("task1").send().await.unwrap();
    assert_eq!(origin(&sent.take()), "https://api.dingtalk.com");

    let (builder, sent) = memory::bare_dingtalk(empty_object());
    let builder = builder.edition("io").union_id(UNION_ID).access_token(TOKEN);
    let client = builder.build().expect("a client");
    client.get_task("task1").send().await.unwrap();
    assert_eq!(origin(&sent.take()), "https://api.dingtalk.io");

    let (builder, sent) = memory::bare_smh(empty_object());
    let builder = builder.library_host("smhabc.api.tencentsmh.cn");
    let builder = builder.library_id(LIBRARY_ID).space_id(SPACE_ID);
    let client = builder.access_token(TOKEN).build().expect("a client");
    client.list_recycled_items().send().await.unwrap();
    assert_eq!(origin(&sent.take()), "https://smhabc.api.tencentsmh.cn");
}
