//! The documents of this repository: what every operation says, and the table in the README.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod support;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use support::{documents, is_updating, root};
use undelete_codegen::diagnostic::Findings;
use undelete_codegen::ir::{Api, Kind, Operation, Target};
use undelete_codegen::names::Names;
use undelete_codegen::spec::Source;
use undelete_codegen::{lower, spec};

/// Every document, by the module that it becomes.
fn apis() -> Vec<(String, Api)> {
    let paths = documents(&root().join("spec"));
    assert!(!paths.is_empty());
    let read = |path: std::path::PathBuf| {
        let module = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let source = Source {
            path: path.display().to_string(),
            text: fs::read_to_string(path).unwrap(),
        };
        let (document, _) = spec::read(&source).unwrap();
        let (api, findings) = lower::lower(&document);
        assert!(findings.is_empty(), "{findings:?}");
        (module, api)
    };
    paths.into_iter().map(read).collect()
}

/// What a client can do with an operation besides sending it once.
fn more(operation: &Operation) -> String {
    let mut more = Vec::new();
    if operation.pages.is_some() {
        more.push("`.items()`, `.pages()`".to_owned());
    }
    if let Some(batch) = &operation.batch {
        more.push(format!("`.in_batches()` of {}", batch.limit));
    }
    if operation.task.is_some() {
        more.push("`.until_done()`".to_owned());
    }
    more.join(", ")
}

fn table(apis: &[(String, Api)]) -> String {
    let mut table = String::new();
    for (module, api) in apis {
        let names = Names::assign(api, &mut Findings::default());
        writeln!(table, "**{}** (`undelete::{module}`)\n", api.title).unwrap();
        writeln!(
            table,
            "| Operation | Method of the client | What it does | More |"
        )
        .unwrap();
        writeln!(table, "|---|---|---|---|").unwrap();
        for (operation, names) in names.operations(api) {
            let summary = operation.docs.summary.as_deref().unwrap();
            let (id, method) = (operation.id.as_wire(), names.method.plain());
            let more = more(operation);
            writeln!(table, "| {id} | `{method}` | {summary} | {more} |").unwrap();
        }
        table.push('\n');
    }
    table
}

#[test]
fn the_table_in_the_readme_is_what_the_documents_say() {
    const BEGIN: &str = "<!-- operations -->\n";
    const END: &str = "<!-- end of operations -->";
    let path = root().join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once(BEGIN).unwrap();
    let (written, after) = rest.split_once(END).unwrap();
    let expected = table(&apis());
    if is_updating() {
        fs::write(path, format!("{before}{BEGIN}{expected}{END}{after}")).unwrap();
        return;
    }
    let differing = differing_rows(written, &expected);
    assert!(
        differing.is_empty(),
        "the table in the README is out of date:\n{}\n\
         run `UPDATE_GOLDENS=1 cargo test -p undelete-codegen --test documents` to write it anew",
        differing.join("\n")
    );
    assert_eq!(written, expected, "the rows are in another order");
}

/// The rows that only one of two tables has, with a sign for which.
fn differing_rows(written: &str, expected: &str) -> Vec<String> {
    let only_in = |one: &str, other: &str, sign: &str| {
        let others: BTreeSet<&str> = other.lines().collect();
        let rows = one.lines().filter(|row| !others.contains(row));
        rows.map(|row| format!("{sign} {row}")).collect::<Vec<_>>()
    };
    let mut rows = only_in(written, expected, "-");
    rows.extend(only_in(expected, written, "+"));
    rows
}

#[test]
fn of_a_table_that_is_out_of_date_the_differing_rows_are_told() {
    let written = "| Get | old |\n| List | same |\n| Gone | x |\n";
    let expected = "| Get | new |\n| List | same |\n";
    let rows = ["- | Get | old |", "- | Gone | x |", "+ | Get | new |"];
    assert_eq!(differing_rows(written, expected), rows);
}

#[test]
fn every_operation_says_what_its_user_has_to_know() {
    let mut missing = Vec::new();
    for (module, api) in apis() {
        for operation in &api.operations {
            let id = operation.id.as_wire();
            let text = operation.docs.description.as_deref().unwrap_or_default();
            let mut need = |holds: bool, what: &str| {
                if !holds {
                    missing.push(format!("{module} {id}: {what}"));
                }
            };
            let lower = text.to_lowercase();
            need(operation.docs.summary.is_some(), "a summary");
            // One vendor speaks of permissions, the other of what a token is granted.
            let is_permission = |word: &str| lower.contains(word);
            need(
                ["permission", "grant"].into_iter().any(is_permission),
                "its permission",
            );
            need(
                lower.contains("vendor's page") || lower.contains("no page"),
                "the vendor's page, or that there is none",
            );
            need(!operation.failures.is_empty(), "its errors");
            let has_codes = operation
                .failures
                .iter()
                .any(|failure| !failure.codes.is_empty());
            need(
                has_codes || lower.contains("error"),
                "codes, or that none is documented",
            );
            for argument in &operation.arguments {
                let described = argument.docs.description.is_some()
                    || matches!(argument.ty.kind, Kind::Named(_))
                    || matches!(argument.target, Target::Body);
                need(described, &format!("what `{}` is", argument.name.as_wire()));
            }
        }
    }
    assert!(missing.is_empty(), "not described:\n{}", missing.join("\n"));
}

#[test]
fn every_type_and_field_is_described() {
    let mut missing = Vec::new();
    for (module, api) in apis() {
        for def in &api.types {
            let name = def.name.join(".");
            if def.docs.description.is_none() {
                missing.push(format!("{module} {name}"));
            }
            if let undelete_codegen::ir::TypeShape::Object(object) = &def.shape {
                for field in &object.properties {
                    if field.docs.description.is_none() && !matches!(field.ty.kind, Kind::Named(_))
                    {
                        missing.push(format!("{module} {name}.{}", field.name.as_wire()));
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "not described:\n{}", missing.join("\n"));
}
