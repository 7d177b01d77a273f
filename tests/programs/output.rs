//! How every program says what it has to say: to those who stop reading, to other programs, and on
//! a terminal.

use std::process::{Command, Stdio};

use serde_json::Value;

use crate::shell::{Ended, Shell, path_of, run};

const PROGRAMS: [&str; 5] = [
    "undelete",
    "undelete_file",
    "empty_bin",
    "roll_back",
    "watch_task",
];

/// The objects that it says.
#[track_caller]
pub fn objects(ended: &Ended) -> Vec<Value> {
    let lines = ended.out.lines();
    let objects: Result<Vec<Value>, _> = lines.map(serde_json::from_str).collect();
    let objects = objects.unwrap_or_else(|error| panic!("{error}: {ended:?}"));
    assert!(objects.iter().all(Value::is_object), "{ended:?}");
    objects
}

#[test]
fn whoever_stops_reading_ends_them_quietly() {
    for program in PROGRAMS {
        for (arguments, status) in [(&[][..], 141), (&["--json"], 141), (&["--help"], 0)] {
            let mut child = Command::new(path_of(program))
                .args(arguments)
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            drop(child.stdout.take());
            let ended = child.wait_with_output().unwrap();
            let said = String::from_utf8_lossy(&ended.stderr);
            assert_eq!(
                (ended.status.code(), &*said),
                (Some(status), ""),
                "{program}"
            );
        }
    }
}

#[tokio::test]
async fn stories_are_told_in_objects_too() {
    for program in PROGRAMS {
        let ended = run(program, &["--json"], &[]).await;
        assert_eq!(ended.status, Some(0), "{ended:?}");
        assert!(!objects(&ended).is_empty(), "{program}");
    }
}

#[tokio::test]
async fn items_and_what_came_of_them_are_objects() {
    let shell = Shell::open("undelete").await;
    let demo = &shell.0.demo.dingtalk;
    let bin = &*demo.recycle_bin_id;
    let listed = shell.run(&["list", "dingtalk", bin, "--json"]).await;
    let listed = objects(&listed);
    assert_eq!(listed.len(), 5);
    let notes = listed
        .iter()
        .find(|item| item["item"] == *demo.restorable_item_id);
    let notes = notes.unwrap();
    assert!(
        notes["path"]
            .as_str()
            .unwrap()
            .ends_with("Meeting notes.md"),
        "{notes}"
    );
    assert_eq!(
        notes["deleted"].as_str().unwrap().get(..10),
        Some("2026-01-07")
    );

    let items = [
        &*demo.restorable_item_id,
        &*demo.unknown_item_id,
        &*demo.folder_item_id,
    ];
    let restore = [&["restore", "dingtalk", bin, "--json"], &items[..]].concat();
    let restored = shell.run(&restore).await;
    assert_eq!(restored.status, Some(2), "{restored:?}");
    let said = objects(&restored);
    let outcome = |id: &str| {
        let about = said.iter().find(|said| said["item"] == id).unwrap();
        about["outcome"].as_str().unwrap().to_owned()
    };
    assert_eq!(items.map(outcome), ["done", "failed", "pending"]);
    let end = said.iter().find(|said| !said["end"].is_null()).unwrap();
    assert_eq!(end["end"], "done");
    assert!(end["task"].is_string());
}

#[tokio::test]
async fn what_was_deleted_lately_is_dated_so() {
    let shell = Shell::of_today("empty_bin").await;
    let corp = &*shell.0.demo.dingtalk.corp_id;
    for (days, old) in [("1", 5), ("20", 3), ("29", 0)] {
        let told = shell
            .run(&["dingtalk", corp, "--older-than", days, "--json"])
            .await;
        let objects = objects(&told);
        assert!(objects.iter().all(|item| item["age"] == "old"), "{told:?}");
        assert_eq!(objects.len(), old, "{told:?}");
    }
    let told = shell.run(&["smh", "--older-than", "3", "--json"]).await;
    assert_eq!(objects(&told).len(), 2, "{told:?}");
}

#[tokio::test]
async fn versions_and_tasks_are_objects() {
    let shell = Shell::open("roll_back").await;
    let (space, file) = (
        &*shell.0.demo.dingtalk.space_id,
        &*shell.0.demo.dingtalk.versioned_file_id,
    );
    let told = shell
        .run(&["dingtalk", space, file, "--to", "3", "--json"])
        .await;
    let said = objects(&told);
    let versions: Vec<_> = said
        .iter()
        .filter_map(|said| said["version"].as_i64())
        .collect();
    assert_eq!(versions, [5, 4, 3, 2, 1, 3, 6, 5, 4, 3, 2, 1]);
    assert_eq!(said[5]["outcome"], "done");

    let shell = Shell::open("watch_task").await;
    let told = shell.run(&["dingtalk", "999999999999", "--json"]).await;
    let said = objects(&told);
    assert_eq!(said.len(), 1, "{told:?}");
    assert!(said[0]["error"].as_str().unwrap().contains("taskNotExist"));
}

/// What a command shows on a terminal, by the program `script` of util-linux.
pub fn on_a_terminal(command: &str, variables: &[(&str, &str)]) -> String {
    let mut terminal = Command::new("script");
    terminal
        .args(["-qefc", command, "/dev/null"])
        .env("TERM", "xterm")
        .envs(variables.iter().copied());
    let output = terminal.stdin(Stdio::null()).output();
    String::from_utf8_lossy(&output.unwrap().stdout).into_owned()
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs `script` of util-linux")]
fn on_a_terminal_there_is_a_bar_and_otherwise_none() {
    let told = |command: &str| on_a_terminal(command, &[]);
    let program = path_of("empty_bin").display().to_string();
    let shown = told(&program);
    assert!(shown.contains("5/5 5 failed"), "{shown}");
    assert!(shown.contains("looking into the bin 5"), "{shown}");
    let shown = told(&format!("{program} --json"));
    assert!(!shown.contains("looking into the bin"), "{shown}");
    let piped = Command::new(program).output().unwrap();
    assert!(
        !String::from_utf8_lossy(&piped.stderr).contains("looking"),
        "{piped:?}"
    );
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs `script` of util-linux")]
fn a_terminal_shows_that_a_task_or_a_list_is_waited_for() {
    for (program, bar) in [
        ("undelete", "waiting for a task"),
        ("undelete_file", "waiting for a task"),
        ("roll_back", "listing"),
    ] {
        let shown = on_a_terminal(&path_of(program).display().to_string(), &[]);
        assert!(shown.contains(bar), "{program}: {shown}");
    }
}
