//! What the README shows is what is compiled.

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_program_in_the_readme_is_the_example() {
    let readme = read("README.md");
    let (_, rest) = readme.split_once("```rust\n").unwrap();
    let (shown, _) = rest.split_once("```").unwrap();
    let example = read("examples/restore.rs");
    // Without the documentation at its head.
    let (_, compiled) = example.split_once("\n\n").unwrap();
    assert_eq!(shown, compiled);
}

#[test]
fn the_test_in_the_readme_is_one_of_the_tests() {
    let readme = read("README.md");
    let test = read("tests/client/in_memory.rs");
    let (_, rest) = test
        .split_once("// begin of what the README shows\n")
        .unwrap();
    let (compiled, _) = rest
        .split_once("// end of what the README shows\n")
        .unwrap();
    let shown = format!("```rust\n{compiled}```\n");
    assert!(readme.contains(&shown), "not in the README:\n{shown}");
}

#[test]
fn the_readme_begins_with_the_two_commands() {
    let readme = read("README.md");
    let commands: Vec<&str> = readme
        .lines()
        .filter(|line| line.starts_with("cargo "))
        .take(2)
        .collect();
    assert!(
        commands
            .first()
            .unwrap()
            .starts_with("cargo run --example undelete")
    );
    assert!(
        commands
            .get(1)
            .unwrap()
            .starts_with("cargo test --workspace")
    );
}
