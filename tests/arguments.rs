//! What a caller passes in: what cannot be right is refused before anything is sent, and what is
//! right arrives as it was meant, whatever characters it holds.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use serde_json::json;
use support::{LIBRARY_ID, Reply, SPACE_ID, TOKEN, UNION_ID, body, query, segments};
use undelete::runtime::http::{Request, Uri};
use undelete::runtime::{Bytes, Error, InvalidRequest};
use undelete::smh::models::{Deletion, PathDeletion};
use undelete::{dingtalk, smh};

/// Any answer will do: these tests look at what is sent.
fn empty_object() -> Reply {
    Reply::json(200, &json!({}))
}

fn dingtalk() -> (dingtalk::Client, support::Sent) {
    support::dingtalk(empty_object())
}

fn smh() -> (smh::Client, support::Sent) {
    support::smh(empty_object())
}

fn numbered(count: usize) -> Vec<String> {
    (1..=count).map(|number| number.to_string()).collect()
}

/// Each of these fields is named, with a rule that holds these words, and no other field is.
fn assert_violations(refused: &InvalidRequest, expected: &[(&str, &str)]) {
    let mut found: Vec<&str> = refused
        .violations()
        .iter()
        .map(|v| v.field.as_str())
        .collect();
    let mut fields: Vec<&str> = expected.iter().map(|(field, _)| *field).collect();
    found.sort_unstable();
    found.dedup();
    fields.sort_unstable();
    assert_eq!(found, fields, "{refused}");
    let shown = refused.to_string();
    assert!(shown.starts_with(refused.operation()), "{shown}");
    for (field, words) in expected {
        let mut rules = refused.violations().iter().filter(|v| v.field == *field);
        assert!(
            rules.any(|violation| !violation.rule.is_empty() && violation.rule.contains(words)),
            "`{field}` should say `{words}`: {refused}"
        );
        assert!(shown.contains(&format!("`{field}`")), "{shown}");
    }
}

/// The request is refused, when it is built and when it is sent, and nothing leaves.
macro_rules! assert_refused {
    ($sent:expr, $request:expr, $($field:expr => $words:expr),+ $(,)?) => {{
        let expected = [$(($field, $words)),+];
        let request = $request;
        assert_violations(&request.build().expect_err("a refusal"), &expected);
        match request.send().await {
            Err(Error::InvalidRequest(refused)) => assert_violations(&refused, &expected),
            other => panic!("expected a refusal, got {other:?}"),
        }
        assert_eq!($sent.count(), 0, "nothing may be sent");
    }};
}

// Lists.

#[tokio::test]
async fn restoring_more_than_30_items_at_once_is_refused() {
    let (client, sent) = dingtalk();
    assert_refused!(
        sent,
        client.restore_recycle_items("bin1", numbered(31)),
        "recycleItemIds" => "at most 30",
    );
}

#[tokio::test]
async fn restoring_30_items_at_once_is_sent() {
    let (client, sent) = dingtalk();
    let ids = numbered(30);
    let request = client.restore_recycle_items("bin1", &ids);
    request.send().await.expect("an answer");
    assert_eq!(body(&sent.take()), Some(json!({ "recycleItemIds": ids })));
}

#[tokio::test]
async fn deleting_more_than_50_items_at_once_is_refused() {
    let (client, sent) = dingtalk();
    assert_refused!(
        sent,
        client.delete_dentries("space1", numbered(51), true),
        "dentryIds" => "at most 50",
    );
}

#[tokio::test]
async fn deleting_50_items_at_once_is_sent() {
    let (client, sent) = dingtalk();
    let ids = numbered(50);
    let request = client.delete_dentries("space1", &ids, true);
    request.send().await.expect("an answer");
    let expected = json!({ "dentryIds": ids, "option": { "toRecycleBin": true } });
    assert_eq!(body(&sent.take()), Some(expected));
}

#[tokio::test]
async fn restoring_more_than_1000_items_at_once_is_refused() {
    let (client, sent) = smh();
    assert_refused!(
        sent,
        client.restore_recycled_items(1..=1001),
        "recycledItemIds" => "at most 1000",
    );
}

