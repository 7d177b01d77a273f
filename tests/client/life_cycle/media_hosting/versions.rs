//! Versions of a file.

use super::*;

async fn versions(client: &Client, limit: i32) -> Vec<FileVersion> {
    let mut versions = Vec::new();
    let mut marker: Option<String> = None;
    for _ in 0..ENOUGH {
        let mut request = client
            .list_file_versions("Scripts/Trailer.docx")
            .limit(limit);
        if let Some(marker) = &marker {
            request = request.marker(marker);
        }
        let page = request.send().await.unwrap();
        versions.extend(page.contents.unwrap());
        marker = page.next_marker;
        assert_eq!(page.has_more, Some(marker.is_some()));
        if marker.is_none() {
            return versions;
        }
    }
    panic!("the pages do not end");
}

#[tokio::test]
async fn every_version_is_on_exactly_one_page() {
    let stage = Stage::demo().await;
    for limit in [1, 2, 20] {
        let mut versions = versions(&stage.library(), limit).await;
        let latest = versions.remove(0);
        assert_eq!((latest.version, latest.id), (Some(3), None));
        assert_eq!(latest.is_latest_version, Some(true));
        let mut numbers: Vec<_> = versions.iter().map(|version| version.version).collect();
        numbers.sort();
        assert_eq!(numbers, [Some(1), Some(2)]);
        assert!(versions.iter().all(|version| version.id.is_some()));
    }
}

#[tokio::test]
async fn an_earlier_version_becomes_the_latest() {
    let stage = Stage::demo().await;
    let client = granted(&stage, "set_history_latest");
    let before = versions(&client, 20).await;
    let second = before.iter().find(|version| version.version == Some(2));
    let id = second.unwrap().id.unwrap();
    let file = client.set_latest_version(id).send().await.unwrap();
    assert_eq!(file.name.as_deref(), Some("Trailer.docx"));
    assert_eq!(file.size, second.unwrap().size);
    assert_eq!(
        content_at(&stage, "Scripts/Trailer.docx").as_deref(),
        Some("Trailer, with the new ending")
    );
    let latest = versions(&client, 20).await.remove(0);
    assert_eq!((latest.is_latest_version, latest.id), (Some(true), None));
    assert_eq!(latest.size, file.size);
}

#[tokio::test]
async fn versions_that_cannot_be_had_are_refused_by_name() {
    let stage = Stage::demo().await;
    let client = stage.library();
    let list = async |path| client.list_file_versions(path).send().await;
    assert_refused(list("Nothing.docx").await, 404, ErrorCode::FileNotFound);
    assert_refused(list(DIRECTORY).await, 400, ErrorCode::UnsupportedFileType);
    let before = entries(&stage);
    let second = versions(&client, 20).await.remove(1).id.unwrap();
    let refused = client.set_latest_version(second).send().await;
    assert_refused(refused, 403, ErrorCode::NoPermission);
    assert_eq!(before, entries(&stage));
}
