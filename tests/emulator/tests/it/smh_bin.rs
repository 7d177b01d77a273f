//! Listing the recycle bin.

use std::time::Duration;

use serde_json::{Value, json};

use crate::client::Media;

const BIN: &str = "/api/v1/recycled/smh1/space1";

fn ids(body: &Value) -> Vec<i64> {
    body["contents"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["recycledItemId"].as_i64().unwrap())
        .collect()
}

fn fill_bin(media: &Media, count: usize) -> Vec<i64> {
    (0..count)
        .map(|number| media.deleted_file(&format!("{number}.txt"), ""))
        .collect()
}

#[tokio::test]
async fn an_item_has_the_documented_fields() {
    let mut media = Media::start().await;
    let id = media.deleted_file("Plans/2026/budget.xlsx", "hello");
    media.token = media.emulator.with(|world| {
        world.clock().advance(Duration::from_secs(2 * 86400));
        world.smh.issue_token("smh1", &["space1"], &[]).unwrap()
    });
    let body = media.get(BIN).await.json();
    assert_eq!(
        body,
        json!({ "totalNum": 1, "contents": [{
            "recycledItemId": id,
            "originalPath": ["Plans", "2026", "budget.xlsx"],
            "spaceId": "space1",
            "name": "budget.xlsx",
            "type": "file",
            "fileType": "excel",
            "size": "5",
            "creationTime": "2026-01-07T06:27:57.000Z",
            "modificationTime": "2026-01-07T06:27:57.000Z",
            "removalTime": "2026-01-07T06:27:57.000Z",
            "remainingTime": 28,
            "previewByDoc": false,
            "previewByCI": false,
            "previewAsIcon": false,
        }] })
    );
}

#[tokio::test]
async fn a_directory_is_one_item_without_a_size() {
    let media = Media::start().await;
    media.file("Plans/a.txt", "");
    media.recycle("Plans");
    let body = media.get(BIN).await.json();
    assert_eq!(body["totalNum"], 1);
    assert_eq!(body["contents"][0]["type"], "dir");
    assert_eq!(body["contents"][0].get("size"), None);
}

#[tokio::test]
async fn sizes_keep_their_precision_as_text() {
    let media = Media::start().await;
    media.file("film.mp4", "");
    media.emulator.with(|world| {
        let size = 9_007_199_254_740_993;
        world
            .smh
            .resize("smh1", "space1", "film.mp4", size)
            .unwrap();
    });
    media.recycle("film.mp4");
    let body = media.get(BIN).await.json();
    assert_eq!(body["contents"][0]["size"], "9007199254740993");
    assert_eq!(body["contents"][0]["type"], "video");
}

#[tokio::test]
async fn markers_lead_through_every_item_once() {
    let media = Media::start().await;
    let expected = fill_bin(&media, 5);
    let first = media.get(&format!("{BIN}?limit=2")).await.json();
    assert_eq!(first["nextMarker"], json!(expected[1]));
    assert_eq!(first["totalNum"], 5);
    let second = media
        .get(&format!("{BIN}?limit=2&marker={}", first["nextMarker"]))
        .await
        .json();
    let third = media
        .get(&format!(
            "{BIN}?by-marker=1&limit=2&marker={}",
            second["nextMarker"]
        ))
        .await
        .json();
    assert_eq!(third.get("nextMarker"), None);
    assert_eq!([ids(&first), ids(&second), ids(&third)].concat(), expected);
}

#[tokio::test]
async fn a_marker_outlives_its_item_in_an_unsorted_list() {
    let media = Media::start().await;
    let expected = fill_bin(&media, 4);
    let first = media.get(&format!("{BIN}?limit=2")).await.json();
    media.restore(&expected[..2]).await;
    let target = format!("{BIN}?limit=2&marker={}", first["nextMarker"]);
    assert_eq!(ids(&media.get(&target).await.json()), expected[2..]);
    let sorted = media.get(&format!("{target}&order_by=name")).await;
    assert_eq!(sorted.refusal(), (404, "MarkerNotFound".into()));
}

#[tokio::test]
async fn pages_lead_through_every_item_once() {
    let media = Media::start().await;
    let expected = fill_bin(&media, 5);
    let mut seen = Vec::new();
    for page in 1..=3 {
        let body = media
            .get(&format!("{BIN}?page={page}&page_size=2"))
            .await
            .json();
        assert_eq!(body["totalNum"], 5);
        assert_eq!(body.get("nextMarker"), None);
        seen.extend(ids(&body));
    }
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn twenty_items_come_if_nothing_else_is_asked_for() {
    let media = Media::start().await;
    fill_bin(&media, 21);
    for target in [BIN.to_owned(), format!("{BIN}?page=1")] {
        assert_eq!(ids(&media.get(&target).await.json()).len(), 20);
    }
}

#[tokio::test]
async fn items_can_be_sorted() {
    let media = Media::start().await;
    let b = media.deleted_file("b.txt", "1");
    let a = media.deleted_file("a.txt", "333");
    let c = media.deleted_file("c.txt", "22");
    for (order, expected) in [
        ("order_by=name", [a, b, c]),
        ("order_by=name&order_by_type=desc", [c, b, a]),
        ("order_by=size&order_by_type=asc", [b, c, a]),
        ("order_by=removalTime", [b, a, c]),
    ] {
        let body = media.get(&format!("{BIN}?{order}")).await.json();
        assert_eq!(ids(&body), expected, "{order}");
    }
}

#[tokio::test]
async fn what_is_out_of_range_is_refused() {
    let media = Media::start().await;
    for query in [
        "limit=0",
        "limit=101",
        "limit=x",
        "page=0",
        "page_size=1001",
        "page=11&page_size=1000",
        "marker=1&page=1",
        "order_by=colour",
        "order_by=name&order_by_type=up",
    ] {
        let reply = media.get(&format!("{BIN}?{query}")).await;
        assert_eq!(reply.refusal(), (400, "ParamInvalid".into()), "{query}");
    }
    for marker in ["77", "x"] {
        let reply = media.get(&format!("{BIN}?marker={marker}")).await;
        assert_eq!(reply.refusal(), (404, "MarkerNotFound".into()));
    }
}

#[tokio::test]
async fn numbers_can_be_text() {
    let media = Media::start().await;
    let expected = fill_bin(&media, 2);
    media
        .emulator
        .with(|world| world.smh.settings.numbers_as_text = true);
    let body = media.get(&format!("{BIN}?limit=1")).await.json();
    let first = json!(expected[0].to_string());
    assert_eq!(body["contents"][0]["recycledItemId"], first);
    assert_eq!(body["nextMarker"], first);
}

#[tokio::test]
async fn a_bin_that_is_off_cannot_be_listed() {
    let media = Media::start().await;
    media
        .emulator
        .with(|world| world.smh.disable_recycle_bin("smh1"))
        .unwrap();
    let reply = media.get(BIN).await;
    assert_eq!(reply.refusal(), (400, "RecycleBinNotEnabled".into()));
}
