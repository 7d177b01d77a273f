//! Documents that nobody would write: the compiler answers with files or with findings, never
//! with a panic and never without a place.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use serde_json::{Value, json};
use std::fmt::Write as _;
use undelete_codegen::spec::Source;
use undelete_codegen::{Failure, Input, Output, generate};

fn compile(text: String) -> Result<Output, Failure> {
    let source = Source {
        path: "input.yaml".to_owned(),
        text,
    };
    generate(&[Input {
        source,
        module: "shelf".to_owned(),
    }])
}

/// Every place of a tree, as the keys and indices that lead to it.
fn places(value: &Value, here: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    found.push(here.clone());
    let children: Vec<(String, &Value)> = match value {
        Value::Object(entries) => entries
            .iter()
            .map(|(key, child)| (key.clone(), child))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, child)| (index.to_string(), child))
            .collect(),
        _ => Vec::new(),
    };
    for (key, child) in children {
        here.push(key);
        places(child, here, found);
        here.pop();
    }
}

fn place<'a>(value: &'a mut Value, path: &[String]) -> &'a mut Value {
    path.iter().fold(value, |value, key| match value {
        Value::Array(items) => items.get_mut(key.parse::<usize>().unwrap()).unwrap(),
        other => other.get_mut(key).unwrap(),
    })
}

#[test]
fn no_replacement_of_any_part_makes_the_compiler_panic() {
    let replacements = [
        json!(null),
        json!(true),
        json!(-1),
        json!("x"),
        json!(["x"]),
        json!({}),
        json!({ "$ref": "#/components/schemas/Item" }),
        json!({ "$ref": "#/paths" }),
    ];
    // A fixed quarter; all of them when asked.
    let step = if std::env::var_os("EXHAUSTIVE").is_some() {
        1
    } else {
        4
    };
    for case in ["shelf", "shapes"] {
        let text =
            std::fs::read_to_string(support::folder("goldens").join(case).join("input.yaml"))
                .unwrap();
        let document: Value = serde_yaml::from_str(&text).unwrap();
        let mut found = Vec::new();
        places(&document, &mut Vec::new(), &mut found);
        assert!(found.len() > 100);
        for (index, path) in found.iter().enumerate() {
            for replacement in replacements.iter().skip(index % step).step_by(step) {
                let mut changed = document.clone();
                *place(&mut changed, path) = replacement.clone();
                match compile(changed.to_string()) {
                    Ok(_) => {}
                    Err(Failure::Documents(findings)) => {
                        assert!(
                            findings
                                .iter()
                                .all(|finding| finding.diagnostic.hint.is_some()),
                            "{path:?}"
                        );
                    }
                    Err(failure) => panic!("{} = {replacement}: {failure}", path.join("/")),
                }
            }
        }
    }
}

#[test]
fn a_chain_of_references_as_long_as_the_document_is_followed() {
    let mut text = String::from(
        "openapi: 3.0.3\ninfo: { title: Chain, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n",
    );
    for link in 0..20_000 {
        let next = link + 1;
        writeln!(text, "    L{link}: {{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/L{next}' }} }} }}").unwrap();
    }
    text.push_str("    L20000: { type: object, properties: { end: { type: boolean } } }\n");
    let output = compile(text).unwrap();
    assert!(output.files.contains_key("shelf/models/l20000.rs"));
}

#[test]
fn lists_of_lists_without_end_are_refused() {
    let mut text = String::from(
        "openapi: 3.0.3\ninfo: { title: Chain, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n",
    );
    for link in 0..5_000 {
        let next = link + 1;
        writeln!(
            text,
            "    L{link}: {{ type: array, items: {{ $ref: '#/components/schemas/L{next}' }} }}"
        )
        .unwrap();
    }
    text.push_str("    L5000: { type: string }\n");
    let message = compile(text).unwrap_err().to_string();
    assert!(message.contains("nested more than 64 deep"), "{message}");
}

#[test]
fn what_is_neither_yaml_nor_openapi_is_refused_with_a_place() {
    for text in [
        "",
        "\u{feff}",
        "%",
        "{",
        "[]",
        "a: b",
        "openapi: 3.1.0",
        "swagger: '2.0'",
        "openapi: 3",
        "- - -",
        "\t",
        "a: &a [*a]",
        "? {}\n: {}",
    ] {
        match compile(text.to_owned()) {
            Err(Failure::Documents(findings)) => assert!(!findings.is_empty(), "{text:?}"),
            other => panic!("{text:?}: {other:?}"),
        }
    }
    // Deeper than any parser should follow.
    let deep = "[".repeat(5_000);
    assert!(compile(deep).is_err());
    assert!(compile(format!("openapi: 3.0.3\nx: {}", "{a: ".repeat(5_000))).is_err());
}

#[test]
fn a_list_and_the_object_in_it_may_refer_to_each_other() {
    let text = "
openapi: 3.0.3
info: { title: Trees, version: '1' }
paths: {}
components:
  schemas:
    Trees: { type: array, items: { $ref: '#/components/schemas/Tree' } }
    Tree: { type: object, properties: { children: { $ref: '#/components/schemas/Trees' } } }
";
    let output = compile(text.to_owned()).unwrap_or_else(|failure| panic!("{failure}"));
    let tree = output.files.get("shelf/models/tree.rs").unwrap();
    assert!(
        tree.contains("pub children: Option<Vec<super::Tree>>"),
        "{tree}"
    );
}
