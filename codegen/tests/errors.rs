//! Documents with mistakes: every message, with its place and its hint, is a golden file.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};
use support::{cases, compare_or_write};
use undelete_codegen::diagnostic::{Report, Severity};
use undelete_codegen::spec::Source;
use undelete_codegen::{Failure, Input, generate};

#[test]
fn every_mistake_is_reported_with_its_place_and_a_hint() {
    for case in cases("errors") {
        let mut findings = match support::compiled(&case) {
            Ok(output) => output.warnings,
            Err(Failure::Documents(findings)) => findings,
            Err(failure) => panic!("{}: {failure}", case.display()),
        };
        // As strictness has it, with which the command below is run.
        for finding in &mut findings {
            finding.diagnostic.severity = Severity::Error;
        }
        assert!(!findings.is_empty(), "{} was accepted", case.display());
        for finding in &findings {
            assert!(finding.diagnostic.hint.is_some(), "no hint: {finding}");
        }
        let messages = Report::new(&findings).to_string() + "nothing was written\n";
        compare_or_write(&case.join("expected.txt"), &messages);
    }
}

#[test]
fn what_is_doubtful_is_reported_with_its_place_and_a_hint() {
    for case in cases("warnings") {
        let output = support::compiled(&case).unwrap_or_else(|failure| panic!("{failure}"));
        for finding in &output.warnings {
            assert!(finding.diagnostic.hint.is_some(), "no hint: {finding}");
        }
        let messages = Report::new(&output.warnings).to_string();
        compare_or_write(&case.join("expected.txt"), &messages);
    }
}

#[test]
fn mistakes_end_the_command_with_status_1_and_leave_the_output_as_it_was() {
    let folder = support::temporary("untouched");
    fs::write(folder.join("lib.rs"), "// as it was\n").unwrap();
    for case in cases("errors") {
        let output = Command::new(env!("CARGO_BIN_EXE_undelete-codegen"))
            .args(["library", "input.yaml", "--strict", "--out"])
            .arg(&folder)
            .args(support::options(&case))
            .current_dir(&case)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", case.display());
        let expected = fs::read_to_string(case.join("expected.txt")).unwrap();
        assert_eq!(
            String::from_utf8_lossy(&output.stderr),
            expected,
            "{}",
            case.display()
        );
        assert_eq!(output.stdout, b"");
        let left: Vec<_> = fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        assert_eq!(left, ["lib.rs"]);
        assert_eq!(
            fs::read_to_string(folder.join("lib.rs")).unwrap(),
            "// as it was\n"
        );
    }
}

#[test]
fn the_mistakes_of_all_documents_are_reported_at_once() {
    let input = |case: &str| {
        let path = format!("{case}/input.yaml");
        let text = fs::read_to_string(support::folder("errors").join(&path)).unwrap();
        Input {
            source: Source { path, text },
            module: case.to_owned(),
        }
    };
    let Err(failure) = generate(&[input("paths"), input("syntax")]) else {
        panic!("accepted")
    };
    let message = failure.to_string();
    assert!(message.contains("paths/input.yaml:"), "{message}");
    assert!(message.contains("syntax/input.yaml:"), "{message}");
}

/// The command, given something else than a file; what it says.
fn refused(input: &str, bytes: &[u8]) -> String {
    let name: String = input.chars().filter(char::is_ascii_alphanumeric).collect();
    let folder = support::temporary(&format!("inputs-{name}"));
    let mut child = Command::new(env!("CARGO_BIN_EXE_undelete-codegen"))
        .args(["generate", input, "--out", "client"])
        .current_dir(&folder)
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Whoever does not read it has gone before it is written.
    let _ = child.stdin.take().unwrap().write_all(bytes);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.success(), folder.join("client").exists());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn standard_input_is_called_so() {
    let document = support::folder("goldens").join("shelf/input.yaml");
    assert_eq!(refused("-", &fs::read(document).unwrap()), "");
    let message = refused("-", b"openapi: 3.0.3\ninfo: {}\npaths: {}\n");
    assert!(message.contains("<stdin>:2:1: error[E0102]"), "{message}");
    let message = refused("-", b"openapi: 3.0.3\ninfo: { title: \xff }\n");
    assert!(message.contains("<stdin>:2:16: error[E0006]"), "{message}");
    let message = refused("-", b"\n");
    assert!(message.contains("<stdin>:1:1: error[E0007]"), "{message}");
}