#[tokio::test]
async fn restoring_1000_items_at_once_is_sent() {
    let (client, sent) = smh();
    let request = client.restore_recycled_items(1..=1000);
    request.send().await.expect("an answer");
    let ids: Vec<i64> = (1..=1000).collect();
    assert_eq!(body(&sent.take()), Some(json!(ids)));
}

#[tokio::test]
async fn an_empty_list_is_refused() {
    let none: [&str; 0] = [];

    let (client, sent) = dingtalk();
    assert_refused!(
        sent,
        client.restore_recycle_items("bin1", none),
        "recycleItemIds" => "at least 1",
    );
    assert_refused!(
        sent,
        client.delete_dentries("space1", none, true),
        "dentryIds" => "at least 1",
    );

    let (client, sent) = smh();
    assert_refused!(
        sent,
        client.restore_recycled_items([]),
        "recycledItemIds" => "at least 1",
    );
    // An empty list would leave the path of another operation.
    assert_refused!(sent, client.query_tasks(none), "TaskIdList" => "at least 1");
}

#[tokio::test]
async fn an_empty_id_to_restore_is_refused() {
    let (client, sent) = dingtalk();
    assert_refused!(
        sent,
        client.restore_recycle_items("bin1", ["1", ""]),
        "recycleItemIds[1]" => "",
    );
}

#[tokio::test]
async fn an_empty_id_to_delete_is_refused() {
    let (client, sent) = dingtalk();
    assert_refused!(
        sent,
        client.delete_dentries("space1", ["", "2"], false),
        "dentryIds[0]" => "",
    );
}

#[tokio::test]
async fn an_empty_path_to_delete_is_refused() {
    // It would be the root directory.
    let (client, sent) = smh();
    let paths = ["a.txt", ""].map(|path| PathDeletion::new(path, true));
    assert_refused!(
        sent,
        client.delete_paths(paths.clone()),
        "paths[1].path" => "at least 1 character",
    );
    let [path, _] = paths;
    client.delete_paths([path]).send().await.expect("an answer");
    let expected = json!([{ "path": "a.txt", "permanent": true }]);
    assert_eq!(body(&sent.take()), Some(expected));
}

#[tokio::test]
async fn an_empty_task_id_is_refused() {
    let (client, sent) = smh();
    let request = client.query_tasks(["10", ""]);
    let refused = request.build().expect_err("a refusal");
    let fields = refused.violations().iter().map(|v| v.field.as_str());
    // Alone in its list it leaves no path, so either place may be named.
    let named: Vec<&str> = fields.collect();
    assert!(
        named
            .iter()
            .all(|field| ["TaskIdList", "TaskIdList[1]"].contains(field)),
        "{refused}"
    );
    assert!(matches!(
        request.send().await,
        Err(Error::InvalidRequest(_))
    ));
    assert!(client.query_tasks([""]).send().await.is_err());
    assert_eq!(sent.count(), 0);
}

#[tokio::test]
async fn an_id_that_is_listed_twice_is_sent_twice() {
    let (client, sent) = dingtalk();
    let request = client.restore_recycle_items("bin1", ["2", "1", "2"]);
    request.send().await.expect("an answer");
    let expected = json!({ "recycleItemIds": ["2", "1", "2"] });
    assert_eq!(body(&sent.take()), Some(expected));
}

// Numbers.

#[tokio::test]
async fn a_negative_version_is_refused() {
    let (client, sent) = dingtalk();
    for version in [-1, i64::MIN] {
        assert_refused!(
            sent,
            client.revert_dentry_version("space1", "dentry1", version),
            "version" => "at least 0",
        );
    }
}

#[tokio::test]
async fn versions_from_0_on_are_sent_in_digits() {
    let (client, sent) = dingtalk();
    for (version, digits) in [
        (0, "0"),
        (1, "1"),
        (9_007_199_254_740_993, "9007199254740993"),
        (i64::MAX, "9223372036854775807"),
    ] {
        let request = client.revert_dentry_version("space1", "dentry1", version);
        request.send().await.expect("an answer");
        let path = format!("/v1.0/storage/spaces/space1/dentries/dentry1/versions/{digits}/revert");
        assert_eq!(sent.take().uri().path(), path);
    }
}

