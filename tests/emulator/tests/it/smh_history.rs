//! Historical versions of a file.

use serde_json::{Value, json};

use crate::client::Media;

const LIST: &str = "/api/v1/directory-history/smh1/space1/history-list";
const LATEST: &str = "/api/v1/directory-history/smh1/space1/latest-version";

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
