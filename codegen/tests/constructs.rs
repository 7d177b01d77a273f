//! What generators of clients are known to get wrong: `constructs/input.yaml` and its neighbours
//! become one crate, in which `constructs/behaviour.rs` uses the clients.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use undelete_codegen::spec::Source;
use undelete_codegen::{Failure, Input, Output, emit, files, generate};

fn input(file: &str) -> Input {
    Input {
        source: Source {
            path: file.to_owned(),
            text: fs::read_to_string(support::folder("constructs").join(file)).unwrap(),
        },
        module: file.trim_end_matches(".yaml").to_owned(),
    }
}

fn generated() -> Output {
    let inputs = ["workshop.yaml", "idle.yaml", "newer.yaml"].map(input);
    generate(&inputs).unwrap_or_else(|failure| panic!("{failure}"))
}

#[test]
fn the_clients_do_what_the_documents_say() {
    let folder = support::temporary("constructs");
    let mut tree = generated().files;
    let behaviour = support::folder("constructs").join("behaviour.rs");
    tree.insert(
        "tests/behaviour.rs".to_owned(),
        fs::read_to_string(behaviour).unwrap(),
    );
    let manifest = emit::manifest("constructs", "Compiled to see what it does.");
    tree.insert("Cargo.toml".to_owned(), manifest);
    files::write(&tree, &folder, &[]).unwrap();
    fs::copy(
        support::root().join("Cargo.lock"),
        folder.join("Cargo.lock"),
    )
    .unwrap();
    // Without a library for TLS, which takes longer to build than all else.
    let features = ["--no-default-features", "--features", "blocking"];
    let status = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--offline", "--test", "behaviour"])
        .args(features)
        .current_dir(&folder)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("generated"),
        )
        .env("RUSTFLAGS", "-D warnings")
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        .status()
        .unwrap();
    assert!(status.success());
}

#[test]
fn what_is_doubtful_is_said() {
    let warnings = generated().warnings;
    let said: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    for expected in ["E0307", "E0308"] {
        assert!(
            said.iter().any(|line| line.contains(expected)),
            "{expected} is not among {said:#?}"
        );
    }
}

#[test]
fn a_document_of_swagger_is_refused_in_one_line() {
    let Err(Failure::Documents(findings)) = generate(&[input("swagger.yaml")]) else {
        panic!("it is taken");
    };
    let [finding] = findings.as_slice() else {
        panic!("{findings:?}");
    };
    assert!(finding.to_string().contains("Swagger 2.0"), "{finding}");
}
