//! What must be there, and what must not be there at the same time.

use super::*;

#[tokio::test]
async fn a_missing_operator_is_refused_by_every_operation_that_needs_one() {
    let (builder, sent) = memory::bare_dingtalk(empty_object());
    let client = builder.access_token(TOKEN).build().expect("a client");
    let rule = "is required";
    assert_refused!(sent, client.get_recycle_bin("ORG", "corp1"), "unionId" => rule);
    assert_refused!(sent, client.list_recycle_items("bin1"), "unionId" => rule);
    assert_refused!(sent, client.get_recycle_item("bin1", "item1"), "unionId" => rule);
    assert_refused!(sent, client.restore_recycle_items("bin1", ["1"]), "unionId" => rule);
    assert_refused!(sent, client.delete_dentries("space1", ["1"], DriveDeletion::ToRecycleBin), "unionId" => rule);
    assert_refused!(sent, client.list_dentry_versions("space1", "1"), "unionId" => rule);
    assert_refused!(sent, client.revert_dentry_version("space1", "1", 0), "unionId" => rule);
    assert_refused!(sent, client.get_task("task1"), "unionId" => rule);
}

#[tokio::test]
async fn a_missing_library_or_space_is_refused_by_every_operation_that_needs_one() {
    let rule = "is required";

    let (builder, sent) = memory::bare_smh(empty_object());
    let builder = builder.access_token(TOKEN).space_id(SPACE_ID);
    let client = builder.build().expect("a client");
    assert_refused!(sent, client.list_recycled_items(), "LibraryId" => rule);
    assert_refused!(sent, client.restore_recycled_items([1]), "LibraryId" => rule);
    assert_refused!(sent, client.query_tasks(["1"]), "LibraryId" => rule);
    assert_refused!(sent, client.delete_file("a", Deletion::ForGood), "LibraryId" => rule);
    assert_refused!(sent, client.delete_directory("a", Deletion::ForGood), "LibraryId" => rule);
    assert_refused!(sent, client.list_file_versions("a"), "LibraryId" => rule);
    assert_refused!(sent, client.set_latest_version(1), "LibraryId" => rule);

    let (builder, sent) = memory::bare_smh(empty_object());
    let builder = builder.access_token(TOKEN).library_id(LIBRARY_ID);
    let client = builder.build().expect("a client");
    assert_refused!(sent, client.list_recycled_items(), "SpaceId" => rule);
    assert_refused!(sent, client.restore_recycled_items([1]), "SpaceId" => rule);
    assert_refused!(sent, client.query_tasks(["1"]), "SpaceId" => rule);
    assert_refused!(sent, client.delete_file("a", Deletion::ForGood), "SpaceId" => rule);
    assert_refused!(sent, client.delete_directory("a", Deletion::ForGood), "SpaceId" => rule);
    assert_refused!(sent, client.list_file_versions("a"), "SpaceId" => rule);
    assert_refused!(sent, client.set_latest_version(1), "SpaceId" => rule);
}

#[tokio::test]
async fn a_call_without_credentials_is_not_sent() {
    let (builder, sent) = memory::bare_dingtalk(empty_object());
    let client = builder.union_id(UNION_ID).build().expect("a client");
    let outcome = client.get_task("task1").send().await;
    let error = outcome.expect_err("no credentials");
    assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    assert_eq!(error.operation(), Some("GetTask"));
    assert_eq!(sent.count(), 0);

    let (builder, sent) = memory::bare_smh(empty_object());
    let builder = builder.library_id(LIBRARY_ID).space_id(SPACE_ID);
    let client = builder.build().expect("a client");
    let outcome = client.list_recycled_items().send().await;
    let error = outcome.expect_err("no credentials");
    assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    assert_eq!(error.operation(), Some("ListRecycledItems"));
    assert_eq!(sent.count(), 0);
}

#[tokio::test]
async fn everything_that_is_wrong_is_told_at_once() {
    let (builder, sent) = memory::bare_dingtalk(empty_object());
    let client = builder.access_token(TOKEN).build().expect("a client");
    assert_refused!(
        sent,
        client.restore_recycle_items("", numbered(31)),
        "recycleBinId" => "must not be empty",
        "recycleItemIds" => "at most 30",
        "unionId" => "is required",
    );
    assert_refused!(
        sent,
        client.revert_dentry_version("..", "", -1),
        "spaceId" => "`..`",
        "dentryId" => "must not be empty",
        "version" => "at least 0",
        "unionId" => "is required",
    );

    let (builder, sent) = memory::bare_smh(empty_object());
    let client = builder.access_token(TOKEN).build().expect("a client");
    assert_refused!(
        sent,
        client.list_recycled_items().limit(101).page_size(101),
        "LibraryId" => "is required",
        "SpaceId" => "is required",
        "limit" => "at most 100",
        "page_size" => "at most 100",
    );
}

#[tokio::test]
async fn both_ways_of_paging_at_once_are_refused() {
    let (client, sent) = smh();
    let items = client.list_recycled_items().marker("1013");
    assert_refused!(sent, items.clone().page(1), "page" => "not together with `marker`");
    assert_refused!(sent, items.page_size(1), "page_size" => "not together with `marker`");
    let versions = client.list_file_versions("a.txt").limit(20);
    assert_refused!(sent, versions.clone().page(1), "page" => "not together with `limit`");
    assert_refused!(sent, versions.page_size(1), "page_size" => "not together with `limit`");
}

#[tokio::test]
async fn a_path_that_may_lead_elsewhere_is_refused() {
    let (client, sent) = smh();
    for path in ["/a", "a/", "a//b", "a/./b", "a/..", "../a"] {
        let to_bin = Deletion::ToRecycleBin;
        assert_refused!(sent, client.delete_file(path, to_bin), "FilePath" => NOT_NAMES);
        assert_refused!(sent, client.delete_directory(path, to_bin), "DirPath" => NOT_NAMES);
        assert_refused!(sent, client.list_file_versions(path), "FilePath" => NOT_NAMES);
        let deletion = PathDeletion::new(path, Deletion::ToRecycleBin);
        assert_refused!(sent, client.delete_paths([deletion]), "paths[0].path" => NOT_NAMES);
    }
}

#[tokio::test]
async fn a_refusal_shows_no_value() {
    let (client, _) = dingtalk();
    let ids = vec!["a private id"; 31];
    let error = client
        .restore_recycle_items("..", ids)
        .union_id("a private person")
        .send()
        .await
        .expect_err("a refusal");
    for shown in [error.to_string(), format!("{error:?}")] {
        assert!(!shown.contains("private"), "{shown}");
    }
}
