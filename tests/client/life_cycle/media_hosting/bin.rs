//! Into the bin and out of it.

use super::*;

#[tokio::test]
async fn a_file_and_a_directory_go_into_the_bin_and_come_back() {
    let stage = Stage::demo().await;
    let before = entries(&stage);
    let client = granted(&stage, "delete_file,delete_directory,restore_recycled");
    let deleted = client
        .delete_file(FILE, Deletion::ToRecycleBin)
        .send()
        .await;
    let DeleteFileResponse::Recycled(file) = deleted.unwrap() else {
        panic!("not into the bin");
    };
    let deletion = client.delete_directory(DIRECTORY, Deletion::ToRecycleBin);
    let DeleteDirectoryResponse::Recycled(directory) = deletion.send().await.unwrap() else {
        panic!("not into the bin");
    };
    assert_eq!(content_at(&stage, FILE), None);
    assert_eq!(entry_at(&stage, DIRECTORY), None);
    let ids = [file, directory].map(|item| item.recycled_item_id.unwrap());
    let items = marker_items(&client, 100).await;
    for (id, path) in ids.into_iter().zip([FILE, DIRECTORY]) {
        let mut found = items.iter().filter(|item| item.recycled_item_id == Ok(id));
        let item = found.next().unwrap();
        assert_eq!(item.original_path.as_ref().unwrap().join("/"), path);
    }
    let Answer::Restoring(task) = client.restore_recycled_items(ids).send().await.unwrap() else {
        panic!("a directory with children is restored in the background");
    };
    follow(&client, &task.task_id.unwrap()).await;
    assert_eq!(before, entries(&stage));
}

#[tokio::test]
async fn what_is_deleted_for_good_is_gone() {
    let stage = Stage::demo().await;
    let bin = expected_ids(&stage);
    let client = granted(&stage, "delete_file_permanent,delete_directory_permanent");
    let file = client.delete_file(FILE, Deletion::ForGood).send().await;
    assert_eq!(file.unwrap(), DeleteFileResponse::Deleted);
    let directory = client.delete_directory(DIRECTORY, Deletion::ForGood);
    assert_eq!(
        directory.send().await.unwrap(),
        DeleteDirectoryResponse::Deleted
    );
    assert_eq!(content_at(&stage, FILE), None);
    assert_eq!(entry_at(&stage, DIRECTORY), None);
    assert_eq!(bin, expected_ids(&stage));
}

#[tokio::test]
async fn without_a_bin_the_answer_tells_that_a_file_is_gone() {
    let stage = Stage::demo().await;
    stage
        .emulator
        .with(|world| world.smh.disable_recycle_bin(&stage.demo.smh.library_id))
        .unwrap();
    let client = granted(&stage, "delete_file");
    let deleted = client
        .delete_file(FILE, Deletion::ToRecycleBin)
        .send()
        .await;
    assert_eq!(deleted.unwrap(), DeleteFileResponse::Deleted);
    assert_eq!(content_at(&stage, FILE), None);
}

#[tokio::test]
async fn what_a_token_does_not_grant_is_not_deleted() {
    let stage = Stage::demo().await;
    let deleting = granted(&stage, "delete_file,delete_directory");
    let restoring = stage.library();
    let before = entries(&stage);
    let for_good = deleting.delete_file(FILE, Deletion::ForGood).send().await;
    assert_refused(for_good, 403, ErrorCode::NoPermission);
    let into_bin = restoring.delete_file(FILE, Deletion::ToRecycleBin);
    assert_refused(into_bin.send().await, 403, ErrorCode::NoPermission);
    let directory = restoring.delete_directory(DIRECTORY, Deletion::ToRecycleBin);
    assert_refused(directory.send().await, 403, ErrorCode::NoPermission);
    let item = stage.demo.smh.restorable_item_id;
    let restore = deleting.restore_recycled_items([item]).send().await;
    assert_refused(restore, 403, ErrorCode::NoPermission);
    assert_eq!(before, entries(&stage));
}

#[tokio::test]
async fn only_what_the_path_names_is_deleted() {
    let stage = Stage::demo().await;
    let client = granted(&stage, "delete_file,delete_directory");
    let before = entries(&stage);
    let unknown = client.delete_file("Footage/Nothing.mp4", Deletion::ToRecycleBin);
    assert_refused(unknown.send().await, 404, ErrorCode::FileNotFound);
    let directory = client.delete_file(DIRECTORY, Deletion::ToRecycleBin);
    assert_refused(directory.send().await, 404, ErrorCode::FileNotFound);
    let file = client.delete_directory(FILE, Deletion::ToRecycleBin);
    assert_refused(file.send().await, 404, ErrorCode::DirectoryNotFound);
    // Each of these leads to the root.
    let sent = stage.emulator.requests().len();
    for root in ["", "/", "//", ".", "..", "Campaigns/..", "./"] {
        let root = client.delete_directory(root, Deletion::ToRecycleBin);
        let error = root.send().await.unwrap_err();
        assert!(matches!(error, AnyError::InvalidRequest(_)), "{error:?}");
    }
    assert_eq!(stage.emulator.requests().len(), sent);
    assert_eq!(before, entries(&stage));
}
