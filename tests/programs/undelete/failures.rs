//! Calls that fail: no item is left out, and no secret shown.

use super::*;

#[tokio::test]
async fn wrong_credentials_are_told_without_a_secret() {
    let shell = Shell::open("undelete").await;
    let variables = [
        ("DINGTALK_APP_KEY", "key"),
        ("DINGTALK_APP_SECRET", "wrong secret"),
        ("DINGTALK_UNION_ID", "u"),
    ];
    let command = ["restore", "dingtalk", "bin", "1"];
    let ended = shell.run_with(&command, &variables).await;
    assert_eq!(ended.status, Some(1), "{ended:?}");
    assert!(ended.err.contains("invalidClientIdOrSecret"), "{ended:?}");
    assert!(!format!("{ended:?}").contains("wrong secret"), "{ended:?}");
    let variables = [
        ("SMH_LIBRARY_ID", &*shell.0.demo.smh.library_id),
        ("SMH_LIBRARY_SECRET", "wrong secret"),
    ];
    let ended = shell.run_with(&["restore", "smh", "1"], &variables).await;
    assert_eq!(ended.status, Some(1), "{ended:?}");
    assert!(ended.err.contains("WrongLibraryIdOrSecret"), "{ended:?}");
    assert!(!format!("{ended:?}").contains("wrong secret"), "{ended:?}");
}

#[tokio::test]
async fn a_service_that_cannot_be_reached_is_told_without_a_secret() {
    let shell = Shell::open("undelete").await;
    let (drive, library) = (&shell.0.demo.dingtalk, &shell.0.demo.smh);
    // Nobody speaks TLS there.
    let url = format!("https://{}", shell.0.emulator.address());
    let variables = [
        ("DINGTALK_ACCESS_TOKEN", "k3Vn-token"),
        ("DINGTALK_UNION_ID", &*drive.union_id),
        ("SMH_LIBRARY_ID", &*library.library_id),
        ("SMH_LIBRARY_SECRET", "k3Vn-secret"),
    ];
    for command in [
        &["restore", "dingtalk", "bin", "1", "--base-url", &url][..],
        &["restore", "smh", "1", "--base-url", &url],
    ] {
        let ended = run("undelete", command, &variables).await;
        assert_eq!(ended.status, Some(1), "{ended:?}");
        assert!(ended.err.contains("no connection"), "{ended:?}");
        assert!(!format!("{ended:?}").contains("k3Vn"), "{ended:?}");
    }
}

#[tokio::test]
async fn items_of_a_refused_call_are_not_restored() {
    let shell = Shell::open("undelete").await;
    shell.0.emulator.with(|world| {
        world.dingtalk.revoke_permission("Storage.RecycleBin.Write");
    });
    let demo = &shell.0.demo.dingtalk;
    let (bin, item) = (&*demo.recycle_bin_id, &*demo.restorable_item_id);
    let ended = shell.run(&["restore", "dingtalk", bin, item]).await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.out.contains(&format!("{item}: not restored")));
    assert!(
        ended.err.contains("AccessTokenPermissionDenied"),
        "{ended:?}"
    );
    assert_eq!(shell.content_on_drive("Meeting notes.md"), None);
}

// The work was done, but nobody was told.
#[tokio::test]
async fn items_of_dingtalk_are_not_called_unrestored_when_nobody_knows() {
    for fault in [Fault::DropAfterWork, Fault::TruncateJson] {
        let shell = Shell::open("undelete").await;
        let demo = &shell.0.demo.dingtalk;
        let path = shell.0.restore_path();
        shell.0.emulator.inject(Rule::new(&path, fault.clone()));
        let (bin, item) = (&*demo.recycle_bin_id, &*demo.restorable_item_id);
        let ended = shell.run(&["restore", "dingtalk", bin, item]).await;
        assert_eq!(ended.status, Some(2), "{ended:?}");
        assert_ne!(ended.err, "");
        assert!(shell.content_on_drive("Meeting notes.md").is_some());
        assert!(
            ended.line_of(item).contains("unknown"),
            "{fault:?} {ended:?}"
        );
        assert_eq!(shell.0.received("POST", &path), 1);
    }
}

#[tokio::test]
async fn items_of_smh_are_not_called_unrestored_when_nobody_knows() {
    for fault in [Fault::DropAfterWork, Fault::TruncateJson] {
        let shell = Shell::open("undelete").await;
        let path = shell.0.recycled_path();
        shell.0.emulator.inject(Rule::new(&path, fault.clone()));
        let item = shell.0.demo.smh.restorable_item_id.to_string();
        let ended = shell.run(&["restore", "smh", &item]).await;
        assert_eq!(ended.status, Some(2), "{ended:?}");
        assert_ne!(ended.err, "");
        let restored = shell.content_in_library("Footage/Drone shots.mp4");
        assert!(restored.is_some());
        assert!(
            ended.line_of(item).contains("unknown"),
            "{fault:?} {ended:?}"
        );
        assert_eq!(shell.0.received("POST", &path), 1);
    }
}

#[tokio::test]
async fn a_task_that_cannot_be_followed_leaves_no_item_out() {
    let shell = Shell::open("undelete").await;
    let gone = Fault::refuse(404, "taskNotExist", "The task does not exist");
    shell.0.always("GET /v1.0/storage/tasks/*", gone);
    let demo = &shell.0.demo.dingtalk;
    let (file, folder) = (&*demo.restorable_item_id, &*demo.folder_item_id);
    let ended = shell
        .run(&["restore", "dingtalk", &demo.recycle_bin_id, folder, file])
        .await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(shell.content_on_drive("Meeting notes.md").is_some());
    assert!(ended.line_of(folder).contains("task"));
    assert!(ended.line_of(file).contains("restored as"));
}

#[tokio::test]
async fn a_failure_half_way_leaves_no_item_out() {
    let shell = Shell::open("undelete").await;
    let items = recycle_many(&shell, 61);
    let fault = Fault::refuse(403, "permissionDenied", "no");
    let rule = Rule::new(&shell.0.restore_path(), fault).after(1);
    shell.0.emulator.inject(rule.times(u32::MAX));
    let bin = &*shell.0.demo.dingtalk.recycle_bin_id;
    let items: Vec<&str> = items.iter().map(String::as_str).collect();
    let ended = shell
        .run(&[&["restore", "dingtalk", bin], &*items].concat())
        .await;
    assert_eq!(ended.status, Some(2), "{ended:?}");
    assert!(ended.err.contains("permissionDenied"), "{ended:?}");
    for (number, item) in items.iter().enumerate() {
        if number < 30 {
            assert!(ended.line_of(item).contains("restored as"), "{item}");
        } else {
            assert!(ended.line_of(item).contains("not restored"), "{item}");
        }
    }
}

#[tokio::test]
async fn arguments_that_make_no_sense_are_told_from_items_that_are_not_restored() {
    for arguments in [
        &["restore"][..],
        &["restore", "smh", "not-a-number"],
        &["restore", "dingtalk", "bin"],
        &["purge"],
        &["list", "smh", "--no-such-option"],
    ] {
        let ended = run("undelete", arguments, &[]).await;
        assert_eq!((ended.status, &*ended.out), (Some(64), ""), "{ended:?}");
        assert_ne!(ended.err, "");
    }
    for arguments in [&["--help"][..], &["restore", "smh", "--help"]] {
        let ended = run("undelete", arguments, &[]).await;
        assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
        assert_ne!(ended.out, "");
    }
}
