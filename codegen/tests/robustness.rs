//! Documents that nobody would write: the compiler answers with files or with findings, never
//! with a panic and never without a place.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

#[path = "support/mutations.rs"]
mod mutations;
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
fn lists_of_lists_without_end_begin_anew_in_definitions() {
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
    let output = compile(text).unwrap();
    let deepest = output.files.values().flat_map(|text| text.lines());
    let deepest = deepest.map(|line| line.matches("Vec<").count()).max();
    assert!(deepest.is_some_and(|depth| depth < 100), "{deepest:?}");
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

/// Merging puts such a property within itself, where what is read has no end.
#[test]
fn a_property_may_be_all_of_the_schema_that_it_is_in() {
    let text = "
openapi: 3.0.3
info: { title: Trees, version: '1' }
paths:
  /trees:
    put:
      operationId: putTree
      requestBody: { content: { application/json: MEDIA, text/json: MEDIA } }
      responses: { '200': { description: d, content: { application/json: MEDIA, text/json: MEDIA } } }
components:
  schemas:
    Tree:
      type: object
      properties:
        up:
          allOf:
            - $ref: '#/components/schemas/Tree'
            - { type: object, properties: { way: { type: string } } }
";
    let media = "{ schema: { type: object, properties: { top: { allOf: [\
                 { $ref: '#/components/schemas/Tree' }, { required: [up] }] } } } }";
    let output =
        compile(text.replace("MEDIA", media)).unwrap_or_else(|failure| panic!("{failure}"));
    let tree = output.files.get("shelf/models/tree.rs").unwrap();
    assert!(
        tree.contains("pub up: Option<Box<super::TreeUp>>"),
        "{tree}"
    );
}

#[test]
fn what_a_condition_describes_may_be_within_itself() {
    for schema in [
        "{ properties: { in: { if: {}, then: { $ref: '#/components/schemas/A' } } } }",
        "{ properties: { in: { allOf: [{ dependentSchemas: { a: { $ref: '#/components/schemas/A' } } }] } } }",
    ] {
        let output = compile(with_schema(schema)).unwrap_or_else(|failure| panic!("{failure}"));
        let made = output.files.get("shelf/models/a.rs").unwrap();
        assert!(made.contains("pub r#in: "), "{made}");
    }
}

/// Everything that the tests of findings and of files hold.
fn seeds() -> Vec<(String, String)> {
    let folders = ["errors", "goldens", "goldens", "warnings"];
    let cases = folders.iter().flat_map(|folder| support::cases(folder));
    let seed = |case: std::path::PathBuf| {
        let path = case.join("input.yaml");
        let text = std::fs::read_to_string(&path).unwrap();
        (path.display().to_string(), text)
    };
    cases.map(seed).collect()
}

#[test]
fn no_change_of_a_text_makes_the_compiler_panic() {
    let seeds = seeds();
    assert!(seeds.len() > 20);
    let mut compiled = 0;
    for case in 0..300 {
        let mut random = mutations::Random::new(case);
        let (path, text) = seeds.get(random.below(seeds.len())).unwrap();
        let text = mutations::text(&mut random, text);
        compiled += usize::from(mutations::is_compiled(&format!("{path}, {case}"), &text));
    }
    // Else the changes are too large to get past the parser.
    assert!((15..285).contains(&compiled), "{compiled}");
}

#[test]
fn documents_of_two_files_may_be_cut_in_any_way() {
    let folder = support::folder("goldens/files");
    let text = std::fs::read_to_string(folder.join("input.yaml")).unwrap();
    for case in 0..100 {
        let reader = |path: &str| {
            let mut random = mutations::Random::new(case);
            let text = std::fs::read_to_string(folder.join(path))?;
            Ok(mutations::text(&mut random, &text).into_bytes())
        };
        let source = Source {
            path: "input.yaml".to_owned(),
            text: text.clone(),
        };
        let module = "files".to_owned();
        match undelete_codegen::generate_with(&[Input { source, module }], &reader) {
            Ok(_) => {}
            Err(Failure::Documents(findings)) => assert!(!findings.is_empty()),
            Err(failure) => panic!("{case}: {failure}"),
        }
    }
}

#[test]
fn examples_of_numbers_at_the_ends_of_what_there_is_can_be_written() {
    let number = |rules: &str| {
        format!(
            "{{ openapi: 3.0.3, info: {{ title: T, version: '1' }}, paths: {{ /a: {{ get: {{
                operationId: a, parameters: [{{ name: n, in: query, required: true,
                schema: {{ type: number, {rules} }} }}],
                responses: {{ '204': {{ description: D }} }} }} }} }} }}"
        )
    };
    for rules in [
        "minimum: 1.7e308, multipleOf: 1.0e308",
        "minimum: 1, multipleOf: 1.0e-309",
        "maximum: -1.7e308, multipleOf: 1.0e308",
        "minimum: 1.7e308, exclusiveMinimum: true",
    ] {
        let source = Source {
            path: "input.yaml".to_owned(),
            text: number(rules),
        };
        let job = undelete_codegen::Job {
            source: &source,
            module: Some("shelf"),
            edits: &undelete_codegen::spec::Edits::default(),
        };
        let form = undelete_codegen::Form::Crate;
        let compiled = undelete_codegen::compile(&[job], form, &undelete_codegen::spec::alone);
        assert!(compiled.is_ok(), "{rules}");
    }
}

