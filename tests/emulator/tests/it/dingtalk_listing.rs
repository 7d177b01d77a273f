//! Listing one level, and a whole space.

use std::time::Duration;

use serde_json::{Value, json};
use undelete_emulator::dingtalk::Restriction;

use crate::client::{Drive, Reply, UNION};

async fn list(drive: &Drive, query: &str) -> Reply {
    drive
        .get(&format!("{}?{UNION}&{query}", drive.dentries()))
        .await
}

async fn list_all(drive: &Drive, option: Value) -> Reply {
    let path = format!("{}/listAll?{UNION}", drive.dentries());
    drive.post(&path, json!({ "option": option })).await
}

fn names(reply: &Reply) -> Vec<String> {
    assert_eq!(reply.status, 200, "{}", reply.text);
    let body = reply.json();
    let entries = body["dentries"].as_array().unwrap().iter();
    entries
        .map(|entry| entry["name"].as_str().unwrap().to_owned())
        .collect()
}

/// Three files at the top, a minute apart, and one in a folder.
async fn stage() -> Drive {
    let drive = Drive::start().await;
    for (name, content) in [("b.txt", "22"), ("c.txt", "1"), ("a.txt", "333")] {
        drive.file(name, content);
        drive
            .emulator
            .with(|world| world.clock().advance(Duration::from_secs(60)));
    }
    drive.file("Plans/d.txt", "");
    drive
}

#[tokio::test]
async fn one_level_is_listed_newest_first() {
    let drive = stage().await;
    let reply = list(&drive, "parentId=0").await;
    assert_eq!(names(&reply), ["Plans", "a.txt", "c.txt", "b.txt"]);
    assert_eq!(reply.json().get("nextToken"), None);
    let plans = drive.folder("Plans");
    let below = list(&drive, &format!("parentId={plans}")).await;
    assert_eq!(names(&below), ["d.txt"]);
    assert_eq!(below.json()["dentries"][0]["parentId"], json!(plans));
}

#[tokio::test]
async fn the_order_can_be_chosen() {
    let drive = stage().await;
    for (query, expected) in [
        ("order=ASC", ["b.txt", "c.txt", "a.txt", "Plans"]),
        ("orderBy=NAME", ["c.txt", "b.txt", "a.txt", "Plans"]),
        (
            "orderBy=NAME&order=ASC",
            ["Plans", "a.txt", "b.txt", "c.txt"],
        ),
        (
            "orderBy=SIZE&order=DESC",
            ["a.txt", "b.txt", "c.txt", "Plans"],
        ),
        (
            "orderBy=CREATE_TIME&order=ASC",
            ["b.txt", "c.txt", "a.txt", "Plans"],
        ),
    ] {
        let reply = list(&drive, &format!("parentId=0&{query}")).await;
        assert_eq!(names(&reply), expected, "{query}");
    }
}

#[tokio::test]
async fn pages_cover_every_entry_once_in_every_order() {
    let drive = stage().await;
    for order in ["", "&order=ASC", "&orderBy=NAME", "&orderBy=SIZE&order=ASC"] {
        let whole = names(&list(&drive, &format!("parentId=0{order}")).await);
        let mut walked = Vec::new();
        let mut next = String::new();
        for _ in 0..4 {
            let query = format!("parentId=0&maxResults=1{order}{next}");
            let reply = list(&drive, &query).await;
            walked.extend(names(&reply));
            match reply.json()["nextToken"].as_str() {
                Some(token) => next = format!("&nextToken={token}"),
                None => break,
            }
        }
        assert_eq!(walked, whole, "{order}");
    }
}

#[tokio::test]
async fn booleans_of_the_query_come_in_any_case() {
    let drive = stage().await;
    for (value, is_there) in [("true", true), ("True", true), ("False", false)] {
        let query = format!("parentId=0&orderBy=NAME&withThumbnail={value}");
        let body = list(&drive, &query).await.json();
        let thumbnail = body["dentries"][0].get("thumbnail");
        assert_eq!(thumbnail.is_some(), is_there, "{value}");
    }
}

#[tokio::test]
async fn listing_is_refused_as_documented() {
    let drive = stage().await;
    let file = drive.file("a.txt", "");
    let secret = drive.folder("Secret");
    drive
        .emulator
        .with(|world| world.dingtalk.restrict(&secret, Restriction::Forbidden));
    let parent = |id: &str| format!("parentId={id}");
    for (query, status, code) in [
        (String::new(), 400, "paramError"),
        (parent(""), 400, "paramError"),
        (parent("77"), 404, "dentryNotExist"),
        (parent(&file), 404, "dentryNotExist"),
        (parent(&secret), 403, "permissionDenied"),
        (parent("0&maxResults=0"), 400, "paramError"),
        (parent("0&maxResults=51"), 400, "paramError"),
        (parent("0&maxResults=%2B5"), 400, "paramError"),
        (parent("0&maxResults="), 400, "paramError"),
        (parent("0&order=UP"), 400, "paramError"),
        (parent("0&orderBy=COLOR"), 400, "paramError"),
        (parent("0&withThumbnail=1"), 400, "paramError"),
        (parent("0&nextToken=x"), 400, "paramError"),
    ] {
        let reply = list(&drive, &query).await;
        assert_eq!(reply.refusal(), (status, code.into()), "{query}");
    }
    let path = format!("/v1.0/storage/spaces/77/dentries?{UNION}&parentId=0");
    let reply = drive.get(&path).await;
    assert_eq!(reply.refusal(), (404, "spaceNotExist".into()));
}

#[tokio::test]
async fn a_whole_space_is_one_flat_list_oldest_first() {
    let drive = stage().await;
    let path = format!("{}/listAll?{UNION}", drive.dentries());
    let expected = ["b.txt", "c.txt", "a.txt", "Plans", "d.txt"];
    let bare = drive.send("POST", &path, None).await;
    assert_eq!(names(&bare), expected);
    let reply = list_all(&drive, json!({ "order": "DESC", "maxResults": 2 })).await;
    assert_eq!(names(&reply), ["d.txt", "Plans"]);
    let token = reply.json()["nextToken"].clone();
    let option = json!({ "order": "DESC", "maxResults": 50, "nextToken": token });
    let rest = list_all(&drive, option).await;
    assert_eq!(names(&rest), ["a.txt", "c.txt", "b.txt"]);
    assert_eq!(rest.json().get("nextToken"), None);
}

#[tokio::test]
async fn listing_a_whole_space_is_refused_as_documented() {
    let drive = stage().await;
    for option in [
        json!({ "maxResults": 0 }),
        json!({ "maxResults": 51 }),
        json!({ "maxResults": "5" }),
        json!({ "order": "asc" }),
        json!({ "withThumbnail": "true" }),
        json!({ "nextToken": 5 }),
        json!({ "nextToken": "ma:x:y" }),
        json!("ASC"),
    ] {
        let reply = list_all(&drive, option.clone()).await;
        assert_eq!(reply.refusal(), (400, "paramError".into()), "{option}");
    }
    let path = format!("/v1.0/storage/spaces/77/dentries/listAll?{UNION}");
    let reply = drive.post(&path, json!({})).await;
    assert_eq!(reply.refusal(), (404, "spaceNotExist".into()));
    drive
        .emulator
        .with(|world| world.dingtalk.exclude("chyTest"));
    let reply = list_all(&drive, json!({})).await;
    assert_eq!(reply.refusal(), (403, "permissionDenied".into()));
}
