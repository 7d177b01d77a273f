//! What the documentation of a crate shows: its front page, its guide, and an example of each operation. That
//! examples compile is seen where the crate of `wire/` is.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use std::fmt::Write as _;
use std::fs;
use support::{compare_or_write, folder};
use undelete_codegen::files::Files;
use undelete_codegen::spec::{Edits, Source, alone};
use undelete_codegen::{Form, Job, compile};

fn documented(text: &str) -> Files {
    let source = Source {
        path: "input.yaml".to_owned(),
        text: text.to_owned(),
    };
    let edits = Edits::default();
    let job = Job {
        source: &source,
        module: Some("depot"),
        edits: &edits,
    };
    let output = compile(&[job], Form::LibraryOf("parcel-depot"), &alone);
    output.unwrap_or_else(|failure| panic!("{failure}")).files
}

#[test]
fn values_are_what_the_document_shows_or_what_they_are_for() {
    let case = folder("documented");
    let files = documented(&fs::read_to_string(case.join("input.yaml")).unwrap());
    for path in ["lib.rs", "guide.rs", "depot/operations/parcels.rs"] {
        let name = path.rsplit('/').next().unwrap();
        compare_or_write(&case.join("expected").join(name), &files[path]);
    }
}

/// The examples of operations in the documentation of so many.
fn examples(operations: usize) -> usize {
    let mut text = "{ openapi: 3.0.3, info: { title: T, version: '1' }, paths: {\n".to_owned();
    for index in 0..operations {
        let operation = "get: { tags: [a], responses: { '204': { description: D } } }";
        writeln!(text, "/{index}: {{ {operation} }},").unwrap();
    }
    text.push_str("} }");
    let files = documented(&text);
    files["depot/operations/a.rs"].matches("# Example").count()
}

#[test]
fn only_two_hundred_operations_have_an_example_each() {
    assert_eq!(examples(200), 200);
    assert_eq!(examples(201), 0);
}
