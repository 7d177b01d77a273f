//! The small programs: how they speak and end.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::emulated::Stage;
use crate::output::{objects, on_a_terminal};
use crate::shell::{command, path_of, run};

/// A program and the arguments of a call that has something to say.
type Call = (&'static str, Vec<String>);

/// Where the calls go, what they are, and the credentials for them.
struct Small {
    stage: Stage,
    calls: Vec<Call>,
}

impl Small {
    async fn open() -> Self {
        let stage = Stage::of_today().await;
        let demo = &stage.demo.dingtalk;
        let app = demo.app_key.clone();
        let issued = stage
            .emulator
            .with(|world| world.dingtalk.issue_token(&app));
        // Tests of this program run at once, each with an emulator of its own.
        static OPENED: AtomicUsize = AtomicUsize::new(0);
        let number = OPENED.fetch_add(1, Ordering::Relaxed);
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let file = folder.join(format!("tokens-{}-{number}", std::process::id()));
        fs::write(&file, issued.unwrap()).unwrap();
        let file = file.display().to_string();
        let (bin, item) = (&*demo.recycle_bin_id, &*demo.unknown_item_id);
        let calls: [(&str, &[&str]); 7] = [
            ("blocking", &[bin]),
            ("own_tokens", &[&file, bin]),
            ("way_out", &[bin]),
            ("one_code", &[bin, item]),
            ("delete_many", &[&demo.space_id, &demo.file_id]),
            ("restore_recent", &[&demo.corp_id, "2"]),
            ("restore", &[bin, item]),
        ];
        let url = ["--base-url", stage.emulator.url()];
        let calls = calls.map(|(program, arguments)| {
            let arguments = [&url, arguments].concat();
            (program, arguments.into_iter().map(str::to_owned).collect())
        });
        Self {
            calls: calls.into(),
            stage,
        }
    }

    fn variables(&self) -> [(&str, &str); 3] {
        let demo = &self.stage.demo.dingtalk;
        [
            ("DINGTALK_APP_KEY", &*demo.app_key),
            ("DINGTALK_APP_SECRET", &*demo.app_secret),
            ("DINGTALK_UNION_ID", &*demo.union_id),
        ]
    }
}

fn texts(arguments: &[String]) -> Vec<&str> {
    arguments.iter().map(String::as_str).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn they_say_objects_too() {
    let small = Small::open().await;
    for (program, arguments) in &small.calls {
        let mut arguments = texts(arguments);
        arguments.push("--json");
        let ended = run(program, &arguments, &small.variables()).await;
        assert!(!objects(&ended).is_empty(), "{program} {ended:?}");
        assert_eq!(ended.err, "", "{program}");
        assert!(matches!(ended.status, Some(0 | 2)), "{program} {ended:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_stops_reading_ends_them_quietly() {
    let small = Small::open().await;
    for (program, arguments) in &small.calls {
        let mut command = command(program, &texts(arguments), &small.variables());
        let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        drop(child.stdout.take());
        let ended = tokio::task::spawn_blocking(|| child.wait_with_output());
        let ended = ended.await.unwrap().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!((ended.status.code(), &*said), (Some(141), ""), "{program}");
    }
}

#[tokio::test]
async fn what_they_need_is_named() {
    let small = Small::open().await;
    for (program, arguments) in &small.calls {
        let ended = run(program, &[], &[]).await;
        assert_eq!((ended.status, &*ended.out), (Some(64), ""), "{ended:?}");
        assert!(ended.err.contains("Usage: "), "{ended:?}");
        let ended = run(program, &texts(arguments), &[]).await;
        assert_eq!((ended.status, &*ended.out), (Some(1), ""), "{ended:?}");
        assert!(ended.err.contains("DINGTALK_UNION_ID"), "{ended:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(target_os = "linux"), ignore = "needs `script` of util-linux")]
async fn on_a_terminal_they_tell_how_far_tasks_are() {
    let small = Small::open().await;
    let demo = &small.stage.demo.dingtalk;
    let (bin, folder) = (&demo.recycle_bin_id, &demo.folder_item_id);
    let url = small.stage.emulator.url();
    for (program, arguments) in [
        ("restore", format!("{bin} {folder}")),
        (
            "delete_many",
            format!("{} {}", demo.space_id, demo.folder_id),
        ),
    ] {
        let program = path_of(program);
        let command = format!("{} {arguments} --base-url {url}", program.display());
        let shown = on_a_terminal(&command, &small.variables());
        assert!(shown.contains("waiting for tasks"), "{shown}");
        assert!(shown.contains(": done"), "{shown}");
    }
}
