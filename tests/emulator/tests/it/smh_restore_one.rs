//! Restoring one item.

use serde_json::json;
use undelete_emulator::smh::ConflictStrategy;

use crate::client::{Media, Reply};

async fn restore(media: &Media, id: i64, query: &str) -> Reply {
    let target = format!("/api/v1/recycled/smh1/space1/{id}?restore{query}");
    media.send("POST", &target, None).await
}

fn item_with_taken_name(media: &Media) -> i64 {
    let id = media.deleted_file("foo/file.docx", "old");
    media.file("foo/file.docx", "new");
    id
}

#[tokio::test]
async fn the_answer_is_the_final_path() {
    let media = Media::start().await;
    for flag in ["", "=1"] {
        let id = media.deleted_file("foo/bar.txt", "text");
        let reply = restore(&media, id, flag).await;
        assert_eq!(reply.status, 200);
        assert_eq!(reply.json(), json!({ "path": ["foo", "bar.txt"] }));
        assert_eq!(media.content_at("foo/bar.txt").unwrap(), "text");
        assert!(media.bin().is_empty());
    }
}

#[tokio::test]
async fn a_directory_with_children_is_restored_at_once() {
    let media = Media::start().await;
    media.file("Old/2023.mp4", "text");
    let id = media.recycle("Old");
    let reply = restore(&media, id, "").await;
    assert_eq!(reply.json(), json!({ "path": ["Old"] }));
    assert_eq!(media.paths(), ["Old", "Old/2023.mp4"]);
}

#[tokio::test]
async fn ask_refuses_a_taken_name_and_changes_nothing() {
    let media = Media::start().await;
    let id = item_with_taken_name(&media);
    let reply = restore(&media, id, "&conflict_resolution_strategy=ask").await;
    let code = "SameNameDirectoryOrFileExists";
    assert_eq!(reply.refusal(), (409, code.into()));
    assert_eq!(media.bin(), [id]);
    assert_eq!(media.paths(), ["foo", "foo/file.docx"]);
}

#[tokio::test]
async fn rename_finds_a_free_name() {
    let media = Media::start().await;
    let id = item_with_taken_name(&media);
    let reply = restore(&media, id, "&conflict_resolution_strategy=rename").await;
    assert_eq!(reply.json(), json!({ "path": ["foo", "file (1).docx"] }));
    assert_eq!(media.content_at("foo/file.docx").unwrap(), "new");
    assert_eq!(media.content_at("foo/file (1).docx").unwrap(), "old");
}

#[tokio::test]
async fn overwrite_replaces_a_file_where_no_versions_are_kept() {
    let media = Media::start().await;
    let id = item_with_taken_name(&media);
    let overwrite = "&conflict_resolution_strategy=overwrite";
    let reply = restore(&media, id, overwrite).await;
    assert_eq!(reply.refusal(), (400, "OverwriteFileNotAllowed".into()));
    assert_eq!(media.bin(), [id]);
    media
        .emulator
        .with(|world| world.smh.disable_versioning("smh1"))
        .unwrap();
    let reply = restore(&media, id, overwrite).await;
    assert_eq!(reply.json(), json!({ "path": ["foo", "file.docx"] }));
    assert_eq!(media.content_at("foo/file.docx").unwrap(), "old");
    assert_eq!(media.paths(), ["foo", "foo/file.docx"]);
}

#[tokio::test]
async fn overwrite_does_not_replace_directories() {
    let media = Media::start().await;
    media
        .emulator
        .with(|world| world.smh.disable_versioning("smh1"))
        .unwrap();
    media.directory("foo");
    let id = media.recycle("foo");
    media.directory("foo");
    let reply = restore(&media, id, "&conflict_resolution_strategy=overwrite").await;
    let code = "SameNameDirectoryOrFileExists";
    assert_eq!(reply.refusal(), (409, code.into()));
}

#[tokio::test]
async fn the_default_is_a_setting() {
    let media = Media::start().await;
    let id = item_with_taken_name(&media);
    let set = |strategy| {
        media
            .emulator
            .with(|world| world.smh.settings.conflict_strategy = strategy);
    };
    set(ConflictStrategy::Ask);
    assert_eq!(restore(&media, id, "").await.status, 409);
    set(ConflictStrategy::Rename);
    assert_eq!(restore(&media, id, "").await.status, 200);
}

#[tokio::test]
async fn the_original_directory_must_be_there_unless_the_root_will_do() {
    let media = Media::start().await;
    let id = media.deleted_file("gone/orphan.txt", "text");
    media
        .emulator
        .with(|world| world.smh.remove("smh1", "space1", "gone"))
        .unwrap();
    for query in ["", "&restore_path_strategy=originalPath"] {
        let reply = restore(&media, id, query).await;
        assert_eq!(reply.refusal(), (404, "DirectoryNotFound".into()));
    }
    let reply = restore(&media, id, "&restore_path_strategy=fallbackToRoot").await;
    assert_eq!(reply.json(), json!({ "path": ["orphan.txt"] }));
}

#[tokio::test]
async fn what_cannot_be_restored_is_refused_as_documented() {
    let mut media = Media::start().await;
    media
        .emulator
        .with(|world| {
            let smh = &mut world.smh;
            smh.put_symlink("smh1", "space1", "link", "nowhere")
        })
        .unwrap();
    let link = media.recycle("link");
    for (id, query, status, code) in [
        (77, "", 404, "RecycledItemNotFound"),
        (link, "", 404, "SourceFileNotFound"),
        (
            link,
            "&conflict_resolution_strategy=Rename",
            400,
            "InvalidConflictResolutionStrategy",
        ),
        (link, "&restore_path_strategy=root", 400, "ParamInvalid"),
    ] {
        let reply = restore(&media, id, query).await;
        assert_eq!(reply.refusal(), (status, code.into()), "{query}");
    }
    let target = "/api/v1/recycled/smh1/space1/x?restore";
    let reply = media.send("POST", target, None).await;
    assert_eq!(reply.refusal(), (400, "ParamInvalid".into()));
    for (grant, status) in [("restore_recycled", 404), ("delete_recycled", 403)] {
        media.hold(&[grant]);
        assert_eq!(restore(&media, 77, "").await.status, status, "{grant}");
    }
}
