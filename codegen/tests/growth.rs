//! Documents with ten thousand of something: what they cost grows with their length.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use serde_json::{Value, json};
use std::time::{Duration, Instant};
use undelete_codegen::spec::Source;
use undelete_codegen::{Input, every_call, generate, generate_crate};

/// So many of each thing that comparing each with all others would take minutes.
const MANY: usize = 10_000;

/// A list of so many, in JSON.
fn many(item: impl Fn(usize) -> Value) -> Vec<Value> {
    (0..MANY).map(item).collect()
}

fn files_of(rest: Value) -> std::collections::BTreeMap<String, String> {
    let mut document =
        json!({ "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "paths": {} });
    for (key, value) in rest.as_object().unwrap() {
        document[key] = value.clone();
    }
    let source = Source {
        path: "input.json".to_owned(),
        text: document.to_string(),
    };
    let module = "shelf".to_owned();
    let output = generate(&[Input { source, module }]).unwrap();
    output.files.into_iter().collect()
}

fn object(item: impl Fn(usize) -> (String, Value)) -> Value {
    (0..MANY)
        .map(item)
        .collect::<serde_json::Map<_, _>>()
        .into()
}

#[test]
fn what_operations_have_thousands_of_is_not_compared_with_each_other() {
    let string = json!({ "schema": { "type": "string" } });
    let parameters = many(
        |index| json!({ "name": format!("p{index}"), "in": "query", "schema": { "type": "string" } }),
    );
    let properties = object(|index| (format!("b{index}"), json!({ "type": "string" })));
    let required = many(|index| json!(format!("b{index}")));
    let headers = object(|index| (format!("X-H{index}"), string.clone()));
    let files = files_of(json!({
        "servers": many(|index| json!({ "url": format!("https://host.example/v{index}") })),
        "paths": { "/a": { "post": {
            "parameters": parameters,
            "requestBody": { "required": true, "content": { "application/json": {
                "schema": { "type": "object", "properties": properties, "required": required } } } },
            "responses": { "204": { "description": "Done.", "headers": headers } } } } }
    }));
    let operations = &files["shelf/operations/untagged.rs"];
    assert_eq!(operations.matches("Parameter::query(").count(), MANY);
    assert_eq!(operations.matches("Property::new(").count(), MANY);
    assert!(files["shelf/builder.rs"].contains(&format!("HostExample{MANY},")));
    assert!(files["shelf/headers.rs"].contains("x_h9999"));
}

#[test]
fn what_schemas_have_thousands_of_is_not_compared_with_each_other() {
    let next = |index: usize| format!("#/components/schemas/L{}", index + 1);
    let mut schemas = object(|index| {
        (
            format!("L{index}"),
            json!({ "allOf": [{ "$ref": next(index) }] }),
        )
    });
    let end = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    schemas[format!("L{MANY}")] = end;
    schemas["Values"] =
        json!({ "type": "string", "enum": many(|index| json!(format!("v{index}"))) });
    // One property that each of them says something about.
    let property = |index: usize| json!({ "type": "string", "maxLength": MANY + index });
    let member = |index: usize| json!({ "properties": { "shared": property(index) } });
    schemas["Whole"] = json!({ "allOf": many(member) });
    // As texts, and all of one spelling.
    let casing = |index: usize| {
        let letters = "abcdefghijklmn".chars().enumerate();
        let letters = letters.map(|(place, letter)| match index >> place & 1 {
            1 => letter.to_ascii_uppercase(),
            _ => letter,
        });
        letters.collect::<String>()
    };
    schemas["Clashes"] = json!({ "type": "string", "enum": many(|index| json!(casing(index))) });
    let files = files_of(json!({ "components": { "schemas": schemas } }));
    let values = &files["shelf/models/values.rs"];
    assert!(values.contains("V9999"));
    assert!(files.contains_key("shelf/models/l10000.rs"));
    assert!(files["shelf/models/whole.rs"].contains("shared"));
    assert!(files["shelf/models/clashes.rs"].lines().count() > MANY);
}

#[test]
fn thousands_of_alternatives_are_told_apart_by_their_values() {
    let reference = |index: usize| format!("#/components/schemas/L{index}");
    let kind = json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } } });
    let mut schemas = object(|index| (format!("L{index}"), kind.clone()));
    schemas["Either"] = json!({
        "oneOf": many(|index| json!({ "$ref": reference(index) })),
        "discriminator": {
            "propertyName": "kind",
            "mapping": object(|index| (format!("m{index}"), json!(reference(index)))),
        },
    });
    let files = files_of(json!({ "components": { "schemas": schemas } }));
    let either = &files["shelf/models/either.rs"];
    assert!(either.contains(r#"tags(&["m9999"])"#));
}

#[test]
fn ten_thousand_paths_with_tags_of_their_own_are_no_more_than_their_number() {
    let operation =
        |index: usize| json!({ "get": { "tags": [format!("t{index}")], "responses": {} } });
    let paths = object(|index| (format!("/a{index}"), operation(index)));
    let files = files_of(json!({ "paths": paths }));
    assert!(files.contains_key("shelf/operations/t9999.rs"));
}

#[test]
fn of_thousands_of_wrong_names_the_first_get_a_proposal() {
    let reference =
        |index: usize| json!({ "$ref": format!("#/components/schemas/Missing{index}") });
    let schemas = object(|index| (format!("Missed{index}"), json!({ "type": "string" })));
    let wrong = object(|index| (format!("p{index}"), reference(index)));
    let mut document = json!({
        "openapi": "3.0.3",
        "info": { "title": "T", "version": "1" },
        "paths": {},
        "components": { "schemas": schemas },
    });
    document["components"]["schemas"]["A"] = json!({ "type": "object", "properties": wrong });
    let source = Source {
        path: "input.json".to_owned(),
        text: document.to_string(),
    };
    let module = "shelf".to_owned();
    let output = generate(&[Input { source, module }]).unwrap();
    assert_eq!(output.warnings.len(), MANY);
    let hints = output
        .warnings
        .iter()
        .filter_map(|it| it.diagnostic.hint.as_ref());
    let proposals = hints.filter(|hint| hint.contains("did you mean")).count();
    assert!((1..=100).contains(&proposals), "{proposals}");
}

#[test]
fn an_example_of_what_holds_two_of_each_other_has_an_end() {
    let reference = |index: usize| json!({ "$ref": format!("#/components/schemas/L{index}") });
    let mut schemas = json!({});
    for index in 0..60 {
        let next = reference(index + 1);
        schemas[format!("L{index}")] = json!({
            "type": "object",
            "required": ["l", "r"],
            "properties": { "l": next, "r": next },
        });
    }
    schemas["L60"] = json!({ "type": "string" });
    let body = json!({ "application/json": { "schema": reference(0) } });
    let operation = json!({
        "requestBody": { "required": true, "content": body },
        "responses": {},
    });
    let text = json!({
        "openapi": "3.0.3",
        "info": { "title": "T", "version": "1" },
        "paths": { "/a": { "post": operation } },
        "components": { "schemas": schemas },
    });
    let source = Source {
        path: "input.json".to_owned(),
        text: text.to_string(),
    };
    let output = generate_crate(&source, None, &undelete_codegen::spec::alone).unwrap();
    assert!(output.files.contains_key("t/models/l59.rs"));
    let input = Input {
        source,
        module: "t".to_owned(),
    };
    let calls = every_call(&input, "t").unwrap();
    assert!(calls.contains("endless"), "{}", calls.len());
}

/// What a schema includes is written out in it: by levels, some lines would make more than anybody
/// compiles. Beyond a limit they make a finding instead.
#[test]
fn levels_that_multiply_make_lines_in_proportion_to_the_document() {
    type Level = fn(usize) -> (String, Value);
    let levels: [Level; 4] = [
        // Alternatives, each level of which is extended by the next.
        |level| {
            let next = json!({ "$ref": format!("#/components/schemas/L{}", level + 1) });
            let own = json!({ "properties": { format!("a{level}"): { "type": "string" } } });
            let other = json!({ "properties": { format!("b{level}"): { "type": "string" } } });
            let extended = json!({ "allOf": [next, own] });
            (format!("L{level}"), json!({ "oneOf": [extended, other] }))
        },
        // Children of one discriminator, each the parent of the next.
        |level| {
            let next = json!({ "$ref": format!("#/components/schemas/L{}", level + 1) });
            let own = json!({ "properties": { format!("a{level}"): { "type": "string" } } });
            let kind = json!({ "type": "object", "required": ["kind"],
                "properties": { "kind": { "type": "string" } }, "discriminator": { "propertyName": "kind" } });
            let members = if level + 1 == LEVELS {
                json!([kind, own])
            } else {
                json!([next, own])
            };
            (
                format!("L{level}"),
                json!({ "allOf": members, "discriminator": { "propertyName": "kind" } }),
            )
        },
        // Properties of all levels.
        |level| {
            let next = json!({ "$ref": format!("#/components/schemas/L{}", level + 1) });
            let own = json!({ "properties": { format!("a{level}"): { "type": "string" } } });
            (format!("L{level}"), json!({ "allOf": [next, own] }))
        },
        // One list of alternatives, extended by each schema.
        |level| {
            let union = json!({ "$ref": "#/components/schemas/Either" });
            let own = json!({ "properties": { format!("a{level}"): { "type": "string" } } });
            (format!("L{level}"), json!({ "allOf": [union, own] }))
        },
    ];
    const LEVELS: usize = 120;
    for level in levels {
        let mut schemas: serde_json::Map<String, Value> = (0..LEVELS).map(level).collect();
        let end = json!({ "type": "object", "properties": { "end": { "type": "string" } } });
        schemas.insert(format!("L{LEVELS}"), end);
        let alternatives = (0..LEVELS).map(
            |index| json!({ "type": "object", "properties": { format!("x{index}"): { "type": "string" } } }),
        );
        let either = json!({ "oneOf": alternatives.collect::<Vec<_>>() });
        schemas.insert("Either".to_owned(), either);
        let schemas = Value::Object(schemas);
        let length = schemas.to_string().len();
        let files = files_of(json!({ "components": { "schemas": schemas } }));
        let models = files.iter().filter(|(path, _)| path.contains("/models/"));
        let (mut lines, mut bytes) = (0, 0);
        for (_, text) in models {
            lines += text.lines().count();
            bytes += text.len();
        }
        assert!(
            lines < 2 * (16_384 + length),
            "{lines} lines of {length} bytes"
        );
        assert!(bytes < 100 * (16_384 + length), "{bytes} bytes of {length}");
    }
}

/// Levels of unions, each of all of the next: there are more ways through them than can be walked.
#[test]
fn unions_that_many_others_hold_are_looked_at_once() {
    const LEVELS: usize = 10;
    const WIDTH: usize = 6;
    let reference = |name: String| json!({ "$ref": format!("#/components/schemas/{name}") });
    let mut schemas = serde_json::Map::new();
    for level in 0..LEVELS {
        for place in 0..WIDTH {
            let next = (0..WIDTH).map(|next| reference(format!("U{}x{next}", level + 1)));
            let mapping = match level + 1 {
                LEVELS => json!({ "first": format!("U{LEVELS}x0") }),
                _ => json!({}),
            };
            let union = json!({
                "oneOf": next.collect::<Vec<_>>(),
                "discriminator": { "propertyName": "data", "mapping": mapping },
            });
            schemas.insert(format!("U{level}x{place}"), union);
        }
    }
    for place in 0..WIDTH {
        let properties =
            json!({ "data": { "type": "string" }, format!("p{place}"): { "type": "string" } });
        let end = json!({ "type": "object", "required": ["data"], "properties": properties });
        schemas.insert(format!("U{LEVELS}x{place}"), end);
    }
    let events = json!({ "text/event-stream": { "itemSchema": reference("U0x0".to_owned()) } });
    let responses = json!({ "200": { "description": "Events.", "content": events } });
    let files = files_of(json!({
        "paths": { "/a": { "get": { "responses": responses } } },
        "components": { "schemas": schemas },
    }));
    assert!(files["shelf/operations/untagged.rs"].contains(", of_text, "));
    let first = &files["shelf/models/u0x0.rs"];
    for value in ["first", "U10x0", "U10x5"] {
        let count = first.matches(&format!("\"{value}\"")).count();
        assert_eq!(count, WIDTH, "{value}: {first}");
    }
}

/// Each union holds all that follow: what they hold is known once, and not looked for by each of them.
#[test]
fn a_hundred_unions_of_each_other_take_seconds() {
    const COUNT: usize = 109;
    let reference = |name: String| json!({ "$ref": format!("#/components/schemas/{name}") });
    let mut schemas = serde_json::Map::new();
    for index in 0..COUNT {
        let others = (index + 1..COUNT).map(|other| format!("U{other}"));
        let all = others.chain([format!("L{index}")]).map(reference);
        let union = json!({
            "oneOf": all.collect::<Vec<_>>(), "discriminator": { "propertyName": "kind" },
        });
        let leaf = json!({ "type": "object", "required": ["kind"], "properties": {
            "kind": { "type": "string" }, format!("p{index}"): { "type": "string" } } });
        schemas.insert(format!("U{index}"), union);
        schemas.insert(format!("L{index}"), leaf);
    }
    let content = json!({ "application/json": { "schema": reference("U0".to_owned()) } });
    let responses = json!({ "200": { "description": "One.", "content": content } });
    let begun = Instant::now();
    let files = files_of(json!({
        "paths": { "/a": { "get": { "responses": responses } } },
        "components": { "schemas": schemas },
    }));
    // It is a few; each way by itself is minutes.
    assert!(begun.elapsed() < Duration::from_secs(60));
    let first = &files["shelf/models/u0.rs"];
    let told = "U107(super::U107) [object().tags(&[\"U107\", \"L108\", \"L107\"])";
    assert!(first.contains(told), "{first}");
}
