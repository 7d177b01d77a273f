//! Finding the bin, paging through it, reading one item.

use std::num::NonZeroUsize;
use std::time::Duration;

use serde_json::{Value, json};
use undelete_emulator::dingtalk::{Absence, Restriction, TimeForm};

use crate::client::{Drive, UNION};

const ITEMS: &str = "/v1.0/storage/recycleBins/bin1/recycleItems";

#[tokio::test]
async fn the_bin_of_an_organisation_is_found_by_its_corp_id() {
    let drive = Drive::start().await;
    let path = format!("/v1.0/storage/recycleBins?recycleBinScope=ORG&scopeId=corp1&{UNION}");
    let reply = drive.get(&path).await;
    assert_eq!(reply.status, 200);
    assert_eq!(
        reply.json(),
        json!({ "recycleBin": { "id": "bin1", "scope": "ORG", "scopeId": "corp1" } })
    );
}

#[tokio::test]
async fn a_bin_is_refused_for_other_scopes_and_unknown_organisations() {
    let drive = Drive::start().await;
    for (query, status, code) in [
        ("scopeId=corp1", 400, "paramError.recycleBinScope"),
        (
            "recycleBinScope=APP&scopeId=corp1",
            400,
            "paramError.recycleBinScope",
        ),
        ("recycleBinScope=ORG", 400, "paramError"),
        (
            "recycleBinScope=ORG&scopeId=corp2",
            404,
            "recycleBinNotExist",
        ),
    ] {
        let reply = drive
            .get(&format!("/v1.0/storage/recycleBins?{query}&{UNION}"))
            .await;
        assert_eq!(reply.refusal(), (status, code.into()), "{query}");
    }
}

#[tokio::test]
async fn an_item_has_the_documented_fields() {
    let drive = Drive::start().await;
    let file = drive.file("Plans/2026.docx", "hello");
    let item = drive.recycle(&file);
    let reply = drive.get(&format!("{ITEMS}/{item}?{UNION}")).await;
    assert_eq!(
        reply.json(),
        json!({ "item": {
            "id": item,
            "spaceId": drive.space,
            "dentryId": file,
            "size": 5,
            "type": "FILE",
            "originalName": "2026.docx",
            "originalPath": "./Plans/2026.docx",
            "operatorId": "chyDeleter",
            "operatorTime": "2026-01-07T06:27:57Z",
        } })
    );
}

#[tokio::test]
async fn sizes_beyond_32_bits_are_kept() {
    let drive = Drive::start().await;
    let file = drive.file("film.mp4", "");
    let item = drive.recycle(&file);
    drive
        .emulator
        .with(|world| world.dingtalk.resize(&file, 5_000_000_000))
        .unwrap();
    let reply = drive.get(&format!("{ITEMS}/{item}?{UNION}")).await;
    assert_eq!(reply.json()["item"]["size"], 5_000_000_000_u64);
}

#[tokio::test]
async fn a_deleted_folder_has_no_size() {
    let drive = Drive::start().await;
    let folder = drive.folder("Plans");
    let item = drive.recycle(&folder);
    let body = drive.get(&format!("{ITEMS}/{item}?{UNION}")).await.json();
    assert_eq!(body["item"]["type"], "FOLDER");
    assert_eq!(body["item"].get("size"), None);
}

#[tokio::test]
async fn times_come_in_all_three_forms() {
    let drive = Drive::start().await;
    let item = drive.recycle(&drive.file("a.txt", ""));
    for (form, text) in [
        (TimeForm::Seconds, "2026-01-07T06:27:57Z"),
        (TimeForm::Minutes, "2026-01-07T06:27Z"),
        (TimeForm::JavaText, "Wed Jan 07 06:27:57 CST 2026"),
    ] {
        drive
            .emulator
            .with(|world| world.dingtalk.settings.times = form);
        let body = drive.get(&format!("{ITEMS}/{item}?{UNION}")).await.json();
        assert_eq!(body["item"]["operatorTime"], text);
    }
}

#[tokio::test]
async fn ids_can_be_numbers() {
    let drive = Drive::start().await;
    let file = drive.file("a.txt", "");
    let item = drive.recycle(&file);
    drive
        .emulator
        .with(|world| world.dingtalk.settings.numeric_ids = true);
    let body = drive.get(&format!("{ITEMS}/{item}?{UNION}")).await.json();
    assert_eq!(body["item"]["id"], item.parse::<u64>().unwrap());
    assert_eq!(body["item"]["dentryId"], file.parse::<u64>().unwrap());
}

#[tokio::test]
async fn reading_an_item_is_refused_as_documented() {
    let drive = Drive::start().await;
    let file = drive.file("a.txt", "");
    let item = drive.recycle(&file);
    drive
        .emulator
        .with(|world| world.dingtalk.restrict(&file, Restriction::Forbidden));
    for (bin, item, status, code) in [
        ("bin1", "999", 404, "recycleItemNotExist"),
        ("bin1", "text", 404, "recycleItemNotExist"),
        ("bin2", &item, 404, "recycleBinNotExist"),
        ("b%20n", &item, 400, "paramError.recycleBinId"),
        ("bin1", &item, 403, "permissionDenied"),
    ] {
        let path = format!("/v1.0/storage/recycleBins/{bin}/recycleItems/{item}?{UNION}");
        let reply = drive.get(&path).await;
        assert_eq!(reply.refusal(), (status, code.into()), "{path}");
    }
}