#[test]
fn what_is_no_file_is_refused_with_what_to_do() {
    let message = refused("https://example.com/openapi.yaml", b"");
    assert!(
        message.contains("curl -sSL https://example.com/openapi.yaml |"),
        "{message}"
    );
    let message = refused(".", b"");
    assert!(message.contains("this is a folder"), "{message}");
    let message = refused("missing.yaml", b"");
    assert!(message.starts_with("missing.yaml: error:"), "{message}");
}

/// Parts of a document, each with one mistake of another phase, and its code.
const MISTAKES: [(&str, &str, &str); 9] = [
    (
        "paths",
        "/a: { get: { operationId: A, responses: { '200': { $ref: '#/nothing' } } } }",
        "E0201",
    ),
    (
        "paths",
        "/b: { get: { operationId: B, responses: {} }, post: { operationId: B, responses: {} } }",
        "E0401",
    ),
    (
        "paths",
        "/c: { get: { operationId: C, responses: { 'OK': { description: D } } } }",
        "E0105",
    ),
    (
        "paths",
        "'/d/{id}': { get: { operationId: D, responses: {} } }",
        "E0403",
    ),
    (
        "paths",
        "/e: { get: { operationId: E, responses: {}, security: [{ s: [] }] } }",
        "E0602",
    ),
    (
        "paths",
        "/f: { get: { operationId: F, responses: {}, parameters: [{ name: p, in: body, schema: {} }] } }",
        "E0441",
    ),
    ("schemas", "G: { $ref: 'missing.yaml' }", "E0205"),
    ("schemas", "H: { type: string, maxLength: many }", "E0101"),
    (
        "schemas",
        "I: { oneOf: [{ $ref: '#/components/schemas/I' }] }",
        "E0302",
    ),
];

#[test]
fn no_mistake_hides_another() {
    for (index, one) in MISTAKES.iter().enumerate() {
        for other in MISTAKES.iter().skip(index + 1) {
            let both = [one, other];
            let part = |section: &str| {
                let parts = both.iter().filter(|(of, ..)| *of == section);
                parts
                    .map(|(_, text, _)| *text)
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            let text = format!(
                "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{ {} }}\ncomponents: {{ schemas: {{ {} }} }}\n",
                part("paths"),
                part("schemas")
            );
            let source = Source {
                path: "input.yaml".to_owned(),
                text,
            };
            let module = "t".to_owned();
            let findings = match generate(&[Input { source, module }]) {
                Ok(output) => output.warnings,
                Err(Failure::Documents(findings)) => findings,
                Err(failure) => panic!("{failure}"),
            };
            for (_, text, code) in both {
                let is_there = findings
                    .iter()
                    .any(|finding| finding.diagnostic.code.as_str() == *code);
                assert!(is_there, "{code} of {text} is hidden: {findings:?}");
            }
        }
    }
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let folder = support::temporary("foreign");
    fs::write(folder.join("thesis.txt"), "years of work").unwrap();
    let document = support::folder("goldens").join("shelf/input.yaml");
    let output = Command::new(env!("CARGO_BIN_EXE_undelete-codegen"))
        .arg("generate")
        .arg(document)
        .arg("--out")
        .arg(&folder)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("somebody else"));
    assert_eq!(
        fs::read_to_string(folder.join("thesis.txt")).unwrap(),
        "years of work"
    );
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}
