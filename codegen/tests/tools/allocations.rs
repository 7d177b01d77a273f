//! What a client allocates does not grow with the operations that its document has: they are data that lies
//! in the program.

use crate::support;
use libtest_mimic::Trial;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;
use undelete_codegen::spec::{Edits, Source, alone};
use undelete_codegen::{Form, Job, compile, emit, files};

pub fn tests() -> Vec<Trial> {
    tests![a_client_allocates_the_same_for_any_number_of_operations: ["valgrind"]]
}

/// A document with so many operations, of which each has a group of ten and a type of its own.
fn document(operations: usize) -> String {
    let mut text = "{ openapi: 3.0.3, info: { title: T, version: '1' }, servers: [ { url: 'http://localhost' } ], paths: {\n".to_owned();
    for index in 0..operations {
        let schema = "{ type: object, properties: { name: { type: string } } }";
        let response = format!(
            "{{ description: D, content: {{ application/json: {{ schema: {schema} }} }} }}"
        );
        let group = index / 10;
        writeln!(
            text,
            "/{index}: {{ get: {{ tags: [g{group}], operationId: ask{index}, responses: {{ '200': {response} }} }} }},"
        )
        .unwrap();
    }
    text.push_str("} }");
    text
}

/// Makes a client and calls one operation, of the document that is named.
const PROGRAM: &str = r#"//! Makes a client and calls an operation.
use depot::runtime::MemoryTransport;

macro_rules! call {
    ($module:ident) => {{
        let transport = MemoryTransport::new().answer_named("ask1", serde_json::json!({"name": "a"}));
        let client = depot::$module::Client::builder().transport(transport).build().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        assert_eq!(runtime.block_on(client.ask1().send()).unwrap().name.as_deref(), Some("a"));
    }};
}

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("small") => call!(small),
        _ => call!(large),
    }
}
"#;

fn a_client_allocates_the_same_for_any_number_of_operations() {
    let edits = Edits::default();
    let sources = [("small", 3), ("large", 100)].map(|(name, operations)| Source {
        path: format!("{name}.yaml"),
        text: document(operations),
    });
    let jobs = sources.each_ref().map(|source| Job {
        source,
        module: source.path.strip_suffix(".yaml"),
        edits: &edits,
    });
    let output = compile(&jobs, Form::LibraryOf("depot"), &alone);
    let output = output.unwrap_or_else(|failure| panic!("{failure}"));
    let mut tree = output.files;
    let manifest = emit::manifest("depot", "A test.", &output.features, &tree);
    tree.insert("Cargo.toml".to_owned(), manifest);
    let folder = support::temporary("allocations");
    files::write(&tree, &folder, &[]).unwrap();
    fs::create_dir(folder.join("examples")).unwrap();
    fs::write(folder.join("examples/call.rs"), PROGRAM).unwrap();
    let built = support::cargo(&folder, &["build", "--example", "call"]).status();
    assert!(built.unwrap().success());
    let [small, large] = ["small", "large"].map(allocations);
    assert!(small > 10, "{small}");
    assert_eq!(small, large);
}

/// How often the program allocates memory.
fn allocations(document: &str) -> u64 {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generated");
    let output = Command::new("valgrind")
        .arg(target.join("debug/examples/call"))
        .arg(document)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    let (_, rest) = said.split_once("total heap usage: ").unwrap();
    let (number, _) = rest.split_once(" allocs").unwrap();
    number.replace(',', "").parse().unwrap()
}
