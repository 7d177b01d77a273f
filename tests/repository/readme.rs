//! What the README shows is what is compiled.

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_code_in_the_readme_is_that_of_tests() {
    let readme = read("README.md");
    let shown: Vec<&str> = readme.split("```rust\n").skip(1).collect();
    let shown = shown.iter().map(|rest| rest.split("```").next().unwrap());
    let compiled = ["tests/client/first_program.rs", "tests/client/in_memory.rs"].map(|test| {
        let test = read(test);
        let (_, rest) = test
            .split_once("// begin of what the README shows\n")
            .unwrap();
        let (compiled, _) = rest
            .split_once("// end of what the README shows\n")
            .unwrap();
        compiled.to_owned()
    });
    assert_eq!(shown.collect::<Vec<_>>(), compiled);
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
