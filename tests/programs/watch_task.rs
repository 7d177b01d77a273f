//! `watch_task`: progress, and how each task ended.

use undelete::dingtalk;
use undelete_emulator::Fault;

use crate::every_program::assert_tells;
use crate::shell::{Shell, run};

impl Shell {
    /// Restores a folder of DingTalk; the task.
    async fn begin_on_drive(&self) -> String {
        let demo = &self.0.demo.dingtalk;
        let client: dingtalk::Client = self.0.drive();
        let (bin, item) = (&*demo.recycle_bin_id, &*demo.folder_item_id);
        let answer = client.restore_recycle_item(bin, item).send().await;
        answer.unwrap().task_id.unwrap()
    }

    /// Restores a directory of SMH and something else; the task.
    async fn begin_in_library(&self, other: i64) -> String {
        let items = [self.0.demo.smh.directory_item_id, other];
        let request = self.0.library().restore_recycled_items(items);
        let report = request.in_batches().send().await;
        report.tasks().first().unwrap().to_string()
    }

    /// The program is judged by its own requests.
    fn forget_requests(&self) {
        self.0.emulator.log().clear();
    }
}

#[tokio::test]
async fn the_story_is_told_to_its_end() {
    let told = run("watch_task", &[], &[]).await;
    assert_tells(
        &told,
        &[
            "INIT",
            "IN_PROGRESS",
            "SUCCESS",
            ": done",
            "999999999999: cannot be watched",
            "Running",
            "ItemsFailed",
            ": done in part",
            ": still running",
        ],
    );
    assert!(told.err.contains("taskNotExist"), "{told:?}");
}