/// A document with one schema.
fn with_schema(schema: &str) -> String {
    format!(
        r#"{{"openapi":"3.1.0","info":{{"title":"T","version":"1"}},"paths":{{}},"components":{{"schemas":{{"A":{schema}}}}}}}"#
    )
}

#[test]
fn a_hundred_thousand_levels_are_refused_at_the_level_that_is_too_deep() {
    const LEVELS: usize = 100_000;
    let nested = |open: &str, inner: &str, close: &str| {
        format!("{}{inner}{}", open.repeat(LEVELS), close.repeat(LEVELS))
    };
    for text in [
        with_schema(&nested("[", "", "]")),
        with_schema(&nested("{\"a\":", "1", "}")),
        with_schema(&nested("{\"allOf\":[", "{}", "]}")),
        with_schema(&nested("{\"type\":\"array\",\"items\":", "{}", "}")),
        format!("a: {}", nested("[", "", "]")),
        format!("a: {}", nested("{ b: ", "1", " }")),
        format!("a: {}", "[".repeat(LEVELS)),
        format!("a: {}", "{ b: ".repeat(LEVELS)),
        format!("a:\n  {}1", "- ".repeat(LEVELS)),
        (0..2_000)
            .map(|level| format!("{}a:\n", " ".repeat(level)))
            .collect(),
    ] {
        let message = compile(text).unwrap_err().to_string();
        assert!(message.contains("128 deep"), "{message}");
    }
}

#[test]
fn chains_of_references_as_long_as_the_document_cost_no_more_than_their_length() {
    type Link = fn(usize) -> String;
    let links: [Link; 5] = [
        |next| format!("{{ $ref: '#/components/schemas/L{next}' }}"),
        |next| {
            format!(
                "{{ allOf: [{{ $ref: '#/components/schemas/L{next}' }}, {{ properties: {{ p{next}: {{}} }} }}] }}"
            )
        },
        |next| format!("{{ anyOf: [{{ $ref: '#/components/schemas/L{next}' }}] }}"),
        |next| {
            format!(
                "{{ oneOf: [{{ $ref: '#/components/schemas/L{next}' }}, {{ type: boolean }}] }}"
            )
        },
        |next| {
            format!(
                "{{ oneOf: [{{ $ref: '#/components/schemas/L{next}' }}, {{ anyOf: [{{ $ref: '#/components/schemas/L{next}' }}, {{ type: boolean }}] }}] }}"
            )
        },
    ];
    for link in links {
        let length = 600;
        let mut text = String::from(
            "openapi: 3.0.3\ninfo: { title: Chain, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n",
        );
        for number in 0..length {
            writeln!(text, "    L{number}: {}", link(number + 1)).unwrap();
        }
        writeln!(
            text,
            "    L{length}: {{ type: object, properties: {{ a: {{}} }} }}"
        )
        .unwrap();
        if let Err(failure) = compile(text) {
            panic!("{failure}");
        }
    }
}

#[test]
#[ignore = "takes minutes and some gigabytes unless it is built with --release"]
fn a_document_of_a_hundred_megabytes_is_read() {
    let item = "{\"name\": \"some name\", \"number\": 12345, \"flag\": true, \"list\": [1, 2, 3]}";
    let items = vec![item; 100_000_000 / item.len()].join(", ");
    let schema = format!("{{\"type\": \"object\", \"example\": {{\"list\": [{items}]}}}}");
    assert!(compile(with_schema(&schema)).is_ok());
}
