//! The examples as programs: run against the demo world, with credentials from the environment.
//!
//! Whatever a program is told to do, it asks the services for nothing beyond its job, and says no
//! secret.

use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use undelete_emulator::Received;

use crate::emulated::{DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH, Stage};

/// An example, which `cargo test` builds along with the tests.
pub fn path_of(example: &str) -> PathBuf {
    let test = env::current_exe().unwrap();
    let profile = test.parent().and_then(Path::parent).unwrap();
    let program = profile.join(format!("examples/{example}{EXE_SUFFIX}"));
    assert!(
        is_up_to_date(&program),
        "{} is missing or out of date: cargo build --examples",
        program.display()
    );
    program
}

/// `cargo test --test programs` alone does not build the example: the program may be missing, or
/// older than what it is made from, which cargo lists beside it.
fn is_up_to_date(program: &Path) -> bool {
    let changed = |path: &Path| fs::metadata(path)?.modified();
    let Ok(built) = changed(program) else {
        return false;
    };
    let sources = fs::read_to_string(program.with_extension("d")).unwrap();
    // A space in a path is written with a backslash.
    let sources = sources.replace("\\ ", "\0");
    let sources = sources
        .split_whitespace()
        .map(|path| path.replace('\0', " "));
    let mut sources = sources.filter(|path| path.ends_with(".rs"));
    sources.all(|path| changed(path.as_ref()).is_ok_and(|changed| changed <= built))
}

