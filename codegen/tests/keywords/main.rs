//! Every keyword of the specification is used, reported, or says nothing to a client: the tables
//! are those of the schemas of OpenAPI 3.0, 3.1 and 3.2, and of JSON Schema 2020-12.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod openapi_3_0;
mod positions;

use openapi_3_0::V3_0;
use std::collections::BTreeMap;
use undelete_codegen::spec::Source;
use undelete_codegen::{Failure, Input, generate};

/// What becomes of a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// The client is another one with it.
    Used,
    /// A finding names it.
    Reported,
    /// It is for readers and other tools: no client is another one for it.
    Silent,
}
use Fate::{Reported, Silent, Used};

/// A keyword: the object that has it, a value, what stands beside it, what becomes of it.
type Row = (&'static str, &'static str, &'static str, &'static str, Fate);

/// Since OpenAPI 3.1.
const V3_1: &[Row] = &[
    (
        "root",
        "webhooks",
        "{ w: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { a: {} } } } } } } } }",
        "",
        Used,
    ),
    (
        "root",
        "jsonSchemaDialect",
        "'https://spec.openapis.org/oas/3.1/dialect/base'",
        "",
        Reported,
    ),
    ("info", "summary", "Words.", "", Silent),
    ("components", "pathItems", "{}", "", Silent),
    ("schema", "nullable", "true", "type: string", Reported),
    ("schema", "type", "[string, 'null']", "", Used),
    ("schema", "const", "a", "", Used),
    ("schema", "examples", "[a]", "type: string", Silent),
    ("schema", "exclusiveMaximum", "2", "type: integer", Used),
    ("schema", "exclusiveMinimum", "2", "type: integer", Used),
    (
        "schema",
        "contentEncoding",
        "base64",
        "type: string",
        Silent,
    ),
    (
        "schema",
        "contentMediaType",
        "text/plain",
        "type: string",
        Silent,
    ),
    (
        "schema",
        "contentSchema",
        "{ type: string }",
        "type: string",
        Reported,
    ),
    ("schema", "prefixItems", "[{ type: string }]", "", Used),
    (
        "schema",
        "unevaluatedItems",
        "false",
        "type: array",
        Reported,
    ),
    (
        "schema",
        "unevaluatedProperties",
        "{ type: string }",
        "type: object",
        Used,
    ),
    (
        "schema",
        "patternProperties",
        "{ ^a: { type: string } }",
        "type: object",
        Reported,
    ),
    (
        "schema",
        "propertyNames",
        "{ pattern: ^a }",
        "type: object",
        Used,
    ),
    (
        "schema",
        "contains",
        "{ type: string }",
        "type: array",
        Used,
    ),
    ("schema", "minContains", "1", "type: array", Reported),
    (
        "schema",
        "minContains",
        "2",
        "type: array, contains: { type: string }",
        Used,
    ),
    ("schema", "maxContains", "1", "type: array", Reported),
    ("schema", "propertyNames", "{ format: uuid }", "", Reported),
    (
        "schema",
        "not",
        "{ properties: { a: { format: uuid } } }",
        "",
        Reported,
    ),
    ("schema", "if", "{ type: string }", "", Reported),
    ("schema", "then", "{ minLength: 1 }", "", Reported),
    ("schema", "else", "{ minLength: 1 }", "", Reported),
    (
        "schema",
        "then",
        "{ minLength: 1 }",
        "if: { type: string }",
        Used,
    ),
    (
        "schema",
        "dependentSchemas",
        "{ a: { required: [b] } }",
        "",
        Used,
    ),
    ("schema", "dependentRequired", "{ a: [b] }", "", Used),
    ("schema", "$defs", "{ D: { type: string } }", "", Silent),
    ("schema", "$ref", "'#/components/schemas/Other'", "", Used),
    (
        "schema",
        "$dynamicRef",
        "'#/components/schemas/Other'",
        "",
        Used,
    ),
    ("schema", "$id", "'https://example.com/schema'", "", Silent),
    (
        "schema",
        "$schema",
        "'https://json-schema.org/draft/2020-12/schema'",
        "",
        Silent,
    ),
    ("schema", "$anchor", "here", "", Silent),
    ("schema", "$dynamicAnchor", "here", "", Silent),
    ("schema", "$vocabulary", "{}", "", Reported),
    ("schema", "$comment", "Words.", "", Silent),
];

