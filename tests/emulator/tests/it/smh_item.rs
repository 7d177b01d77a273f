//! One item of the bin: what it is, and its preview.

use serde_json::json;

use crate::client::Media;

const BIN: &str = "/api/v1/recycled/smh1/space1";

#[tokio::test]
async fn the_information_has_documented_fields_only() {
    let media = Media::start().await;
    let id = media.deleted_file("Plans/budget.xlsx", "hello");
    for flag in ["info", "info=1"] {
        let reply = media.get(&format!("{BIN}/{id}?{flag}")).await;
        assert_eq!(reply.status, 200);
        let body = reply.json();
        let url = format!("https://storage.invalid/smh1/space1/{id}/content?sign=emulated");
        assert_eq!(
            body,
            json!({
                "type": "file",
                "contentType": "application/octet-stream",
                "fileType": "excel",
                "creationTime": "2026-01-07T06:27:57.000Z",
                "modificationTime": "2026-01-07T06:27:57.000Z",
                "size": "5",
                "eTag": body["eTag"],
                "cosUrl": url,
                "cosUrlExpiration": "2026-01-07T08:27:57.000Z",
                "availableCosUrls": [url],
                "labels": [],
                "metaData": {},
                "previewByDoc": false,
                "previewByCI": false,
                "previewAsIcon": false,
            })
        );
        let tag = body["eTag"].as_str().unwrap();
        assert!(tag.starts_with('"') && tag.ends_with('"'), "{tag}");
    }
}

#[tokio::test]
async fn the_preview_is_a_redirection_without_a_body() {
    let media = Media::start().await;
    let id = media.deleted_file("film.mp4", "");
    for query in [
        "preview",
        "preview=1&type=pic&size=200&scale=50&frame_number=1",
    ] {
        let reply = media.get(&format!("{BIN}/{id}?{query}")).await;
        assert_eq!((reply.status, reply.text.as_str()), (302, ""));
        let expected = format!("https://storage.invalid/smh1/space1/{id}/preview?sign=emulated");
        assert_eq!(reply.location.unwrap(), expected);
    }
}

#[tokio::test]
async fn the_preview_can_be_json() {
    let media = Media::start().await;
    media.emulator.with(|world| {
        let settings = &mut world.smh.settings;
        settings.preview_as_json = true;
        settings.storage_url = "http://127.0.0.1:1".to_owned();
    });
    let id = media.deleted_file("film.mp4", "");
    let reply = media.get(&format!("{BIN}/{id}?preview")).await;
    assert_eq!((reply.status, reply.location.as_ref()), (200, None));
    let url = format!("http://127.0.0.1:1/smh1/space1/{id}/preview?sign=emulated");
    assert_eq!(reply.json(), json!({ "url": url }));
}

#[tokio::test]
async fn items_are_refused_as_documented() {
    let media = Media::start().await;
    media.directory("Plans");
    let directory = media.recycle("Plans");
    for flag in ["info", "preview"] {
        for (target, status, code) in [
            (format!("77?{flag}"), 404, "RecycledItemNotFound"),
            (format!("x?{flag}"), 400, "ParamInvalid"),
            (format!("77?{flag}&internal_domain=2"), 400, "ParamInvalid"),
            (format!("{directory}?{flag}"), 404, "FileNotFound"),
            ("77?info&preview".to_owned(), 400, "ParamInvalid"),
        ] {
            let reply = media.get(&format!("{BIN}/{target}")).await;
            assert_eq!(reply.refusal(), (status, code.into()), "{target}");
        }
    }
    let reply = media.get(&format!("{BIN}/77?preview&size=big")).await;
    assert_eq!(reply.refusal(), (400, "ParamInvalid".into()));
    media
        .emulator
        .with(|world| world.smh.disable_recycle_bin("smh1"))
        .unwrap();
    let reply = media.get(&format!("{BIN}/77?info")).await;
    assert_eq!(reply.refusal(), (400, "RecycleBinNotEnabled".into()));
}

#[tokio::test]
async fn a_purged_item_has_no_information() {
    let media = Media::start().await;
    let id = media.deleted_file("a.txt", "");
    assert_eq!(media.delete(&format!("{BIN}/{id}")).await.status, 204);
    let reply = media.get(&format!("{BIN}/{id}?info")).await;
    assert_eq!(reply.refusal(), (404, "RecycledItemNotFound".into()));
}
