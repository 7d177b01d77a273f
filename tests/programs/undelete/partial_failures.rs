//! Some items are restored and others are not.

use super::*;

#[tokio::test]
async fn a_partial_failure_on_dingtalk_is_told_item_by_item() {
    let shell = Shell::open("undelete").await;
    let demo = &shell.0.demo.dingtalk;
    let ended = shell
        .run(&[
            "restore",
            "dingtalk",
            &demo.recycle_bin_id,
            &demo.unknown_item_id,
            &demo.restorable_item_id,
            &demo.forbidden_item_id,
            &demo.orphaned_item_id,
        ])
        .await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    for (item, words) in [
        (&demo.unknown_item_id, "not restored, recycleItemNotExist"),
        (&demo.restorable_item_id, ": restored as"),
        (&demo.forbidden_item_id, "not restored, permissionDenied"),
        (&demo.orphaned_item_id, "not restored, dentryNotExist"),
    ] {
        let line = ended.line_of(item);
        assert!(line.contains(words), "{line}");
    }
    assert!(shell.content_on_drive("Meeting notes.md").is_some());
}

#[tokio::test]
async fn a_task_that_fails_is_a_partial_failure() {
    let shell = Shell::open("undelete").await;
    shell.0.emulator.with(|world| {
        world.dingtalk.settings.task_failure = Some("permissionDenied".to_owned());
    });
    let demo = &shell.0.demo.dingtalk;
    let (bin, folder) = (&*demo.recycle_bin_id, &*demo.folder_item_id);
    let ended = shell.run(&["restore", "dingtalk", bin, folder]).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.out.contains("FAIL"), "{ended:?}");
}

#[tokio::test]
async fn a_partial_failure_on_smh_is_told_item_by_item() {
    let shell = Shell::open("undelete").await;
    let demo = &shell.0.demo.smh;
    let items = [
        (demo.unknown_item_id, "not restored, RecycledItemNotFound"),
        (demo.restorable_item_id, ": restored as Footage/Drone shots"),
        (demo.orphaned_item_id, "not restored, DirectoryNotFound"),
        (demo.broken_link_item_id, "not restored, SourceFileNotFound"),
    ];
    let ids: Vec<String> = items.iter().map(|(id, _)| id.to_string()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let ended = shell.run(&[&["restore", "smh"], &*ids].concat()).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    for (id, words) in items {
        let line = ended.line_of(id);
        assert!(line.contains(words), "{line}");
    }
    assert!(
        shell
            .content_in_library("Footage/Drone shots.mp4")
            .is_some()
    );

    // The same by a task.
    let directory = demo.directory_item_id.to_string();
    let unknown = demo.unknown_item_id.to_string();
    let ended = shell.run(&["restore", "smh", &directory, &unknown]).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.line_of(&directory).contains(": restored as"));
    assert!(ended.line_of(&unknown).contains("not restored"));
}