#[tokio::test]
async fn an_empty_bin_is_an_empty_page_without_a_token() {
    let drive = Drive::start().await;
    let reply = drive.get(&format!("{ITEMS}?{UNION}")).await;
    assert_eq!(reply.json(), json!({ "recycleItems": [] }));
}

/// Walks all pages; the ids, and the number of pages.
async fn walk(drive: &Drive, size: &str) -> (Vec<String>, usize) {
    let mut ids = Vec::new();
    let mut pages = 0;
    let mut next = String::new();
    loop {
        let reply = drive.get(&format!("{ITEMS}?{UNION}{size}{next}")).await;
        assert_eq!(reply.status, 200, "{}", reply.text);
        let body = reply.json();
        let items = body["recycleItems"].as_array().unwrap().clone();
        ids.extend(items.iter().map(|i| i["id"].as_str().unwrap().to_owned()));
        pages += 1;
        match body.get("nextToken").and_then(Value::as_str) {
            Some(token) => next = format!("&nextToken={token}"),
            None => return (ids, pages),
        }
    }
}

fn fill_bin(drive: &Drive, count: usize) -> Vec<String> {
    (0..count)
        .map(|number| {
            let file = drive.file(&format!("{number}.txt"), "");
            if number % 3 == 0 {
                drive
                    .emulator
                    .with(|world| world.clock().advance(Duration::from_secs(1)));
            }
            drive.recycle(&file)
        })
        .collect()
}

#[tokio::test]
async fn pages_cover_every_item_once_newest_first() {
    let drive = Drive::start().await;
    let mut expected = fill_bin(&drive, 10);
    expected.reverse();
    assert_eq!(walk(&drive, "&maxResults=4").await, (expected.clone(), 3));
    assert_eq!(walk(&drive, "&maxResults=5").await, (expected.clone(), 2));
    assert_eq!(walk(&drive, "&maxResults=50").await, (expected, 1));
}

#[tokio::test]
async fn a_page_holds_fifty_items_if_nothing_else_is_asked_for() {
    let drive = Drive::start().await;
    fill_bin(&drive, 51);
    let body = drive.get(&format!("{ITEMS}?{UNION}")).await.json();
    assert_eq!(body["recycleItems"].as_array().unwrap().len(), 50);
    assert!(body["nextToken"].is_string());
}

#[tokio::test]
async fn pages_can_be_shorter_than_asked_for() {
    let drive = Drive::start().await;
    fill_bin(&drive, 5);
    drive
        .emulator
        .with(|world| world.dingtalk.settings.page_cap = NonZeroUsize::new(2));
    assert_eq!(walk(&drive, "&maxResults=50").await.1, 3);
}

#[tokio::test]
async fn an_item_deleted_between_pages_shifts_nothing() {
    let drive = Drive::start().await;
    let ids = fill_bin(&drive, 5);
    let first = drive
        .get(&format!("{ITEMS}?{UNION}&maxResults=2"))
        .await
        .json();
    drive.restore(&[&ids[4], &ids[3]], None).await;
    let token = first["nextToken"].as_str().unwrap();
    let path = format!("{ITEMS}?{UNION}&maxResults=2&nextToken={token}");
    let second = drive.get(&path).await.json();
    assert_eq!(second["recycleItems"][0]["id"], json!(ids[2]));
    assert_eq!(second["recycleItems"][1]["id"], json!(ids[1]));
}

#[tokio::test]
async fn the_last_page_can_say_so_with_null_or_empty_text() {
    let drive = Drive::start().await;
    for (absence, value) in [
        (Absence::Null, Value::Null),
        (Absence::EmptyText, json!("")),
    ] {
        drive
            .emulator
            .with(|world| world.dingtalk.settings.absence = absence);
        let body = drive.get(&format!("{ITEMS}?{UNION}")).await.json();
        assert_eq!(body.get("nextToken"), Some(&value));
    }
}

#[tokio::test]
async fn listing_refuses_sizes_out_of_range_and_tokens_it_did_not_give() {
    let drive = Drive::start().await;
    for (query, code) in [
        ("maxResults=0", "paramError.maxResults"),
        ("maxResults=51", "paramError.maxResults"),
        ("maxResults=x", "paramError.maxResults"),
        ("nextToken=x", "paramError"),
    ] {
        let reply = drive.get(&format!("{ITEMS}?{UNION}&{query}")).await;
        assert_eq!(reply.refusal(), (400, code.into()), "{query}");
    }
    let reply = drive
        .get(&format!(
            "/v1.0/storage/recycleBins/bin2/recycleItems?{UNION}"
        ))
        .await;
    assert_eq!(reply.refusal(), (404, "recycleBinNotExist".into()));
}
