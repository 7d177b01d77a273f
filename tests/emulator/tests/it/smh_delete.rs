//! Deleting files and directories by path.

use serde_json::json;

use crate::client::Media;

#[tokio::test]
async fn a_file_goes_into_the_bin() {
    let media = Media::start().await;
    for target in ["foo/a%20b.txt", "foo%2Fa%20b.txt"] {
        media.file("foo/a b.txt", "text");
        let reply = media
            .send(
                "DELETE",
                &format!("/api/v1/file/smh1/space1/{target}"),
                None,
            )
            .await;
        assert_eq!(reply.status, 200, "{target}");
        let id = *media.bin().last().unwrap();
        assert_eq!(reply.json(), json!({ "recycledItemId": id }));
        assert_eq!(media.content_at("foo/a b.txt"), None);
    }
}

#[tokio::test]
async fn a_directory_goes_into_the_bin_as_one_item() {
    let media = Media::start().await;
    media.file("foo/bar/a.txt", "");
    media.file("foo/bar/b.txt", "");
    let reply = media
        .send("DELETE", "/api/v1/directory/smh1/space1/foo/bar", None)
        .await;
    assert_eq!(reply.json(), json!({ "recycledItemId": media.bin()[0] }));
    assert_eq!(media.bin().len(), 1);
    assert_eq!(media.paths(), ["foo"]);
}

#[tokio::test]
async fn permanent_deletes_for_good() {
    let media = Media::start().await;
    media.file("foo/a.txt", "");
    media.file("bar/b.txt", "");
    for target in ["file/smh1/space1/foo/a.txt", "directory/smh1/space1/bar"] {
        let reply = media
            .send("DELETE", &format!("/api/v1/{target}?permanent=1"), None)
            .await;
        assert_eq!((reply.status, reply.text.as_str()), (204, ""));
        assert!(reply.request_id.is_some());
    }
    assert_eq!(media.paths(), ["foo"]);
    assert!(media.bin().is_empty());
}

#[tokio::test]
async fn without_a_bin_everything_is_deleted_for_good() {
    let media = Media::start().await;
    media
        .emulator
        .with(|world| world.smh.disable_recycle_bin("smh1"))
        .unwrap();
    media.file("a.txt", "");
    let reply = media
        .send("DELETE", "/api/v1/file/smh1/space1/a.txt?permanent=0", None)
        .await;
    assert_eq!(reply.status, 204);
    assert!(media.paths().is_empty());
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let media = Media::start().await;
    media.file("foo/a.txt", "");
    for (target, status, code) in [
        ("file/smh1/space1/foo/b.txt", 404, "FileNotFound"),
        ("file/smh1/space1/foo", 404, "FileNotFound"),
        ("directory/smh1/space1/foo/a.txt", 404, "DirectoryNotFound"),
        ("directory/smh1/space1/bar", 404, "DirectoryNotFound"),
        ("directory/smh1/space1/", 400, "RootDirectoryNotAllowed"),
        (
            "file/smh1/space1/foo/a.txt?permanent=2",
            400,
            "ParamInvalid",
        ),
    ] {
        let reply = media
            .send("DELETE", &format!("/api/v1/{target}"), None)
            .await;
        assert_eq!(reply.refusal(), (status, code.into()), "{target}");
    }
}

#[tokio::test]
async fn deleting_needs_the_grant_for_its_kind() {
    let mut media = Media::start().await;
    for (grant, target, status) in [
        ("delete_file", "file/smh1/space1/a.txt", 200),
        ("delete_file", "file/smh1/space1/a.txt?permanent=1", 403),
        (
            "delete_file_permanent",
            "file/smh1/space1/a.txt?permanent=1",
            204,
        ),
        ("delete_file_permanent", "file/smh1/space1/a.txt", 403),
        ("delete_file", "directory/smh1/space1/foo", 403),
        ("delete_directory", "directory/smh1/space1/foo", 200),
        (
            "delete_directory_permanent",
            "directory/smh1/space1/foo?permanent=1",
            204,
        ),
    ] {
        media.file("a.txt", "");
        media.directory("foo");
        media.token = media
            .emulator
            .with(|world| world.smh.issue_token("smh1", &["space1"], &[grant]))
            .unwrap();
        let reply = media
            .send("DELETE", &format!("/api/v1/{target}"), None)
            .await;
        assert_eq!(reply.status, status, "{grant} {target}");
    }
}