#[tokio::test]
async fn page_sizes_over_the_limit_are_refused() {
    let (client, sent) = dingtalk();
    assert_refused!(
        sent,
        client.list_recycle_items("bin1").max_results(51),
        "maxResults" => "at most 50",
    );
    assert_refused!(
        sent,
        client.list_dentry_versions("space1", "dentry1").max_results(101),
        "maxResults" => "at most 100",
    );

    let (client, sent) = smh();
    assert_refused!(sent, client.list_recycled_items().limit(101), "limit" => "at most 100");
    assert_refused!(
        sent,
        client.list_recycled_items().page_size(101),
        "page_size" => "at most 100",
    );
    assert_refused!(
        sent,
        client.list_recycled_items().page_size(-1),
        "page_size" => "at least 0",
    );
}

#[tokio::test]
async fn the_largest_page_sizes_are_sent() {
    let (client, sent) = dingtalk();
    let request = client.list_recycle_items("bin1").max_results(50);
    request.send().await.expect("an answer");
    assert_eq!(value_of(&sent.take(), "maxResults"), "50");
    let request = client
        .list_dentry_versions("space1", "dentry1")
        .max_results(100);
    request.send().await.expect("an answer");
    assert_eq!(value_of(&sent.take(), "maxResults"), "100");

    let (client, sent) = smh();
    let request = client.list_recycled_items().limit(100);
    request.send().await.expect("an answer");
    assert_eq!(value_of(&sent.take(), "limit"), "100");
    let request = client.list_recycled_items().page(1).page_size(100);
    request.send().await.expect("an answer");
    assert_eq!(value_of(&sent.take(), "page_size"), "100");
}

#[tokio::test]
async fn a_life_time_of_a_token_that_the_service_would_change_is_refused() {
    let (client, sent) = smh();
    for (period, words) in [(1_199, "at least 1200"), (315_360_001, "at most 315360000")] {
        let request = client.create_token("smhlib", "secret").period(period);
        assert_refused!(sent, request, "period" => words);
    }
}

#[tokio::test]
async fn life_times_of_tokens_that_every_source_allows_are_sent() {
    let (client, sent) = smh();
    for period in [1_200, 315_360_000] {
        let request = client.create_token("smhlib", "secret").period(period);
        request.send().await.expect("an answer");
        assert_eq!(value_of(&sent.take(), "period"), period.to_string());
    }
}

// What must be there.

#[tokio::test]
async fn a_missing_operator_is_refused_by_every_operation_that_needs_one() {
    let (builder, sent) = support::bare_dingtalk(empty_object());
    let client = builder.access_token(TOKEN).build().expect("a client");
    let rule = "is required";
    assert_refused!(sent, client.get_recycle_bin("ORG", "corp1"), "unionId" => rule);
    assert_refused!(sent, client.list_recycle_items("bin1"), "unionId" => rule);
    assert_refused!(sent, client.get_recycle_item("bin1", "item1"), "unionId" => rule);
    assert_refused!(sent, client.restore_recycle_items("bin1", ["1"]), "unionId" => rule);
    assert_refused!(sent, client.delete_dentries("space1", ["1"], true), "unionId" => rule);
    assert_refused!(sent, client.list_dentry_versions("space1", "1"), "unionId" => rule);
    assert_refused!(sent, client.revert_dentry_version("space1", "1", 0), "unionId" => rule);
    assert_refused!(sent, client.get_task("task1"), "unionId" => rule);
}

