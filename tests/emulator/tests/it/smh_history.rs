//! Historical versions of a file.

use serde_json::{Value, json};

use crate::client::Media;

const LIST: &str = "/api/v1/directory-history/smh1/space1/history-list";
const LATEST: &str = "/api/v1/directory-history/smh1/space1/latest-version";
const DELETE: &str = "/api/v1/directory-history/smh1/space1/delete";

fn three_versions(media: &Media) {
    for content in ["one", "two", "three"] {
        media.file("Scripts/Trailer.docx", content);
    }
}

fn versions(body: &Value) -> Vec<(i64, bool, bool)> {
    let entries = body["contents"].as_array().unwrap();
    entries
        .iter()
        .map(|entry| {
            (
                entry["version"].as_i64().unwrap(),
                entry["isLatestVersion"].as_bool().unwrap(),
                entry.get("id").is_some(),
            )
        })
        .collect()
}

#[tokio::test]
async fn the_latest_version_comes_first_and_has_no_id() {
    let media = Media::start().await;
    three_versions(&media);
    let body = media
        .get(&format!("{LIST}/Scripts%2FTrailer.docx"))
        .await
        .json();
    assert_eq!(
        versions(&body),
        [(3, true, false), (2, false, true), (1, false, true)]
    );
    assert_eq!(body["hasMore"], false);
    assert_eq!(body["contents"][0]["size"], 5);
}

#[tokio::test]
async fn markers_lead_through_the_versions() {
    let media = Media::start().await;
    three_versions(&media);
    let first = media
        .get(&format!("{LIST}/Scripts/Trailer.docx?limit=2"))
        .await
        .json();
    assert_eq!(first["hasMore"], true);
    let marker = first["nextMarker"].as_str().unwrap();
    let rest = media
        .get(&format!(
            "{LIST}/Scripts/Trailer.docx?limit=2&marker={marker}"
        ))
        .await
        .json();
    assert_eq!(versions(&rest), [(1, false, true)]);
    assert_eq!(rest.get("nextMarker"), None);
}

#[tokio::test]
async fn an_old_version_can_be_made_the_latest() {
    let media = Media::start().await;
    three_versions(&media);
    let list = || async {
        let target = format!("{LIST}/Scripts/Trailer.docx");
        media.get(&target).await.json()
    };
    let id = list().await["contents"][2]["id"].to_string();
    let reply = media.send("POST", &format!("{LATEST}/{id}"), None).await;
    assert_eq!(reply.status, 200);
    assert_eq!(reply.json()["name"], "Trailer.docx");
    assert_eq!(reply.json()["size"], 3);
    assert_eq!(media.content_at("Scripts/Trailer.docx").unwrap(), "one");
    assert_eq!(
        versions(&list().await),
        [(1, true, false), (3, false, true), (2, false, true)]
    );
}

#[tokio::test]
async fn a_new_version_after_that_has_a_new_number() {
    let media = Media::start().await;
    three_versions(&media);
    let target = format!("{LIST}/Scripts/Trailer.docx");
    let id = media.get(&target).await.json()["contents"][2]["id"].to_string();
    media.send("POST", &format!("{LATEST}/{id}"), None).await;
    media.file("Scripts/Trailer.docx", "four");
    let body = media.get(&target).await.json();
    assert_eq!(body["contents"][0]["version"], 4);
}

#[tokio::test]
async fn history_is_refused_as_documented() {
    let mut media = Media::start().await;
    three_versions(&media);
    for (target, status, code) in [
        ("Scripts", 400, "UnsupportedFileType"),
        ("nothing.txt", 404, "FileNotFound"),
        ("Scripts/Trailer.docx?limit=x", 400, "ParamInvalid"),
    ] {
        let reply = media.get(&format!("{LIST}/{target}")).await;
        assert_eq!(reply.refusal(), (status, code.into()));
    }
    let unknown = media.send("POST", &format!("{LATEST}/77"), None).await;
    assert_eq!(unknown.refusal(), (404, "FileNotFound".into()));
    media.token = media
        .emulator
        .with(|world| world.smh.issue_token("smh1", &["space1"], &["upload_file"]))
        .unwrap();
    let reply = media.send("POST", &format!("{LATEST}/77"), None).await;
    assert_eq!(reply.refusal(), (403, "NoPermission".into()));
    let seeded: Value = json!(media.content_at("Scripts/Trailer.docx"));
    assert_eq!(seeded, "three");
}

