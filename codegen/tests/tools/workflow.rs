//! The workflow of `examples/ci/`: its own lines, run as a shell runs them on the machines it is for.

use crate::shell::Shell;
use crate::support;
use libtest_mimic::Trial;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

pub fn tests() -> Vec<Trial> {
    tests![
        every_step_is_tried: [],
        a_pull_request_is_held_to_what_it_does: ["git", "bash", "jq"],
        a_pull_request_is_told_what_it_does: ["git", "bash"],
        the_rust_api_is_held_to_the_version: ["git", "bash", SEMVER],
    ]
}

/// What the steps of a job run, by their names; of those that have none, by what they run.
fn steps(job: &str) -> BTreeMap<String, String> {
    let path = support::root().join("examples/ci/client.yml");
    let workflow: serde_yaml::Value =
        serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let steps = workflow["jobs"][job]["steps"].as_sequence().unwrap();
    let run = steps.iter().filter_map(|step| {
        let run = step["run"].as_str()?;
        let name = step["name"].as_str().unwrap_or(run);
        Some((name.to_owned(), run.to_owned()))
    });
    run.collect()
}

/// A step of the job that reviews.
fn step(name: &str) -> String {
    steps("review")[name].clone()
}

/// In place of the host's own program: says what it was asked, and keeps the comment.
const GH: &str = "#!/bin/sh\necho \"$@\"\nfor last; do :; done\ncp \"$last\" ../comment\n";

struct Repository(Shell);

impl Repository {
    fn new(name: &str) -> Self {
        let shell = Shell::new(name);
        let work = Self(Shell {
            folder: shell.folder.join("work"),
        });
        fs::create_dir_all(&work.0.folder).unwrap();
        work.0.write("spec/shop.yaml", &shell.read("shop.yaml"));
        work.0.write("Cargo.toml", "[package]\nname = \"shop\"\nversion = \"0.2.0\"\nedition = \"2024\"\n[lib]\npath = \"generated/lib.rs\"\n\n[workspace]\n");
        work.line("undelete-codegen library spec/*.yaml --out generated");
        let commit = work.line("git init --quiet && git add . && git -c user.name=A -c user.email=a@example.com commit --quiet --message Begin");
        assert_eq!(commit, (true, String::new()));
        work
    }

    /// Whether a script succeeds, and what it says.
    fn line(&self, script: &str) -> (bool, String) {
        let binary = Path::new(env!("CARGO_BIN_EXE_undelete-codegen"));
        let path = std::env::var("PATH").unwrap();
        let output = Command::new("bash")
            .args(["-e", "-c", script])
            .current_dir(&self.0.folder)
            .env(
                "PATH",
                format!("{}:{path}", binary.parent().unwrap().display()),
            )
            .env("BASE", "HEAD")
            .env("NUMBER", "7")
            .env("GITHUB_STEP_SUMMARY", self.0.folder.join("summary.md"))
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(said).unwrap())
    }
}

fn a_pull_request_is_held_to_what_it_does() {
    let in_step = step("The client is what the documents say");
    let diff = step("What changes for callers");
    let version = step("The version says what has changed");
    let repository = Repository::new("workflow");
    let shell = &repository.0;
    assert_eq!(repository.line(&in_step), (true, String::new()));
    assert_eq!(repository.line(&version), (true, String::new()));

    shell.edit(
        "spec/shop.yaml",
        "operationId: GetOrder",
        "operationId: FindOrder",
    );
    let (is_fine, said) = repository.line(&in_step);
    assert!(
        !is_fine && said.contains("run `undelete-codegen library"),
        "{said}"
    );
    repository.line("undelete-codegen library spec/*.yaml --out generated");
    assert!(repository.line(&in_step).0);

    assert!(repository.line(&diff).0);
    let summary = shell.read("summary.md");
    assert!(
        summary.contains("### Breaking") && summary.contains("operation-renamed"),
        "{summary}"
    );

    let again = format!("rm -r ../base && git worktree prune && {version}");
    let (is_fine, said) = repository.line(&again);
    let line = "::error file=Cargo.toml::the version is 0.2.0; after what has changed it is at least 0.3.0\n";
    assert_eq!((is_fine, said.as_str()), (false, line));
    shell.edit("Cargo.toml", "0.2.0", "0.3.0");
    assert_eq!(repository.line(&again), (true, String::new()));
}

fn a_pull_request_is_told_what_it_does() {
    let repository = Repository::new("workflow-comment");
    let shell = &repository.0;
    shell.write("../bin/gh", GH);
    shell.edit(
        "spec/shop.yaml",
        "operationId: GetOrder",
        "operationId: FindOrder",
    );
    assert!(repository.line(&step("What changes for callers")).0);
    let comment = step("Say so in the conversation");
    let script = format!("chmod +x ../bin/gh && PATH=\"$PWD/../bin:$PATH\" && {comment}");
    let asked = "pr comment 7 --edit-last --create-if-none --body-file comment.md\n";
    assert_eq!(repository.line(&script), (true, asked.to_owned()));
    let told = shell.read("../comment");
    assert_eq!(told, shell.read("summary.md"));
    assert!(told.contains("operation-renamed"), "{told}");
}

fn every_step_is_tried() {
    let names = |job: &str| -> Vec<String> { steps(job).into_keys().collect() };
    let reviewed = [
        "Install the compiler",
        "Say so in the conversation",
        "The client is what the documents say",
        "The version says what has changed",
        "What changes for callers",
    ];
    assert_eq!(names("review"), reviewed);
    assert_eq!(
        names("rust-api"),
        [format!("cargo install --locked {SEMVER}"), GATE.to_owned()]
    );
}

const SEMVER: &str = "cargo-semver-checks";
const GATE: &str = "cargo semver-checks --baseline-rev \"$BASE\"";

fn the_rust_api_is_held_to_the_version() {
    let repository = Repository::new("workflow-semver");
    let shell = &repository.0;
    let source = "pub fn get_order() {}\n";
    shell.write("generated/lib.rs", source);
    let commit =
        "git add . && git -c user.name=A -c user.email=a@example.com commit --quiet --message API";
    assert!(repository.line(commit).0);
    let (is_fine, said) = repository.line(GATE);
    assert!(is_fine, "{said}");
    shell.edit("generated/lib.rs", "get_order", "find_order");
    let (is_fine, said) = repository.line(GATE);
    assert!(!is_fine && said.contains("function_missing"), "{said}");
}