#[tokio::test]
async fn a_missing_library_or_space_is_refused_by_every_operation_that_needs_one() {
    let rule = "is required";

    let (builder, sent) = support::bare_smh(empty_object());
    let builder = builder.access_token(TOKEN).space_id(SPACE_ID);
    let client = builder.build().expect("a client");
    assert_refused!(sent, client.list_recycled_items(), "LibraryId" => rule);
    assert_refused!(sent, client.restore_recycled_items([1]), "LibraryId" => rule);
    assert_refused!(sent, client.query_tasks(["1"]), "LibraryId" => rule);
    assert_refused!(sent, client.delete_file("a", Deletion::ForGood), "LibraryId" => rule);
    assert_refused!(sent, client.delete_directory("a", Deletion::ForGood), "LibraryId" => rule);
    assert_refused!(sent, client.list_file_versions("a"), "LibraryId" => rule);
    assert_refused!(sent, client.set_latest_version(1), "LibraryId" => rule);

    let (builder, sent) = support::bare_smh(empty_object());
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
    let (builder, sent) = support::bare_dingtalk(empty_object());
    let client = builder.union_id(UNION_ID).build().expect("a client");
    let outcome = client.get_task("task1").send().await;
    let error = outcome.expect_err("no credentials");
    assert!(matches!(error, Error::Credentials(_)), "{error:?}");
    assert_eq!(error.operation(), Some("GetTask"));
    assert_eq!(sent.count(), 0);

    let (builder, sent) = support::bare_smh(empty_object());
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
    let (builder, sent) = support::bare_dingtalk(empty_object());
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

    let (builder, sent) = support::bare_smh(empty_object());
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
        assert_refused!(sent, client.delete_file(path, to_bin.clone()), "FilePath" => NOT_NAMES);
        assert_refused!(sent, client.delete_directory(path, to_bin), "DirPath" => NOT_NAMES);
        assert_refused!(sent, client.list_file_versions(path), "FilePath" => NOT_NAMES);
        let deletion = PathDeletion::new(path, false);
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

// Paths.

const NOT_A_SEGMENT: [(&str, &str); 3] = [
    ("", "must not be empty"),
    (".", "must not be `.` or `..`"),
    ("..", "must not be `.` or `..`"),
];

/// The rule of paths of files and directories.
const NOT_NAMES: &str = "none of them empty, `.` or `..`";

#[tokio::test]
async fn no_part_of_a_path_may_be_empty_or_lead_elsewhere() {
    for (bad, rule) in NOT_A_SEGMENT {
        let (client, sent) = dingtalk();
        assert_refused!(sent, client.list_recycle_items(bad), "recycleBinId" => rule);
        assert_refused!(sent, client.get_recycle_item(bad, "item1"), "recycleBinId" => rule);
        assert_refused!(sent, client.get_recycle_item("bin1", bad), "recycleItemId" => rule);
        assert_refused!(sent, client.restore_recycle_items(bad, ["1"]), "recycleBinId" => rule);
        assert_refused!(sent, client.delete_dentries(bad, ["1"], true), "spaceId" => rule);
        assert_refused!(sent, client.list_dentry_versions(bad, "dentry1"), "spaceId" => rule);
        assert_refused!(sent, client.list_dentry_versions("space1", bad), "dentryId" => rule);
        assert_refused!(sent, client.revert_dentry_version(bad, "dentry1", 1), "spaceId" => rule);
        assert_refused!(sent, client.revert_dentry_version("space1", bad, 1), "dentryId" => rule);
        assert_refused!(sent, client.get_task(bad), "taskId" => rule);

        let (client, sent) = smh();
        assert_refused!(sent, client.list_recycled_items().library_id(bad), "LibraryId" => rule);
        assert_refused!(sent, client.list_recycled_items().space_id(bad), "SpaceId" => rule);
        let restore = client.restore_recycled_items([1]);
        assert_refused!(sent, restore.clone().library_id(bad), "LibraryId" => rule);
        assert_refused!(sent, restore.space_id(bad), "SpaceId" => rule);
        let query = client.query_tasks(["1"]);
        assert_refused!(sent, query.clone().library_id(bad), "LibraryId" => rule);
        assert_refused!(sent, query.space_id(bad), "SpaceId" => rule);
        for to in [Deletion::ToRecycleBin, Deletion::ForGood] {
            let delete = client.delete_file("a.txt", to.clone());
            assert_refused!(sent, delete.clone().library_id(bad), "LibraryId" => rule);
            assert_refused!(sent, delete.space_id(bad), "SpaceId" => rule);
            assert_refused!(sent, client.delete_file(bad, to.clone()), "FilePath" => NOT_NAMES);
            let delete = client.delete_directory("a", to.clone());
            assert_refused!(sent, delete.clone().library_id(bad), "LibraryId" => rule);
            assert_refused!(sent, delete.space_id(bad), "SpaceId" => rule);
            assert_refused!(sent, client.delete_directory(bad, to.clone()), "DirPath" => NOT_NAMES);
        }
        let list = client.list_file_versions("a.txt");
        assert_refused!(sent, list.clone().library_id(bad), "LibraryId" => rule);
        assert_refused!(sent, list.space_id(bad), "SpaceId" => rule);
        assert_refused!(sent, client.list_file_versions(bad), "FilePath" => NOT_NAMES);
        let latest = client.set_latest_version(1);
        assert_refused!(sent, latest.clone().library_id(bad), "LibraryId" => rule);
        assert_refused!(sent, latest.space_id(bad), "SpaceId" => rule);
    }
}

#[tokio::test]
async fn no_part_of_a_path_that_is_set_for_all_calls_may_be_empty_or_lead_elsewhere() {
    for (bad, rule) in NOT_A_SEGMENT {
        let (builder, sent) = support::bare_smh(empty_object());
        let builder = builder.access_token(TOKEN).library_id(bad).space_id(bad);
        let client = builder.build().expect("a client");
        assert_refused!(
            sent,
            client.restore_recycled_items([1]),
            "LibraryId" => rule,
            "SpaceId" => rule,
        );
    }
}

#[tokio::test]
async fn a_list_of_ids_in_a_path_may_not_lead_elsewhere() {
    let (client, sent) = smh();
    for bad in [".", ".."] {
        assert_refused!(sent, client.query_tasks([bad]), "TaskIdList" => "`.` or `..`");
    }
}

/// Values that lead elsewhere on a server that decodes slashes before it looks at the path.
const LEADING_ELSEWHERE: [&str; 8] = [
    "/",
    "//",
    "a/../b",
    "../x",
    "x/..",
    "a/./b",
    "/../../spaces/s/dentries/batchRemove",
    "..\\x",
];

#[tokio::test]
async fn values_that_lead_elsewhere_once_decoded_are_refused() {
    let (client, sent) = dingtalk();
    for id in LEADING_ELSEWHERE {
        assert_refused!(sent, client.get_recycle_item("b", id), "recycleItemId" => "must not");
        assert_refused!(sent, client.delete_dentries(id, ["1"], true), "spaceId" => "must not");
        assert_refused!(sent, client.get_task(id), "taskId" => "must not");
    }
    let (client, sent) = smh();
    for path in LEADING_ELSEWHERE {
        let delete = client.delete_directory(path, Deletion::ForGood);
        assert_refused!(sent, delete, "DirPath" => "must");
    }
}

/// Ids that would reach another endpoint, or be changed on the way, if they were pasted.
const AWKWARD_IDS: [&str; 19] = [
    "a/b",
    "%2e%2e",
    "%2E",
    "..%2f..",
    "%252e",
    "100%",
    "a?unionId=other",
    "a#fragment",
    "a b",
    " ",
    "a+b",
    "a&b=c",
    "a;b:c@d,e",
    "...",
    "回收站",
    "é\u{301}",
    "🗑",
    "a\nb\r\nc",
    "\u{0}",
];

/// The request reaches this path, and nothing of an id has ended up outside its segment.
fn assert_path(request: &Request<Bytes>, expected: &[&str]) {
    let uri: &Uri = request.uri();
    assert_eq!(segments(request), expected, "{uri}");
    let harmless = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%/,".contains(&byte);
    assert!(uri.path().bytes().all(harmless), "{uri}");
    // As the default transport sees it, which resolves dot segments, also encoded ones.
    let url = reqwest::Url::parse(&uri.to_string()).expect("a URL");
    assert_eq!(url.path(), uri.path());
    assert_eq!(url.query(), uri.query());
    assert_eq!(url.fragment(), None);
}

#[tokio::test]
async fn ids_stay_within_their_segment_of_the_path() {
    let (client, sent) = dingtalk();
    for id in AWKWARD_IDS {
        let storage = ["v1.0", "storage"];
        let check = |rest: &[&str]| {
            let request = sent.take();
            assert_path(&request, &[&storage, rest].concat());
            assert_eq!(request.uri().query(), Some("unionId=union1"));
        };

        client.list_recycle_items(id).send().await.unwrap();
        check(&["recycleBins", id, "recycleItems"]);
        client.get_recycle_item(id, "i").send().await.unwrap();
        check(&["recycleBins", id, "recycleItems", "i"]);
        client.get_recycle_item("b", id).send().await.unwrap();
        check(&["recycleBins", "b", "recycleItems", id]);
        client
            .restore_recycle_items(id, ["1"])
            .send()
            .await
            .unwrap();
        check(&["recycleBins", id, "recycleItems", "batchRestore"]);
        client
            .delete_dentries(id, ["1"], true)
            .send()
            .await
            .unwrap();
        check(&["spaces", id, "dentries", "batchRemove"]);
        client.list_dentry_versions(id, "d").send().await.unwrap();
        check(&["spaces", id, "dentries", "d", "versions"]);
        client.list_dentry_versions("s", id).send().await.unwrap();
        check(&["spaces", "s", "dentries", id, "versions"]);
        client
            .revert_dentry_version(id, "d", 1)
            .send()
            .await
            .unwrap();
        check(&["spaces", id, "dentries", "d", "versions", "1", "revert"]);
        client
            .revert_dentry_version("s", id, 1)
            .send()
            .await
            .unwrap();
        check(&["spaces", "s", "dentries", id, "versions", "1", "revert"]);
        client.get_task(id).send().await.unwrap();
        check(&["tasks", id]);
    }
}

#[tokio::test]
async fn libraries_spaces_and_tasks_stay_within_their_segment_of_the_path() {
    for id in AWKWARD_IDS {
        let (builder, sent) = support::bare_smh(Reply::json(200, &json!([])));
        let builder = builder.library_id(id).space_id(id).access_token(TOKEN);
        let client = builder.build().expect("a client");
        client.query_tasks([id]).send().await.unwrap();
        let request = sent.take();
        assert_path(&request, &["api", "v1", "task", id, id, id]);
        assert_eq!(request.uri().query(), Some("access_token=token-1"));

        let (client, sent) = smh();
        let list = client.list_recycled_items().library_id(id).space_id(id);
        list.send().await.unwrap();
        assert_path(&sent.take(), &["api", "v1", "recycled", id, id]);
        let restore = client.restore_recycled_items([1]);
        restore.library_id(id).space_id(id).send().await.unwrap();
        assert_path(&sent.take(), &["api", "v1", "recycled", id, id]);
    }
}

#[tokio::test]
async fn paths_of_files_and_directories_stay_within_their_segment_of_the_path() {
    let (client, sent) = smh();
    let at = ["smhlib", "space1"];
    for path in AWKWARD_IDS {
        let delete = client.delete_file(path, Deletion::ToRecycleBin);
        delete.send().await.unwrap();
        let request = sent.take();
        assert_eq!(request.method(), "DELETE");
        assert_path(&request, &["api", "v1", "file", at[0], at[1], path]);
        assert_eq!(
            request.uri().query(),
            Some("permanent=0&access_token=token-1")
        );
        assert_eq!(body(&request), None);

        let delete = client.delete_directory(path, Deletion::ForGood);
        delete.send().await.unwrap();
        let request = sent.take();
        assert_eq!(request.method(), "DELETE");
        assert_path(&request, &["api", "v1", "directory", at[0], at[1], path]);
        assert_eq!(
            request.uri().query(),
            Some("permanent=1&access_token=token-1")
        );

        client.list_file_versions(path).send().await.unwrap();
        let history = [
            "api",
            "v1",
            "directory-history",
            at[0],
            at[1],
            "history-list",
            path,
        ];
        assert_path(&sent.take(), &history);
    }
}

#[tokio::test]
async fn a_version_is_named_by_its_id_and_needs_no_body() {
    let (client, sent) = smh();
    client
        .set_latest_version(9_007_199_254_740_993)
        .send()
        .await
        .unwrap();
    let request = sent.take();
    let path = "/api/v1/directory-history/smhlib/space1/latest-version/9007199254740993";
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri().path(), path);
    assert_eq!(request.uri().query(), Some("access_token=token-1"));
    assert_eq!(body(&request), None);
    assert_eq!(support::header(&request, "content-type"), None);
}

