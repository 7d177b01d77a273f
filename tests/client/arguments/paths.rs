//! What stands in a path stays within its segment of it.

use super::*;

const NOT_A_SEGMENT: [(&str, &str); 3] = [
    ("", "must not be empty"),
    (".", "must not be `.` or `..`"),
    ("..", "must not be `.` or `..`"),
];

#[tokio::test]
async fn no_part_of_a_path_may_be_empty_or_lead_elsewhere() {
    for (bad, rule) in NOT_A_SEGMENT {
        let (client, sent) = dingtalk();
        assert_refused!(sent, client.list_recycle_items(bad), "recycleBinId" => rule);
        assert_refused!(sent, client.get_recycle_item(bad, "item1"), "recycleBinId" => rule);
        assert_refused!(sent, client.get_recycle_item("bin1", bad), "recycleItemId" => rule);
        assert_refused!(sent, client.restore_recycle_items(bad, ["1"]), "recycleBinId" => rule);
        assert_refused!(sent, client.delete_dentries(bad, ["1"], DriveDeletion::ToRecycleBin), "spaceId" => rule);
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
            let delete = client.delete_file("a.txt", to);
            assert_refused!(sent, delete.clone().library_id(bad), "LibraryId" => rule);
            assert_refused!(sent, delete.space_id(bad), "SpaceId" => rule);
            assert_refused!(sent, client.delete_file(bad, to), "FilePath" => NOT_NAMES);
            let delete = client.delete_directory("a", to);
            assert_refused!(sent, delete.clone().library_id(bad), "LibraryId" => rule);
            assert_refused!(sent, delete.space_id(bad), "SpaceId" => rule);
            assert_refused!(sent, client.delete_directory(bad, to), "DirPath" => NOT_NAMES);
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
        let (builder, sent) = memory::bare_smh(empty_object());
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
        assert_refused!(sent, client.delete_dentries(id, ["1"], DriveDeletion::ToRecycleBin), "spaceId" => "must not");
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
fn assert_path(request: &Request<RequestBody>, expected: &[&str]) {
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
            .delete_dentries(id, ["1"], DriveDeletion::ToRecycleBin)
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
        let (builder, sent) = memory::bare_smh(Reply::json(200, &json!([])));
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
    assert_eq!(memory::header(&request, "content-type"), None);
}

#[tokio::test]
async fn several_tasks_are_separated_by_commas_that_no_id_can_forge() {
    let (client, sent) = memory::smh(Reply::json(200, &json!([])));
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
