//! Keywords of schemas wherever a schema can stand.

use super::compiled;
use super::rows::{self, Fate, VERSIONS};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Where a schema stands: a name, and what stands around it in `paths` and in `schemas`.
const POSITIONS: &[(&str, &str, &str)] = &[
    ("a definition", "", "S: {}"),
    ("items", "", "S: { type: array, items: {} }"),
    ("a map", "", "S: { type: object, additionalProperties: {} }"),
    (
        "a property",
        "",
        "S: { type: object, required: [p], properties: { p: {} } }",
    ),
    (
        "a member",
        "",
        "S: { type: object, required: [p], properties: { p: { allOf: [{}, { description: d }] } } }",
    ),
    (
        "an alternative",
        "",
        "S: { type: object, required: [p], properties: { p: { oneOf: [{}, { type: boolean }] } } }",
    ),
    (
        "a query parameter",
        "parameters: [{ name: p, in: query, schema: {} }]",
        "",
    ),
    (
        "a path parameter",
        "parameters: [{ name: id, in: path, required: true, schema: {} }]",
        "",
    ),
    (
        "a header",
        "parameters: [{ name: p, in: header, schema: {} }]",
        "",
    ),
    (
        "content of a parameter",
        "parameters: [{ name: p, in: query, content: { application/json: { schema: {} } } }]",
        "",
    ),
    (
        "a body",
        "requestBody: { content: { application/json: { schema: {} } } }",
        "",
    ),
    (
        "a property of a body",
        "requestBody: { content: { application/json: { schema: { type: object, properties: { p: {} } } } } }",
        "",
    ),
    (
        "a property of a form",
        "requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { p: {} } } } } }",
        "",
    ),
    (
        "a part",
        "requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { p: {} } } } } }",
        "",
    ),
];

fn document(version: &str, position: &(&str, &str, &str), schema: &Map<String, Value>) -> String {
    let (_, operation, schemas) = position;
    let schema = Value::Object(schema.clone()).to_string();
    let put = |text: &str| text.replace("{}", &schema);
    let content = if schemas.is_empty() {
        ""
    } else {
        "content: { application/json: { schema: { $ref: '#/components/schemas/S' } } }"
    };
    let body = if schemas.is_empty() {
        "x-b: 1".to_owned()
    } else {
        format!("requestBody: {{ {content} }}")
    };
    let path = if operation.contains("in: path") {
        "'/a/{id}'"
    } else {
        "/a"
    };
    let (operation, schemas) = (put(operation), put(schemas));
    format!(
        "{{ openapi: {version}, info: {{ title: T, version: '1' }}, paths: {{ {path}: {{ put: {{ operationId: PutA,
  responses: {{ '200': {{ description: OK., {content} }} }}, {body}, {operation} }} }} }},
components: {{ schemas: {{ Other: {{ type: string }}, {schemas} }} }} }}"
    )
}

/// What is for readers has a place only where something has a page of its own, or a parameter its
/// own words, and so has what a service assumes of what is left out; only a property can be what one
/// side sees, and only JSON has a null: what is none is left out elsewhere.
fn says_nothing(key: &str, position: &str) -> bool {
    match key {
        "title" | "description" | "deprecated" | "externalDocs" | "default" => true,
        "readOnly" | "writeOnly" => !["a property", "a member"].contains(&position),
        "nullable" => position.contains("parameter") || ["a header", "a part"].contains(&position),
        _ => false,
    }
}

#[test]
fn no_keyword_is_passed_over_in_silence_wherever_it_stands() {
    let mut wrong = Vec::new();
    // Since OpenAPI 3.2 no schema is another one.
    for (version, number) in &VERSIONS[..2] {
        let mut known = HashMap::new();
        let rows = rows::rows(version).into_values().flatten();
        let rows = rows.filter(|row| row.object == "schema" && row.fate != Fate::Silent);
        for row in rows {
            for position in POSITIONS {
                let mut schema = row.beside.clone();
                let without = document(number, position, &schema);
                schema.insert(row.key.clone(), row.value.clone());
                let (with, findings) = compiled(document(number, position, &schema));
                let without = known.entry(without);
                let without = without.or_insert_with_key(|text| compiled(text.clone()).0);
                let is_reported = findings.iter().any(|finding| finding.contains(&row.named));
                if !is_reported && with == *without && !says_nothing(&row.key, position.0) {
                    wrong.push(format!("{version} {} of {}", row.key, position.0));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