#[tokio::test]
async fn several_tasks_are_separated_by_commas_that_no_id_can_forge() {
    let (client, sent) = support::smh(Reply::json(200, &json!([])));
    client.query_tasks(["10", "12", "13"]).send().await.unwrap();
    assert_eq!(
        sent.take().uri().path(),
        "/api/v1/task/smhlib/space1/10,12,13"
    );
    client.query_tasks(["1,2", "3"]).send().await.unwrap();
    assert_eq!(
        sent.take().uri().path(),
        "/api/v1/task/smhlib/space1/1%2C2,3"
    );
    client.query_tasks(["..", "x"]).send().await.unwrap();
    assert_path(
        &sent.take(),
        &["api", "v1", "task", "smhlib", "space1", "..,x"],
    );
}

#[tokio::test]
async fn values_in_the_query_cannot_add_parameters() {
    let (client, sent) = dingtalk();
    for value in AWKWARD_IDS {
        let request = client.list_recycle_items("bin1").next_token(value);
        request.union_id(value).send().await.unwrap();
        let mut pairs = query(&sent.take());
        pairs.sort_unstable();
        let some = |name: &str| (name.to_owned(), Some(value.to_owned()));
        assert_eq!(pairs, [some("nextToken"), some("unionId")]);
    }
}