/// How the program ended.
#[derive(Debug)]
pub struct Ended {
    pub status: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ended {
    /// What is said of this item: the line that begins with its id.
    #[track_caller]
    pub fn line_of(&self, id: impl ToString) -> &str {
        let start = format!("{}:", id.to_string());
        let mut lines = self.out.lines().map(str::trim);
        match lines.find(|line| line.starts_with(&start)) {
            Some(line) => line,
            None => panic!("nothing is said of {start} {self:?}"),
        }
    }
}

/// A call of an example that knows of the services what it is told.
pub fn command(example: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(path_of(example));
    // Neither what this machine knows of the services nor its proxies.
    for (name, _) in env::vars_os() {
        let shown = name.to_string_lossy().to_uppercase();
        if shown.starts_with("DINGTALK_") || shown.starts_with("SMH_") || shown.ends_with("_PROXY")
        {
            command.env_remove(name);
        }
    }
    command
        .args(arguments)
        .envs(variables.iter().copied())
        .stdin(Stdio::null());
    command
}

pub async fn run(example: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Ended {
    let mut command = command(example, arguments, variables);
    let output = tokio::task::spawn_blocking(move || command.output());
    let output = output.await.unwrap().unwrap();
    Ended {
        status: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The demo world, and a program with the credentials for it.
pub struct Shell(pub Stage, &'static str);

impl Shell {
    pub async fn open(example: &'static str) -> Self {
        Self(Stage::demo().await, example)
    }

    /// The same world with the dates of today.
    pub async fn of_today(example: &'static str) -> Self {
        Self(Stage::of_today().await, example)
    }

    pub async fn run(&self, arguments: &[&str]) -> Ended {
        let (drive, library) = (&self.0.demo.dingtalk, &self.0.demo.smh);
        let variables = [
            ("DINGTALK_APP_KEY", &*drive.app_key),
            ("DINGTALK_APP_SECRET", &*drive.app_secret),
            ("DINGTALK_UNION_ID", &*drive.union_id),
            ("SMH_LIBRARY_ID", &*library.library_id),
            ("SMH_LIBRARY_SECRET", &*library.library_secret),
            ("SMH_SPACE_ID", &*library.space_id),
        ];
        self.run_with(arguments, &variables).await
    }

    pub async fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Ended {
        let base_url = ["--base-url", self.0.emulator.url()];
        let arguments = [&base_url, arguments].concat();
        let ended = run(self.1, &arguments, variables).await;
        self.assert_modest();
        self.assert_discreet(&ended);
        ended
    }

    /// Nothing but reading and the job of the program was asked for.
    #[track_caller]
    fn assert_modest(&self) {
        for request in self.0.emulator.requests() {
            let is_reading = request.method == "GET" || is_token_call(&request);
            assert!(
                is_reading || is_job_of(self.1, &request),
                "{} {} {:?}",
                request.method,
                request.path,
                request.query
            );
        }
    }

    #[track_caller]
    fn assert_discreet(&self, ended: &Ended) {
        let demo = &self.0.demo;
        let mut secrets = vec![
            demo.dingtalk.app_secret.clone(),
            demo.smh.library_secret.clone(),
        ];
        for request in self.0.emulator.requests() {
            let header = request.header("x-acs-dingtalk-access-token");
            secrets.extend(header.map(str::to_owned));
            let query = request.query_pairs().into_iter();
            let tokens = query.filter(|(name, _)| name == "access_token");
            secrets.extend(tokens.map(|(_, token)| token));
        }
        for secret in secrets {
            let is_shown = ended.out.contains(&secret) || ended.err.contains(&secret);
            assert!(!is_shown, "{secret} is shown: {ended:?}");
        }
    }

    pub fn content_on_drive(&self, path: &str) -> Option<String> {
        let space = &self.0.demo.dingtalk.space_id;
        let dentry = self
            .0
            .emulator
            .with(|world| world.dingtalk.dentry_at(space, path));
        dentry?.content().map(str::to_owned)
    }

    pub fn content_in_library(&self, path: &str) -> Option<String> {
        let demo = &self.0.demo.smh;
        self.0
            .emulator
            .with(|world| world.smh.content(&demo.library_id, &demo.space_id, path))
    }

    /// The requests that may have changed something.
    pub fn writes(&self) -> Vec<Received> {
        let requests = self.0.emulator.requests().into_iter();
        let reads = |request: &Received| {
            let is_query = request.path.ends_with("/query");
            request.method == "GET" || is_query || is_token_call(request)
        };
        requests.filter(|request| !reads(request)).collect()
    }
}

fn is_token_call(request: &Received) -> bool {
    [DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH].contains(&&*request.path)
}

/// Whether the request, besides reading, belongs to the job of the program.
fn is_job_of(example: &str, request: &Received) -> bool {
    let path: Vec<&str> = request.path.split('/').skip(1).collect();
    let query = request.query_pairs();
    let flags = ["restore", "delete", "lifecycle"];
    let flags: Vec<&str> = flags
        .into_iter()
        .filter(|flag| query.iter().any(|(name, _)| name == flag))
        .collect();
    if request.method != "POST" {
        return false;
    }
    match (example, &*path, &*flags) {
        (
            "undelete",
            [
                "v1.0",
                "storage",
                "recycleBins",
                _,
                "recycleItems",
                "batchRestore",
            ],
            [],
        )
        | ("undelete", ["api", "v1", "recycled", _, _], ["restore"])
        | (
            "undelete_file",
            [
                "v1.0",
                "storage",
                "recycleBins",
                _,
                "recycleItems",
                _,
                "restore",
            ],
            [],
        )
        | ("undelete_file", ["v1.0", "storage", "spaces", _, "dentries", _, "query"], [])
        | ("undelete_file", ["api", "v1", "recycled", _, _, _], ["restore"])
        | (
            "empty_bin",
            [
                "v1.0",
                "storage",
                "recycleBins",
                _,
                "recycleItems",
                "batchRemove",
            ],
            [],
        )
        | ("empty_bin", ["api", "v1", "recycled", _, _], ["delete"]) => true,
        (
            "roll_back",
            [
                "v1.0",
                "storage",
                "spaces",
                _,
                "dentries",
                _,
                "versions",
                _,
                last,
            ],
            [],
        ) => *last == "revert",
        ("roll_back", ["api", "v1", "directory-history", _, _, "latest-version", _], []) => true,
        _ => false,
    }
}
