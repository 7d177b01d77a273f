//! The workflow of `examples/ci/`: its own lines, run as a shell runs them on the machines it is for.

use crate::shell::Shell;
use crate::support;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

fn has(program: &str) -> bool {
    let run = Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .status();
    run.is_ok_and(|status| status.success())
}

/// A step of the job that reviews.
fn step(name: &str) -> String {
    let path = support::root().join("examples/ci/client.yml");
    let workflow: serde_yaml::Value =
        serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let steps = workflow["jobs"]["review"]["steps"].as_sequence().unwrap();
    let step = steps.iter().find(|step| step["name"] == *name);
    step.unwrap()["run"].as_str().unwrap().to_owned()
}

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
            .env("GITHUB_STEP_SUMMARY", self.0.folder.join("summary.md"))
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(said).unwrap())
    }
}

#[test]
fn a_pull_request_is_held_to_what_it_does() {
    if cfg!(not(unix)) || !["git", "bash", "jq"].into_iter().all(has) {
        println!("skipped: it needs git, bash and jq");
        return;
    }
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
