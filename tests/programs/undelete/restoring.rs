//! The story, and items that are restored or listed.

use super::*;

#[tokio::test]
async fn the_story_is_told_to_its_end() {
    let told = run("undelete", &[], &[]).await;
    assert_eq!((told.status, &*told.err), (Some(0), ""), "{told:?}");
    let mut rest = &*told.out;
    for step in [
        "DingTalk Storage",
        "deleted, into the recycle bin",
        "deleted by task",
        "INIT",
        "IN_PROGRESS",
        "SUCCESS",
        "Planning/Launch plan 2026.docx",
        "restored by task",
        "SUCCESS",
        "not restored, dentryAlreadyExist",
        "not restored, permissionDenied",
        "not restored, recycleItemNotExist",
        "`recycleItemIds`: at most 30 items, got 31",
        "versions: 5",
        "versions: 6",
        "Tencent Smart Media Hosting",
        "Footage/Interview Chen.mp4",
        "restored as Footage/Interview Chen.mp4",
        "Running",
        "Succeeded",
        "restored as Campaigns/Spring",
        "not restored, DirectoryNotFound",
        "not restored, SourceFileNotFound",
        "not restored, RecycledItemNotFound",
    ] {
        let Some((_, after)) = rest.split_once(step) else {
            panic!("{step} is missing after: {}", told.out);
        };
        rest = after;
    }
    let (_, demo) = undelete_emulator::World::demo();
    for secret in [
        &*demo.dingtalk.app_secret,
        &*demo.smh.library_secret,
        "d1f0a5c4e3b29687",
        "acctk01",
    ] {
        assert!(!told.out.contains(secret), "{secret} is shown");
    }
}

// As it says itself, nothing leaves this machine.
#[tokio::test]
async fn a_proxy_of_the_machine_has_no_part_in_the_story() {
    // Bound, so that nobody else gets the port, and not listening.
    let closed = TcpSocket::new_v4().unwrap();
    closed.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let proxy = format!("http://{}", closed.local_addr().unwrap());
    let told = run("undelete", &[], &[("http_proxy", &proxy)]).await;
    assert_eq!((told.status, &*told.err), (Some(0), ""), "{told:?}");
}

#[tokio::test]
async fn items_of_dingtalk_are_restored() {
    let shell = Shell::open("undelete").await;
    let demo = &shell.0.demo.dingtalk;
    let (file, folder) = (&*demo.restorable_item_id, &*demo.folder_item_id);
    let ended = shell
        .run(&["restore", "dingtalk", &demo.recycle_bin_id, file, folder])
        .await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert!(ended.line_of(file).contains("restored as"));
    assert!(ended.line_of(folder).contains("task"));
    assert!(ended.out.contains("SUCCESS"), "{ended:?}");
    assert!(shell.content_on_drive("Meeting notes.md").is_some());
    assert!(shell.content_on_drive("Research/Summary.pptx").is_some());
    assert_eq!(shell.0.received("POST", &shell.0.restore_path()), 1);
}

#[tokio::test]
async fn items_of_smh_are_restored() {
    let shell = Shell::open("undelete").await;
    let demo = &shell.0.demo.smh;
    let file = demo.restorable_item_id.to_string();
    let ended = shell.run(&["restore", "smh", &file]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    let line = ended.line_of(&file);
    assert!(
        line.contains("restored as Footage/Drone shots.mp4"),
        "{line}"
    );
    assert!(
        shell
            .content_in_library("Footage/Drone shots.mp4")
            .is_some()
    );

    let directory = demo.directory_item_id.to_string();
    let ended = shell.run(&["restore", "smh", &directory]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    let line = ended.line_of(&directory);
    assert!(line.contains("restored as Old campaigns"), "{line}");
    assert!(shell.content_in_library("Old campaigns/2024.mp4").is_some());
}

#[tokio::test]
async fn more_items_than_one_request_may_hold_are_restored() {
    let shell = Shell::open("undelete").await;
    let items = recycle_many(&shell, 31);
    let bin = &*shell.0.demo.dingtalk.recycle_bin_id;
    let items: Vec<&str> = items.iter().map(String::as_str).collect();
    let ended = shell
        .run(&[&["restore", "dingtalk", bin], &*items].concat())
        .await;
    assert_eq!(ended.status, Some(0), "{ended:?}");
    for (number, item) in items.iter().enumerate() {
        assert!(ended.line_of(item).contains("restored as"), "{item}");
        let path = format!("Many/{number}.txt");
        assert!(shell.content_on_drive(&path).is_some(), "{path}");
    }
}

#[tokio::test]
async fn everything_in_the_bins_is_listed() {
    let shell = Shell::open("undelete").await;
    recycle_many(&shell, 60);
    let (drive, library) = (&shell.0.demo.dingtalk, &shell.0.demo.smh);
    let (items, recycled) = shell.0.emulator.with(|world| {
        let smh = &mut world.smh;
        for number in 0..110 {
            let path = format!("Many/{number}.txt");
            let (id, space) = (&library.library_id, &library.space_id);
            smh.put_file(id, space, &path, "text").unwrap();
            smh.recycle(id, space, &path).unwrap();
        }
        let recycled = smh.recycled(&library.library_id, &library.space_id);
        (world.dingtalk.recycle_items(), recycled)
    });
    let ended = shell
        .run(&["list", "dingtalk", &drive.recycle_bin_id])
        .await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert_eq!(ended.out.lines().count(), items.len());
    for item in items {
        let mut lines = ended.out.lines().map(str::trim);
        let line = lines.find(|line| line.starts_with(&item.id)).unwrap();
        assert!(line.contains(&item.original_path), "{line}");
    }
    let ended = shell.run(&["list", "smh"]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert_eq!(ended.out.lines().count(), recycled.len());
    for item in recycled {
        let mut lines = ended.out.lines().map(str::trim);
        let start = format!("{} ", item.id);
        let line = lines.find(|line| line.starts_with(&start)).unwrap();
        assert!(line.contains(&item.original_path), "{line}");
    }
    assert_eq!(shell.writes(), []);
}
