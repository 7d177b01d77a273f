//! What the client of a document of our own puts on the wire, and what it makes of what comes back.
//!
//! The document is generated to a crate, and the tests in `probe/` are the tests of that crate: they
//! are compiled against it, and talk to a server that records what arrives.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

#[path = "../support/mod.rs"]
mod support;

// Compiled in the generated crate; listed here so that they are formatted.
#[cfg(any())]
mod probe;

use std::fs;
use support::{cargo, folder, temporary};
use undelete_codegen::spec::{Edits, Source, alone};
use undelete_codegen::{Form, Input, Job, compile, emit, files};

#[test]
fn the_client_of_the_probe_does_what_the_document_says() {
    let input = Input {
        source: Source {
            path: "probe.yaml".to_owned(),
            text: fs::read_to_string(folder("wire/probe.yaml")).unwrap(),
        },
        module: "probe".to_owned(),
    };
    let edits = Edits::default();
    let job = Job {
        source: &input.source,
        module: Some(&input.module),
        edits: &edits,
    };
    let output = compile(&[job], Form::LibraryOf("wire"), &alone);
    let output = output.unwrap_or_else(|failure| panic!("{failure}"));
    let crate_folder = temporary("wire");
    let mut generated = output.files;
    let manifest = emit::manifest("wire", "A probe.", &emit::Features::default(), &generated);
    generated.insert("Cargo.toml".to_owned(), manifest);
    files::write(&generated, &crate_folder, &[]).unwrap();
    let tests = crate_folder.join("tests/probe");
    fs::create_dir_all(&tests).unwrap();
    for entry in fs::read_dir(folder("wire/probe")).unwrap() {
        let path = entry.unwrap().path();
        let name = match path.file_name().unwrap().to_str().unwrap() {
            "mod.rs" => "main.rs",
            name => name,
        };
        fs::copy(&path, tests.join(name)).unwrap();
    }
    let status = cargo(&crate_folder, &["test", "--test", "probe"]).status();
    assert!(status.unwrap().success());
    // What descriptions show is not compiled as Rust; what shows how an operation is called is.
    let status = cargo(&crate_folder, &["test", "--doc"]).status();
    assert!(status.unwrap().success());
}