#[tokio::test]
async fn tasks_that_are_done_end_well() {
    let shell = Shell::open("watch_task").await;
    let on_drive = shell.begin_on_drive().await;
    let in_library = shell
        .begin_in_library(shell.0.demo.smh.restorable_item_id)
        .await;
    shell.forget_requests();
    let ended = shell.run(&["dingtalk", &on_drive]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert_tells(&ended, &["INIT", "IN_PROGRESS", "SUCCESS, 4 of 4"]);
    assert_eq!(ended.line_of(&on_drive), format!("{on_drive}: done"));
    let ended = shell.run(&["smh", &in_library]).await;
    assert_eq!((ended.status, &*ended.err), (Some(0), ""), "{ended:?}");
    assert_tells(&ended, &["Running", "Succeeded"]);
    assert_eq!(ended.line_of(&in_library), format!("{in_library}: done"));
}

#[tokio::test]
async fn tasks_that_fail_are_told() {
    let shell = Shell::open("watch_task").await;
    shell.0.emulator.with(|world| {
        world.dingtalk.settings.task_failure = Some("permissionDenied".to_owned());
        world.smh.settings.tasks_fail = true;
    });
    let on_drive = shell.begin_on_drive().await;
    let in_library = shell
        .begin_in_library(shell.0.demo.smh.restorable_item_id)
        .await;
    shell.forget_requests();
    let ended = shell.run(&["dingtalk", &on_drive]).await;
    assert_eq!((ended.status, &*ended.err), (Some(2), ""), "{ended:?}");
    assert_tells(&ended, &["FAIL, 2 of 4, 2 failed, permissionDenied"]);
    assert_eq!(ended.line_of(&on_drive), format!("{on_drive}: failed"));
    let ended = shell.run(&["smh", &in_library]).await;
    assert_eq!((ended.status, &*ended.err), (Some(2), ""), "{ended:?}");
    assert_eq!(ended.line_of(&in_library), format!("{in_library}: failed"));
}

#[tokio::test]
async fn tasks_that_are_done_in_part_say_what_is_not() {
    let shell = Shell::open("watch_task").await;
    let task = shell
        .begin_in_library(shell.0.demo.smh.unknown_item_id)
        .await;
    shell.forget_requests();
    let ended = shell.run(&["smh", &task]).await;
    assert_eq!((ended.status, &*ended.err), (Some(2), ""), "{ended:?}");
    assert_eq!(ended.line_of(&task), format!("{task}: done in part"));
    assert!(ended.out.contains("RecycledItemNotFound"), "{ended:?}");
}

#[tokio::test]
async fn unknown_tasks_do_not_hide_the_others() {
    let shell = Shell::open("watch_task").await;
    let on_drive = shell.begin_on_drive().await;
    let in_library = shell
        .begin_in_library(shell.0.demo.smh.restorable_item_id)
        .await;
    shell.forget_requests();
    for (service, task, code) in [
        ("dingtalk", &on_drive, "taskNotExist"),
        ("smh", &in_library, "TaskNotFound"),
    ] {
        let ended = shell.run(&[service, "999999", task]).await;
        assert_eq!(ended.status, Some(2), "{ended:?}");
        assert!(ended.line_of("999999").contains("cannot be watched"));
        assert!(ended.err.contains(code), "{ended:?}");
        assert_eq!(ended.line_of(task), format!("{task}: done"));
    }
}

#[tokio::test]
async fn a_state_that_nobody_knows_ends_the_watch() {
    let shell = Shell::open("watch_task").await;
    let answers = [
        (
            "GET /v1.0/storage/tasks/*",
            r#"{"task": {"status": "PAUSED"}}"#,
        ),
        (
            "GET /api/v1/task/*/*/*",
            r#"[{"taskId": 7, "status": 299}]"#,
        ),
    ];
    for (pattern, body) in answers {
        let fault = Fault::Answer {
            status: 200,
            content_type: "application/json".to_owned(),
            body: body.to_owned(),
        };
        shell.0.always(pattern, fault);
    }
    for (service, state) in [("dingtalk", "PAUSED"), ("smh", "299")] {
        let ended = shell.run(&[service, "7"]).await;
        assert_eq!((ended.status, &*ended.err), (Some(2), ""), "{ended:?}");
        assert!(ended.out.contains(state), "{ended:?}");
        assert!(ended.line_of("7").contains("unknown state"), "{ended:?}");
    }
}

#[tokio::test]
async fn the_deadline_is_kept() {
    let shell = Shell::open("watch_task").await;
    shell.0.emulator.with(|world| {
        world.dingtalk.settings.task_polls = u32::MAX;
        world.smh.settings.task_polls = u32::MAX;
    });
    let on_drive = shell.begin_on_drive().await;
    let in_library = shell
        .begin_in_library(shell.0.demo.smh.restorable_item_id)
        .await;
    shell.forget_requests();
    // A question before the deadline may be cut short by it; one at the deadline has its full time.
    for (service, task) in [("dingtalk", &on_drive), ("smh", &in_library)] {
        let ended = shell.run(&[service, task, "--deadline", "0"]).await;
        assert_eq!((ended.status, &*ended.err), (Some(2), ""), "{ended:?}");
        assert!(ended.line_of(task).contains("still running"), "{ended:?}");
    }
}

#[tokio::test]
async fn a_service_that_cannot_be_reached_cannot_be_asked() {
    let shell = Shell::open("watch_task").await;
    // Nobody speaks TLS there.
    let url = format!("https://{}", shell.0.emulator.address());
    let variables = [
        ("DINGTALK_ACCESS_TOKEN", "k3Vn-token"),
        ("DINGTALK_UNION_ID", "somebody"),
    ];
    // A question before the deadline may be cut short by it; one at the deadline has its full time.
    let arguments = ["dingtalk", "1", "--deadline", "0", "--base-url", &url];
    let ended = run("watch_task", &arguments, &variables).await;
    assert_eq!(ended.status, Some(1), "{ended:?}");
    assert!(ended.err.contains("no connection"), "{ended:?}");
    assert!(!format!("{ended:?}").contains("k3Vn"), "{ended:?}");
}
