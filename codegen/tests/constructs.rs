//! What generators of clients are known to get wrong: the documents in `constructs/` become one
//! crate, in which `constructs/behaviour.rs`, `constructs/values.rs`, `constructs/unions.rs` and
//! `constructs/objects.rs` use the clients.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;

use support::cargo;
use undelete_codegen::spec::Source;
use undelete_codegen::{Failure, Input, Output, emit, every_call, files, generate, generate_crate};

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
    let inputs = [
        "workshop.yaml",
        "idle.yaml",
        "newer.yaml",
        "values.yaml",
        "unions.yaml",
        "objects.yaml",
    ]
    .map(input);
    generate(&inputs).unwrap_or_else(|failure| panic!("{failure}"))
}

/// A crate of the clients, with a program that calls every operation.
fn written() -> PathBuf {
    let folder = support::temporary("constructs");
    let mut tree = generated().files;
    let manifest = emit::manifest(
        "constructs",
        "Compiled to see what it does.",
        &emit::Features::default(),
        &tree,
    );
    let mut add = |path: &str, text: String| tree.insert(path.to_owned(), text);
    for file in [
        "behaviour.rs",
        "behaviour/bodies.rs",
        "behaviour/together.rs",
        "behaviour/texts.rs",
        "values.rs",
        "unions.rs",
        "objects.rs",
    ] {
        let path = support::folder("constructs").join(file);
        let text = fs::read_to_string(path).unwrap();
        add(&format!("tests/{file}"), text);
    }
    let workshop = input("workshop.yaml");
    add("tests/documented.rs", documented(&workshop.source));
    let calls = every_call(&workshop, "constructs").unwrap();
    add("examples/calls.rs", calls);
    add("Cargo.toml", manifest);
    files::write(&tree, &folder, &[]).unwrap();
    folder
}

/// The example in the documentation of a crate, for this one.
fn documented(workshop: &Source) -> String {
    let output = generate_crate(workshop, None, &undelete_codegen::spec::alone).unwrap();
    assert_eq!(output.crate_name.as_deref(), Some("workshop"));
    let text = &output.files["lib.rs"];
    let (_, text) = text.split_once("//! ```no_run\n").unwrap();
    let lines = text.lines().take_while(|line| *line != "//! ```");
    let lines = lines.map(|line| line.trim_start_matches("//! ").trim_start_matches("# "));
    let text = lines.collect::<Vec<_>>().join("\n");
    assert!(text.contains("workshop::workshop"), "{text}");
    let text = text.replace("workshop::workshop", "constructs::workshop");
    format!("#![allow(dead_code, unused_variables)]\n{text}")
}

#[test]
fn the_clients_do_what_the_documents_say() {
    let folder = written();
    let tests = [
        "test",
        "--test",
        "behaviour",
        "--test",
        "documented",
        "--test",
        "values",
        "--test",
        "unions",
        "--test",
        "objects",
    ];
    assert!(cargo(&folder, &tests).status().unwrap().success());
    let mut calls = cargo(&folder, &["run", "--example", "calls"]);
    let calls = calls.stderr(Stdio::inherit()).output().unwrap();
    assert!(calls.status.success());
    let calls = String::from_utf8(calls.stdout).unwrap();
    // Each with what is required, and with everything.
    assert_eq!(calls.lines().count(), 2 * 31);
    for call in calls.lines() {
        assert!(call.contains(r#""url":"http"#), "{call}");
    }
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