/// Since OpenAPI 3.2.
const V3_2: &[Row] = &[
    (
        "root",
        "$self",
        "'https://example.com/openapi.yaml'",
        "",
        Silent,
    ),
    ("components", "mediaTypes", "{}", "", Silent),
    ("item", "query", "{ operationId: QueryThings }", "", Used),
    (
        "item",
        "additionalOperations",
        "{ COPY: { operationId: CopyThing } }",
        "",
        Used,
    ),
    ("response", "summary", "Words.", "", Silent),
    ("media", "itemSchema", "{ type: string }", "", Reported),
    ("media", "prefixEncoding", "[]", "", Reported),
    ("media", "itemEncoding", "{}", "", Reported),
    ("scheme", "deprecated", "true", "", Silent),
    (
        "scheme",
        "oauth2MetadataUrl",
        "'https://example.com'",
        "",
        Silent,
    ),
];

/// A document with one keyword more, or without it.
fn document(version: &str, row: &Row, has_it: bool) -> String {
    let (object, key, value, beside, _) = row;
    let entry = if has_it {
        format!("{key}: {value}")
    } else {
        String::new()
    };
    let put = |name: &str| {
        let own = if name == "schema" { *beside } else { "" };
        let entry = if name == *object { entry.as_str() } else { "" };
        let parts = [own, entry].into_iter().filter(|part| !part.is_empty());
        parts.map(|part| format!(", {part}")).collect::<String>()
    };
    format!(
        "{{ openapi: {version}, info: {{ title: T, version: '1'{info} }}, paths: {{
  /things: {{ get: {{ operationId: GetThing, responses: {{
      '200': {{ description: OK.{response}, content: {{ application/json: {{ x-a: 1{media},
        schema: {{ $ref: '#/components/schemas/Thing' }} }} }} }} }}{operation} }}{item} }},
  /others: {{ servers: [{{ url: 'https://{{v}}.example.com', variables: {{ v: {{ default: a{variable} }} }}{server} }}],
    put: {{ operationId: PutThing, responses: {{}}, requestBody: {{
      content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Thing' }} }} }} }} }},
    get: {{ operationId: GetOther, responses: {{}}, parameters: [
      {{ name: q, in: query, schema: {{ type: array, items: {{ type: string }} }}{parameter} }}] }},
    post: {{ operationId: PostOther, requestBody: {{ content: {{ multipart/form-data: {{
        schema: {{ type: object, properties: {{ f: {{ type: array, items: {{ type: string }} }} }} }},
        encoding: {{ f: {{ x-a: 1{encoding} }} }} }} }}{body} }},
      responses: {{ '200': {{ description: OK. }} }} }} }} }},
components: {{
  securitySchemes: {{ s: {{ type: http, scheme: bearer{scheme} }},
    o: {{ type: oauth2, flows: {{ clientCredentials: {{ tokenUrl: 'https://example.com/token', scopes: {{}}{flow} }} }} }} }},
  schemas: {{
    Other: {{ type: string }},
    Thing: {{ type: object, required: [p], properties: {{ p: {{ x-a: 1{schema} }} }} }} }}{components} }}{root} }}",
        info = put("info"),
        server = put("server"),
        variable = put("variable"),
        body = put("body"),
        encoding = put("encoding"),
        flow = put("flow"),
        response = put("response"),
        media = put("media"),
        operation = put("operation"),
        item = put("item"),
        parameter = put("parameter"),
        scheme = put("scheme"),
        schema = put("schema"),
        components = put("components"),
        root = put("root"),
    )
}