#[tokio::test]
async fn pages_lead_through_the_versions_and_win_over_markers() {
    let media = Media::start().await;
    three_versions(&media);
    let target = format!("{LIST}/Scripts/Trailer.docx");
    let first = media.get(&format!("{target}?page_size=2")).await.json();
    assert_eq!(first["totalNum"], 3);
    assert_eq!(first["hasMore"], true);
    assert_eq!(first.get("nextMarker"), None);
    assert_eq!(versions(&first), [(3, true, false), (2, false, true)]);
    let query = "page=2&page_size=2&marker=0&limit=1";
    let second = media.get(&format!("{target}?{query}")).await.json();
    assert_eq!(second["hasMore"], false);
    assert_eq!(versions(&second), [(1, false, true)]);
    let beyond = format!("{target}?page={}&page_size={}", u64::MAX, u64::MAX);
    assert_eq!(versions(&media.get(&beyond).await.json()), []);
}

#[tokio::test]
async fn the_latest_version_is_first_in_any_order() {
    let media = Media::start().await;
    three_versions(&media);
    let target = format!("{LIST}/Scripts/Trailer.docx");
    for (query, expected) in [
        ("order_by=id", [3, 2, 1]),
        ("order_by=id&order_by_type=asc", [3, 1, 2]),
        ("order_by_type=asc", [3, 1, 2]),
        ("order_by=creationTime&order_by_type=desc", [3, 2, 1]),
    ] {
        let body = media.get(&format!("{target}?{query}")).await.json();
        let numbers: Vec<i64> = versions(&body).iter().map(|entry| entry.0).collect();
        assert_eq!(numbers, expected, "{query}");
    }
    for query in [
        "order_by=colour",
        "order_by_type=up",
        "page=0",
        "page_size=0",
        "limit=0",
        "marker=-1",
    ] {
        let reply = media.get(&format!("{target}?{query}")).await;
        assert_eq!(reply.refusal(), (400, "ParamInvalid".into()), "{query}");
    }
}

#[tokio::test]
async fn the_list_tells_when_a_version_was_made_the_latest() {
    let mut media = Media::start().await;
    three_versions(&media);
    let target = format!("{LIST}/Scripts/Trailer.docx");
    let id = media.get(&target).await.json()["contents"][2]["id"].to_string();
    media.wait(3600);
    let reply = media.send("POST", &format!("{LATEST}/{id}"), None).await;
    let latest = media.get(&target).await.json()["contents"][0].clone();
    assert_eq!(latest["setLatestTime"], "2026-01-07T07:27:57.000Z");
    assert_eq!(latest["setLatestTime"], reply.json()["setLatestTime"]);
    assert_eq!(latest["creationTime"], "2026-01-07T06:27:57.000Z");
}

#[tokio::test]
async fn versions_can_be_deleted_by_text_or_number() {
    let media = Media::start().await;
    three_versions(&media);
    let target = format!("{LIST}/Scripts/Trailer.docx");
    let list = media.get(&target).await.json();
    let ids = [1, 2].map(|n| list["contents"][n]["id"].as_i64().unwrap());
    for (body, left) in [
        (json!([ids[0].to_string(), "77"]), 2),
        (json!([ids[0], ids[1]]), 1),
    ] {
        let reply = media.post(DELETE, body).await;
        assert_eq!((reply.status, reply.text.as_str()), (204, ""));
        let list = media.get(&target).await.json();
        assert_eq!(versions(&list).len(), left);
    }
    assert_eq!(media.content_at("Scripts/Trailer.docx").unwrap(), "three");
    let gone = media
        .send("POST", &format!("{LATEST}/{}", ids[1]), None)
        .await;
    assert_eq!(gone.refusal(), (404, "FileNotFound".into()));
}

#[tokio::test]
async fn deleting_versions_is_refused_as_documented() {
    let mut media = Media::start().await;
    for (body, code) in [
        (json!({}), "ParamInvalid"),
        (json!(["x"]), "ParamInvalid"),
        (json!([-1]), "ParamInvalid"),
        (json!([null]), "ParamInvalid"),
        (json!([]), "NoItemsProvided"),
        (Value::from(vec!["1"; 101]), "TooManyItems"),
    ] {
        let reply = media.post(DELETE, body).await;
        assert_eq!(reply.refusal(), (400, code.into()));
    }
    let hundred = Value::from(vec!["1"; 100]);
    for (grant, status) in [
        ("admin", 204),
        ("delete_history", 204),
        ("set_history_latest", 403),
    ] {
        media.hold(&[grant]);
        let reply = media.post(DELETE, hundred.clone()).await;
        assert_eq!(reply.status, status, "{grant}");
    }
}
