//! Keywords of schemas wherever a schema can stand.

use super::Fate::Silent;
use super::openapi_3_0::V3_0;
use super::{V3_1, compiled};

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

fn document(version: &str, position: &(&str, &str, &str), schema: &str) -> String {
    let (_, operation, schemas) = position;
    let put = |text: &str| text.replace("{}", &format!("{{ {schema} }}"));
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
/// side sees.
fn says_nothing(key: &str, position: &str) -> bool {
    match key {
        "title" | "description" | "deprecated" | "externalDocs" | "default" => true,
        "readOnly" | "writeOnly" => !["a property", "a member"].contains(&position),
        _ => false,
    }
}

#[test]
fn no_keyword_is_passed_over_in_silence_wherever_it_stands() {
    let mut wrong = Vec::new();
    for (version, rows) in [("3.0.4", V3_0), ("3.1.1", V3_1)] {
        let rows = rows
            .iter()
            .filter(|(object, .., fate)| *object == "schema" && *fate != Silent);
        for (_, key, value, beside, _) in rows {
            for position in POSITIONS {
                let without = if beside.is_empty() {
                    "x-a: 1".to_owned()
                } else {
                    format!("x-a: 1, {beside}")
                };
                let with = format!("{without}, {key}: {value}");
                let (with, findings) = compiled(document(version, position, &with));
                let (without, _) = compiled(document(version, position, &without));
                let is_reported = findings
                    .iter()
                    .any(|finding| finding.contains(&format!("`{key}`")));
                if !is_reported && with == without && !says_nothing(key, position.0) {
                    wrong.push(format!("{version} {key} of {}", position.0));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