/// The files, and the findings as texts.
fn compiled(text: String) -> (BTreeMap<String, String>, Vec<String>) {
    let source = Source {
        path: "input.yaml".to_owned(),
        text,
    };
    let input = Input {
        source,
        module: "t".to_owned(),
    };
    let texts = |findings: &[undelete_codegen::diagnostic::Located]| {
        findings.iter().map(ToString::to_string).collect()
    };
    match generate(&[input]) {
        Ok(output) => (output.files.into_iter().collect(), texts(&output.warnings)),
        Err(Failure::Documents(findings)) => (BTreeMap::new(), texts(&findings)),
        Err(failure) => panic!("{failure}"),
    }
}

#[test]
fn every_keyword_is_used_or_reported_or_says_nothing_to_a_client() {
    let mut wrong = Vec::new();
    for (version, rows) in [("3.0.4", V3_0), ("3.1.1", V3_1), ("3.2.0", V3_2)] {
        for row in rows {
            let (object, key, .., fate) = row;
            let (with, findings) = compiled(document(version, row, true));
            let (without, _) = compiled(document(version, row, false));
            let named = format!("`{key}`");
            let found = if findings.iter().any(|finding| finding.contains(&named)) {
                Reported
            } else if with != without {
                Used
            } else {
                Silent
            };
            if found != *fate {
                wrong.push(format!(
                    "{version} {object} {key}: {fate:?}, found {found:?} {findings:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Objects that no client is another one for: where they stand, and a key that each of them has not.
const ASIDE: &[(&str, &str)] = &[
    ("info", "contact: { nam: N }"),
    ("info", "license: { name: MIT, ulr: 'https://example.com' }"),
    (
        "root",
        "externalDocs: { url: 'https://example.com', descripton: d }",
    ),
    ("root", "tags: [{ name: things, externalDoc: {} }]"),
    (
        "root",
        "tags: [{ name: things, externalDocs: { url: u, descripton: d } }]",
    ),
    ("components", "examples: { e: { valu: 1 } }"),
    ("components", "links: { l: { operationID: GetThing } }"),
    ("components", "callbacks: { c: { '{$url}': { psot: {} } } }"),
    (
        "components",
        "callbacks: { c: { '{$url}': { post: { summry: s } } } }",
    ),
    ("parameter", "examples: { e: { sumary: s } }"),
    ("media", "examples: { e: { externalVal: s } }"),
    ("response", "links: { l: { paramters: {} } }"),
    (
        "operation",
        "callbacks: { c: { '{$url}': { post: { requestBdy: {} } } } }",
    ),
    ("operation", "externalDocs: { url: u, urls: u }"),
    ("schema", "xml: { wraped: true }"),
    ("schema", "externalDocs: { url: u, descripton: d }"),
    ("flow", "refreshURL: 'https://example.com'"),
];

#[test]
fn a_misspelt_key_is_reported_in_what_no_client_is_another_one_for() {
    for (object, entry) in ASIDE {
        for version in ["3.0.4", "3.1.1"] {
            let (key, value) = entry.split_once(": ").unwrap();
            let row = (*object, key, value, "", Reported);
            let (files, findings) = compiled(document(version, &row, true));
            let finding = findings.iter().find(|finding| finding.contains("E0103"));
            let finding = finding.unwrap_or_else(|| panic!("{entry}: {findings:?}"));
            assert!(finding.contains("warning"), "{finding}");
            assert!(!files.is_empty(), "{entry}: {findings:?}");
            let foreign: &str = entry.replace(key_of(entry), "x-foreign").leak();
            let (key, value) = foreign.split_once(": ").unwrap();
            let row = (*object, key, value, "", Silent);
            let (_, findings) = compiled(document(version, &row, true));
            let is_unknown = |finding: &String| finding.contains("E0103");
            assert!(!findings.iter().any(is_unknown), "{foreign}: {findings:?}");
        }
    }
}

/// The key of the innermost object.
fn key_of(entry: &str) -> &str {
    let (before, _) = entry.rsplit_once(": ").unwrap();
    let start = before.rfind(['{', ' ']).map_or(0, |place| place + 1);
    before.get(start..).unwrap()
}
