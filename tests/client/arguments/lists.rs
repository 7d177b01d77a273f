//! Lists: how long they may be, and what may be in them.

use super::*;

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
        client.delete_dentries("space1", numbered(51), DriveDeletion::ToRecycleBin),
        "dentryIds" => "at most 50",
    );
}

#[tokio::test]
async fn deleting_50_items_at_once_is_sent() {
    let (client, sent) = dingtalk();
    let ids = numbered(50);
    let request = client.delete_dentries("space1", &ids, DriveDeletion::ToRecycleBin);
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
        client.delete_dentries("space1", none, DriveDeletion::ToRecycleBin),
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
        client.delete_dentries("space1", ["", "2"], DriveDeletion::ForGood),
        "dentryIds[0]" => "",
    );
}

#[tokio::test]
async fn an_empty_path_to_delete_is_refused() {
    // It would be the root directory.
    let (client, sent) = smh();
    let paths = ["a.txt", ""].map(|path| PathDeletion::new(path, Deletion::ForGood));
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
