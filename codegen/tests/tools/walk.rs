//! The walk through a change in CONTRIBUTING.md and the review in README.md: their commands are run, and
//! print what the pages say.

use crate::programs::programs;
use crate::skipping;
use crate::support;
use libtest_mimic::Trial;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

const BEGIN: &str = "<!-- walk -->\n```console\n";
/// What precedes the arguments.
const REVIEW: &str = "$ cargo run -q -p undelete-codegen -- diff ";
const END: &str = "```\n<!-- /walk -->";

pub fn tests() -> Vec<Trial> {
    let mut tests = tests![
        the_walk_through_a_change_is_what_happens: ["git", "bash", "sed"],
        counts_are_compared_and_positions_are_not: [],
    ];
    tests.push(skipping::test(
        concat!(
            module_path!(),
            "::the_review_in_the_readme_is_what_diff_says"
        ),
        material,
        the_review_in_the_readme_is_what_diff_says,
    ));
    tests
}

/// The arguments of the review in the README, of whose revision a shallow clone knows nothing.
fn material() -> Result<String, String> {
    programs(&["git", "bash"])?;
    let text = fs::read_to_string(support::root().join("README.md")).unwrap();
    let (_, rest) = text.split_once(REVIEW).unwrap();
    let (command, _) = rest.split_once('\n').unwrap();
    let (revision, _) = command.split_once(':').unwrap();
    let known = Command::new("git")
        .args(["cat-file", "-e", revision])
        .current_dir(support::root())
        .stderr(Stdio::null())
        .status();
    match known.is_ok_and(|status| status.success()) {
        true => Ok(command.to_owned()),
        false => Err(format!("there is no {revision} in the history")),
    }
}

fn the_walk_through_a_change_is_what_happens() {
    let page = support::root().join("CONTRIBUTING.md");
    let text = fs::read_to_string(&page).unwrap();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (walk, after) = rest.split_once(END).unwrap();
    let folder = repository();
    let mut found = String::new();
    for command in walk.lines().filter_map(|line| line.strip_prefix("$ ")) {
        let said = run(command, &folder);
        assert!(!said.contains("error: "), "{command}: {said}");
        let _ = writeln!(found, "$ {command}");
        found.push_str(&said);
    }
    if support::is_updating() {
        let renewed = format!("{before}{BEGIN}{found}{END}{after}");
        support::compare_or_write(&page, &renewed);
    } else {
        // Lines move whenever a document is edited.
        let (walk, found) = (without_positions(walk), without_positions(&found));
        assert!(walk == found, "--- the page\n{walk}--- found\n{found}");
    }
}

fn the_review_in_the_readme_is_what_diff_says(command: String) {
    let page = support::root().join("README.md");
    let text = fs::read_to_string(&page).unwrap();
    let (before, rest) = text.split_once(REVIEW).unwrap();
    let (_, after) = rest.split_once("```").unwrap();
    let found = run(
        &format!("undelete-codegen diff {command}"),
        &support::root(),
    );
    let renewed = format!("{before}{REVIEW}{command}\n{found}```{after}");
    support::compare_or_write(&page, &renewed);
}

/// The text without the lines and columns of `file.yaml:12:5`; what is counted stays.
fn without_positions(text: &str) -> String {
    // Of `@@ -659,0 +660 @@` too.
    let lines = text
        .lines()
        .map(|line| if line.starts_with("@@ ") { "@@" } else { line });
    let text = lines.collect::<Vec<_>>().join(
        "
",
    );
    let mut parts = text.split(':');
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        result.push(':');
        result.push_str(part.trim_start_matches(|letter: char| letter.is_ascii_digit()));
    }
    result
}

fn counts_are_compared_and_positions_are_not() {
    let seen = without_positions("a.yaml:12:5: 3 breaking");
    assert_eq!(seen, without_positions("a.yaml:7:50: 3 breaking"));
    assert_ne!(seen, without_positions("a.yaml:12:5: 0 breaking"));
}

/// The documents and what is written from them, in a repository of their own.
fn repository() -> std::path::PathBuf {
    let folder = support::temporary("walk");
    for path in ["spec", "generated"] {
        copy(&support::root().join(path), &folder.join(path));
    }
    let manifest =
        "[package]\nname = \"undelete\"\nversion = \"0.1.0\"\n[lib]\npath = \"generated/lib.rs\"\n";
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    for command in [
        "git init --quiet",
        "git add .",
        "git -c user.name=A -c user.email=a@example.com commit --quiet --message Begin",
    ] {
        run(command, &folder);
    }
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn run(command: &str, folder: &Path) -> String {
    let program = env!("CARGO_BIN_EXE_undelete-codegen");
    let function = format!("undelete-codegen() {{ \"{program}\" \"$@\"; }}\n{command}");
    let output = Command::new("bash")
        .args(["-c", &function])
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let warned = String::from_utf8_lossy(&output.stderr);
    format!("{said}{warned}")
}
