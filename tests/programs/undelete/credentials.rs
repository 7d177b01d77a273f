//! Credentials from the environment.

use super::*;

/// Variables that are set, and those that are said to be missing.
type Given<'a> = (&'a [(&'a str, &'a str)], &'a str);

#[tokio::test]
async fn missing_credentials_of_dingtalk_are_named_exactly() {
    let shell = Shell::open("undelete").await;
    let cases: [Given<'_>; 8] = [
        (
            &[],
            "DINGTALK_APP_KEY, DINGTALK_APP_SECRET, DINGTALK_UNION_ID",
        ),
        (
            &[("DINGTALK_APP_KEY", "key")],
            "DINGTALK_APP_SECRET, DINGTALK_UNION_ID",
        ),
        (
            &[("DINGTALK_APP_SECRET", "k3Vn"), ("DINGTALK_UNION_ID", "u")],
            "DINGTALK_APP_KEY",
        ),
        (
            &[
                ("DINGTALK_APP_KEY", "key"),
                ("DINGTALK_APP_SECRET", " "),
                ("DINGTALK_UNION_ID", "u"),
            ],
            "DINGTALK_APP_SECRET",
        ),
        (
            &[
                ("DINGTALK_APP_KEY", "key"),
                ("DINGTALK_APP_SECRET", "k3Vn"),
                ("DINGTALK_UNION_ID", ""),
            ],
            "DINGTALK_UNION_ID",
        ),
        (
            &[("DINGTALK_UNION_ID", "u")],
            "DINGTALK_APP_KEY, DINGTALK_APP_SECRET",
        ),
        (&[("DINGTALK_ACCESS_TOKEN", "k3Vn")], "DINGTALK_UNION_ID"),
        // The credentials of the other service are of no help.
        (
            &[("SMH_LIBRARY_ID", "smh1"), ("SMH_LIBRARY_SECRET", "k3Vn")],
            "DINGTALK_APP_KEY, DINGTALK_APP_SECRET, DINGTALK_UNION_ID",
        ),
    ];
    for (variables, missing) in cases {
        for command in [
            &["restore", "dingtalk", "bin", "1"][..],
            &["list", "dingtalk", "bin"],
        ] {
            let ended = shell.run_with(command, variables).await;
            assert_missing(&ended, missing);
        }
    }
    assert_eq!(shell.0.emulator.requests(), []);
}

#[tokio::test]
async fn missing_credentials_of_smh_are_named_exactly() {
    let shell = Shell::open("undelete").await;
    let cases: [Given<'_>; 6] = [
        (&[], "SMH_LIBRARY_ID, SMH_LIBRARY_SECRET"),
        (&[("SMH_LIBRARY_ID", "smh1")], "SMH_LIBRARY_SECRET"),
        (&[("SMH_LIBRARY_SECRET", "k3Vn")], "SMH_LIBRARY_ID"),
        (&[("SMH_ACCESS_TOKEN", "k3Vn")], "SMH_LIBRARY_ID"),
        (
            &[("SMH_LIBRARY_ID", "smh1"), ("SMH_LIBRARY_SECRET", " ")],
            "SMH_LIBRARY_SECRET",
        ),
        (
            &[("SMH_SPACE_ID", "space"), ("DINGTALK_APP_SECRET", "k3Vn")],
            "SMH_LIBRARY_ID, SMH_LIBRARY_SECRET",
        ),
    ];
    for (variables, missing) in cases {
        for command in [&["restore", "smh", "1"][..], &["list", "smh"]] {
            let ended = shell.run_with(command, variables).await;
            assert_missing(&ended, missing);
        }
    }
    assert_eq!(shell.0.emulator.requests(), []);
}

#[track_caller]
fn assert_missing(ended: &Ended, missing: &str) {
    assert_eq!((ended.status, &*ended.out), (Some(1), ""), "{ended:?}");
    let line = format!("Not set: {missing}");
    assert!(ended.err.lines().any(|said| said == line), "{ended:?}");
    assert!(!ended.err.contains("k3Vn"), "{ended:?}");
}

#[tokio::test]
async fn a_token_will_do_instead_of_a_secret() {
    let shell = Shell::open("undelete").await;
    let (drive, library) = (&shell.0.demo.dingtalk, &shell.0.demo.smh);
    let (drive_token, library_token) = shell.0.emulator.with(|world| {
        let grants = [emulated::GRANT];
        let (id, space) = (&*library.library_id, &*library.space_id);
        let library_token = world.smh.issue_token(id, &[space], &grants).unwrap();
        let drive_token = world.dingtalk.issue_token(&drive.app_key).unwrap();
        (drive_token, library_token)
    });
    let (bin, item) = (&*drive.recycle_bin_id, &*drive.restorable_item_id);
    let variables = [
        ("DINGTALK_ACCESS_TOKEN", &*drive_token),
        ("DINGTALK_UNION_ID", &*drive.union_id),
    ];
    let command = ["restore", "dingtalk", bin, item];
    let ended = shell.run_with(&command, &variables).await;
    assert_eq!(ended.status, Some(0), "{ended:?}");
    let variables = [
        ("SMH_ACCESS_TOKEN", &*library_token),
        ("SMH_LIBRARY_ID", &*library.library_id),
        ("SMH_SPACE_ID", &*library.space_id),
    ];
    let item = library.restorable_item_id.to_string();
    let ended = shell.run_with(&["restore", "smh", &item], &variables).await;
    assert_eq!(ended.status, Some(0), "{ended:?}");
    assert_eq!(shell.0.received("POST", DRIVE_TOKEN_PATH), 0);
    assert_eq!(shell.0.received("POST", LIBRARY_TOKEN_PATH), 0);
    assert!(shell.content_on_drive("Meeting notes.md").is_some());
    assert!(
        shell
            .content_in_library("Footage/Drone shots.mp4")
            .is_some()
    );
}

#[tokio::test]
async fn the_space_of_a_library_for_one_tenant_need_not_be_given() {
    let shell = Shell::open("undelete").await;
    let item = shell.0.emulator.with(|world| {
        let smh = &mut world.smh;
        smh.add_library("smhsingle", "single secret");
        smh.put_file("smhsingle", "-", "today.txt", "words")
            .unwrap();
        smh.recycle("smhsingle", "-", "today.txt").unwrap()
    });
    let variables = [
        ("SMH_LIBRARY_ID", "smhsingle"),
        ("SMH_LIBRARY_SECRET", "single secret"),
    ];
    let base_url = shell.0.emulator.url();
    let item = item.to_string();
    let arguments = ["restore", "smh", &item, "--base-url", base_url];
    let ended = run("undelete", &arguments, &variables).await;
    assert_eq!(ended.status, Some(0), "{ended:?}");
    let content = shell
        .0
        .emulator
        .with(|world| world.smh.content("smhsingle", "-", "today.txt"));
    assert_eq!(content.as_deref(), Some("words"));
}