// Credentials and parameters that are set once.

#[tokio::test]
async fn a_dingtalk_token_travels_in_its_own_header_only() {
    let (client, sent) = dingtalk();
    let built = client.get_task("task1").build().expect("a request");
    assert!(built.headers().get("x-acs-dingtalk-access-token").is_none());
    client.get_task("task1").send().await.unwrap();
    let request = sent.take();
    let token = support::header(&request, "x-acs-dingtalk-access-token");
    assert_eq!(token, Some(TOKEN));
    assert!(request.headers()["x-acs-dingtalk-access-token"].is_sensitive());
    assert_eq!(support::header(&request, "authorization"), None);
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
    assert_eq!(support::header(&request, "authorization"), None);
}

#[tokio::test]
async fn an_smh_token_cannot_add_parameters() {
    let token = "acctk01 a/b+c&user_id=x#y%20é";
    let (builder, sent) = support::bare_smh(empty_object());
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
        support::header(&request, "content-type"),
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
    let (builder, sent) = support::bare_smh(empty_object());
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
    let (builder, sent) = support::bare_smh(empty_object());
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
    assert_eq!(support::header(&request, "content-type"), None);
}

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
    for to_recycle_bin in [true, false] {
        let request = client.delete_dentries("space1", ["1"], to_recycle_bin);
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
        support::header(&request, "content-type"),
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
        let (builder, sent) = support::bare_smh(reply);
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

    let (builder, sent) = support::bare_dingtalk(empty_object());
    let builder = builder.edition("io").union_id(UNION_ID).access_token(TOKEN);
    let client = builder.build().expect("a client");
    client.get_task("task1").send().await.unwrap();
    assert_eq!(origin(&sent.take()), "https://api.dingtalk.io");

    let (builder, sent) = support::bare_smh(empty_object());
    let builder = builder.library_host("smhabc.api.tencentsmh.cn");
    let builder = builder.library_id(LIBRARY_ID).space_id(SPACE_ID);
    let client = builder.access_token(TOKEN).build().expect("a client");
    client.list_recycled_items().send().await.unwrap();
    assert_eq!(origin(&sent.take()), "https://smhabc.api.tencentsmh.cn");
}

fn origin(request: &Request<Bytes>) -> String {
    let uri = request.uri();
    let scheme = uri.scheme_str().expect("a scheme");
    format!("{scheme}://{}", uri.authority().expect("a host"))
}

fn find(request: &Request<Bytes>, name: &str) -> Option<String> {
    let mut pairs = query(request).into_iter();
    pairs.find(|(found, _)| found == name)?.1
}

fn value_of(request: &Request<Bytes>, name: &str) -> String {
    find(request, name).unwrap_or_else(|| panic!("no `{name}` in {}", request.uri()))
}
