//! Documents of several files.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use crate::spec::{Document, Source, read_with};
use std::collections::BTreeMap;

const TOP: &str = "openapi: 3.2.0\ninfo: { title: T, version: '1' }\n";

/// The document, and its findings with their places.
fn linked(path: &str, files: &[(&str, &str)]) -> (Document, Vec<String>) {
    let files: BTreeMap<String, String> = files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect();
    let source = Source {
        path: path.to_owned(),
        text: format!("{TOP}{}", files.get(path).unwrap()),
    };
    let (document, findings) = read_with(&source, &files).unwrap_or_else(|findings| {
        panic!("{findings:?}");
    });
    let located = document.locate(&source, findings);
    (document, located.iter().map(ToString::to_string).collect())
}

fn components(document: &Document, section: &str) -> Vec<String> {
    let components = document.root().get("components").into_iter();
    let entries = components.flat_map(|components| components.entries_of(section));
    entries.map(|(name, _)| name.to_owned()).collect()
}

const NONE: [&str; 0] = [];

#[test]
fn what_is_referred_to_in_other_files_becomes_components() {
    let (document, findings) = linked(
        "spec/api.yaml",
        &[
            (
                "spec/api.yaml",
                "paths: { /pets: { $ref: 'paths/pets.yaml' } }
components: { schemas: { Animal: { $ref: 'schemas/Pet.yaml' }, Own: { type: string } } }",
            ),
            (
                "spec/paths/pets.yaml",
                "get:
  parameters: [{ $ref: '../../common.json#/parameters/Page' }]
  responses: { '200': { $ref: ../../common.json#/responses/a~1b%20c } }",
            ),
            (
                "common.json",
                r##"{ "parameters": { "Page": { "name": "page", "in": "query", "schema": { "type": "integer" } } },
                     "responses": { "a/b c": { "description": "D", "content": { "application/json": {
                       "schema": { "$ref": "spec/schemas/Pet.yaml" } } } } } }"##,
            ),
            (
                "spec/schemas/Pet.yaml",
                "type: object
properties:
  own: { $ref: '../api.yaml#/components/schemas/Own' }
  same: { $ref: '#' }
  tag: { $ref: '#/$defs/Tag' }
$defs: { Tag: { type: string, enum: [a] } }",
            ),
        ],
    );
    assert_eq!(findings, NONE);
    assert_eq!(components(&document, "schemas"), ["Animal", "Own", "Tag"]);
    assert_eq!(components(&document, "parameters"), ["Page"]);
    assert_eq!(components(&document, "responses"), ["a/b c"]);
    let animal = document.root().at("/components/schemas/Animal").unwrap();
    assert_eq!(animal.path(), ["components", "schemas", "Animal"]);
    let at = |pointer: &str| animal.at(pointer).unwrap().definition();
    assert_eq!(at("/properties/same"), animal);
    let own = document.root().at("/components/schemas/Own").unwrap();
    assert_eq!(at("/properties/own"), own);
    assert_eq!(
        at("/properties/tag").path(),
        ["components", "schemas", "Tag"]
    );
}

#[test]
fn names_that_are_taken_get_those_of_files_and_folders_in_front() {
    let pet = "{ type: object, properties: { a: { type: string } } }";
    let api = "paths: {}
components:
  schemas:
    Pet: { type: string }
    All:
      type: object
      properties:
        a: { $ref: 'a/Pet.yaml' }
        b: { $ref: 'b/Pet.yaml' }
        c: { $ref: 'c/index.yaml' }
        d: { $ref: 'd.yaml#/definitions/pet' }
        e: { $ref: 'd.yaml#/definitions/Other' }";
    let d = format!("definitions: {{ pet: {pet}, Other: {pet} }}");
    let (document, findings) = linked(
        "api.yaml",
        &[
            ("api.yaml", api),
            ("a/Pet.yaml", pet),
            ("b/Pet.yaml", pet),
            ("c/index.yaml", pet),
            ("d.yaml", &d),
        ],
    );
    assert_eq!(findings, NONE);
    assert_eq!(
        components(&document, "schemas"),
        ["All", "Other", "Pet", "a Pet", "b Pet", "c", "d pet"]
    );
}

#[test]
fn circles_across_files_are_followed_or_reported() {
    let api = "paths: {}
components:
  schemas:
    A: { $ref: 'b.yaml#/B' }
    Loop: { $ref: 'b.yaml#/Loop' }";
    let b = "B: { type: object, properties: { a: { $ref: 'api.yaml#/components/schemas/A' } } }
Loop: { $ref: 'api.yaml#/components/schemas/Loop' }";
    let (document, findings) = linked("api.yaml", &[("api.yaml", api), ("b.yaml", b)]);
    assert_eq!(
        findings,
        ["b.yaml:2:7: error[E0203]: `api.yaml#/components/schemas/Loop` leads back to itself"]
    );
    let a = document.root().at("/components/schemas/A").unwrap();
    assert_eq!(a.at("/properties/a").unwrap().definition(), a);
}

#[test]
fn findings_are_in_the_file_that_they_are_about() {
    let api = "paths: {}
components:
  schemas:
    A: { $ref: 'b.yaml#/A' }
    B: { $ref: 'b.yaml#/Bb' }
    C: { $ref: 'missing.yaml' }
    D: { $ref: 'https://example.com/d.yaml' }
    E: { $ref: 'broken.yaml' }
    F: { $ref: 'empty.yaml' }";
    let b = "A:
  type: object
  properties:
    wrong: { type: string, maxLength: many }
    dangling: { $ref: '#/Ab' }
B: {}";
    let files = [
        ("api.yaml", api),
        ("b.yaml", b),
        ("broken.yaml", "a: [\nb"),
        ("empty.yaml", ""),
    ];
    let (_, findings) = linked("api.yaml", &files);
    let mut findings: Vec<&str> = findings.iter().map(String::as_str).collect();
    findings.sort_unstable();
    assert_eq!(
        findings,
        [
            "api.yaml:7:16: warning[E0201]: `b.yaml#/Bb` does not exist; any value is allowed here",
            "api.yaml:8:16: error[E0205]: `missing.yaml` cannot be read: there is no such file",
            "api.yaml:9:16: error[E0202]: `https://example.com/d.yaml` is a URL, and nothing is fetched",
            "b.yaml:4:39: error[E0101]: `maxLength` must be an integer, 0 or more, found a string",
            "b.yaml:5:23: warning[E0201]: `#/Ab` does not exist; any value is allowed here",
            "broken.yaml:3:1: error[E0001]: not a well-formed document: did not find expected ',' or ']'",
            "empty.yaml:1:1: error[E0007]: the file is empty",
        ]
    );
}

#[test]
fn discriminators_select_what_is_in_other_files() {
    let api = "paths: {}
components:
  schemas:
    Pet:
      oneOf: [{ $ref: 'pets.yaml#/Cat' }, { $ref: 'pets.yaml#/Dog' }]
      discriminator: { propertyName: kind, mapping: { c: 'pets.yaml#/Cat', d: 'pets.yaml#/Dog', e: 'nothing' } }";
    let pet = "{ type: object, properties: { kind: { type: string } } }";
    let pets = format!("Cat: {pet}\nDog: {pet}");
    let (document, findings) = linked("api.yaml", &[("api.yaml", api), ("pets.yaml", &pets)]);
    let mapping = document
        .root()
        .at("/components/schemas/Pet/discriminator/mapping")
        .unwrap();
    assert_eq!(mapping.string_of("c"), Some("#/components/schemas/Cat"));
    assert_eq!(mapping.string_of("d"), Some("#/components/schemas/Dog"));
    assert_eq!(findings.len(), 1, "{findings:?}");
}

/// OpenAPI 3.2: `$self` is what references are relative to, whatever the file is called.
#[test]
fn references_are_relative_to_what_a_document_calls_itself() {
    let itself = "$self: https://example.com/v1/openapi.yaml
components:
  schemas:
    A: { type: string }
    B: { $ref: 'openapi.yaml#/components/schemas/A' }
    C: { $ref: '../v2/other.yaml#/components/schemas/D' }
    E: { $ref: 'beside.yaml' }";
    let other = "$self: https://example.com/v2/other.yaml
components: { schemas: { D: { type: integer } } }";
    let (document, findings) = linked(
        "api.yaml",
        &[
            (
                "api.yaml",
                &format!("paths: {{}}\nx-read: {{ $ref: z.yaml }}\n{itself}"),
            ),
            ("beside.yaml", "type: boolean"),
            ("z.yaml", other),
        ],
    );
    let ty = |name: &str| {
        let at = format!("/components/schemas/{name}");
        let schema = document.root().at(&at).unwrap().definition();
        schema.string_of("type").map(str::to_owned)
    };
    assert_eq!(ty("B").as_deref(), Some("string"), "{findings:?}");
    assert_eq!(ty("E").as_deref(), Some("boolean"), "{findings:?}");
    assert!(
        findings.iter().all(|it| it.contains("other.yaml")),
        "{findings:?}"
    );
}

#[test]
fn references_where_the_specification_has_none_are_read_with_a_warning() {
    let (document, findings) = linked(
        "api.yaml",
        &[
            (
                "api.yaml",
                "paths: { $ref: paths.yaml }\ncomponents: { schemas: { $ref: s.yaml } }",
            ),
            (
                "paths.yaml",
                "/a: { get: { $ref: '#/x-get' } }\nx-get: { responses: {} }",
            ),
            (
                "s.yaml",
                "A: { type: object, properties: { b: { $ref: '#/B' } } }\nB: { type: string }",
            ),
        ],
    );
    assert_eq!(findings.len(), 3, "{findings:?}");
    assert!(findings.iter().all(|finding| finding.contains("E0206")));
    let root = document.root();
    assert!(root.at("/paths/~1a/get/responses").is_some());
    let b = root.at("/components/schemas/A/properties/b").unwrap();
    assert_eq!(b.definition().path(), ["components", "schemas", "B"]);
    assert_eq!(components(&document, "schemas"), ["A", "B"]);
}

#[test]
fn anchors_and_identifiers_are_found() {
    let (document, findings) = linked(
        "api.yaml",
        &[
            (
                "api.yaml",
                "$self: https://example.com/api
paths: {}
components:
  schemas:
    A: { $ref: 'b.yaml#here' }
    B: { $anchor: there, type: string }
    C: { type: array, items: { $ref: '#there' } }
    D: { type: array, items: { $ref: 'https://example.com/api#/components/schemas/B' } }
    E: { type: array, items: { $ref: 'https://example.com/b' } }",
            ),
            (
                "b.yaml",
                "$id: https://example.com/b\ntype: object\n$defs: { x: { $anchor: here, type: integer } }",
            ),
        ],
    );
    assert_eq!(findings, NONE);
    let kind = |pointer: &str| {
        let node = document.root().at(pointer).unwrap().definition();
        node.string_of("type").unwrap_or_default().to_owned()
    };
    assert_eq!(kind("/components/schemas/A"), "integer");
    assert_eq!(kind("/components/schemas/C/items"), "string");
    assert_eq!(kind("/components/schemas/D/items"), "string");
    assert_eq!(kind("/components/schemas/E/items"), "object");
}

#[test]
fn what_is_referred_to_below_an_extension_becomes_a_component() {
    let (document, findings) = linked(
        "api.yaml",
        &[(
            "api.yaml",
            "paths: { /a: { $ref: '#/components/x-items/A' }, /b: { $ref: '#/paths/~1a' } }
x-schemas: { S: { type: [string, 'null'] } }
components:
  schemas: { Own: { properties: { a: { $ref: '#/x-schemas/S' } } } }
  x-items: { A: { get: { responses: { '200': { description: d } } } } }",
        )],
    );
    assert_eq!(findings, NONE);
    assert_eq!(components(&document, "schemas"), ["Own", "S"]);
    assert_eq!(components(&document, "pathItems"), ["A"]);
    let own = document.root().at("/components/schemas/Own/properties/a");
    let target = own.unwrap().definition();
    assert_eq!(target.path(), ["components", "schemas", "S"]);
    assert!(target.is_set("nullable"));
}

#[test]
fn references_in_a_schema_with_an_id_are_relative_to_it() {
    let (document, findings) = linked(
        "api.yaml",
        &[(
            "api.yaml",
            "paths: {}
components:
  schemas:
    Tree:
      $id: https://example.com/schemas/tree
      properties:
        leaf: { $ref: leaf }
        side: { $ref: '#/$defs/side' }
        near: { $ref: '#near' }
        other: { $ref: '#/components/schemas/Other' }
        up: { $ref: '../other#near' }
      $defs: { side: { type: integer }, n: { $anchor: near, type: boolean } }
    Leaf: { $id: https://example.com/schemas/leaf, type: string }
    Other: { $id: https://example.com/other, type: object, $defs: { n: { $anchor: near, type: number } } }
    Local: { $id: local, type: array, items: { $ref: here } }
    Here: { $id: here, type: 'null' }",
        )],
    );
    assert_eq!(findings, NONE);
    let leads_to = |pointer: &str| {
        let root = document.root();
        root.at(pointer).unwrap().definition().path().join("/")
    };
    let of_tree = |name: &str| leads_to(&format!("/components/schemas/Tree/properties/{name}"));
    assert_eq!(of_tree("leaf"), "components/schemas/Leaf");
    assert_eq!(of_tree("side"), "components/schemas/Tree/$defs/side");
    assert_eq!(of_tree("near"), "components/schemas/Tree/$defs/n");
    assert_eq!(of_tree("other"), "components/schemas/Other");
    assert_eq!(of_tree("up"), "components/schemas/Other/$defs/n");
    let items = leads_to("/components/schemas/Local/items");
    assert_eq!(items, "components/schemas/Here");
}

#[test]
fn dynamic_references_lead_to_the_anchor_of_their_place() {
    let text = "paths: {}
components:
  schemas:
    Node: { $dynamicAnchor: n, properties: { next: { $dynamicRef: '#n' } } }
    Both: { properties: { a: { $ref: '#/components/schemas/Node', $dynamicRef: '#n' } } }";
    let (document, findings) = linked("api.yaml", &[("api.yaml", text)]);
    assert_eq!(findings, NONE);
    let at = |pointer: &str| document.root().at(pointer).unwrap().definition();
    let node = at("/components/schemas/Node");
    assert_eq!(at("/components/schemas/Node/properties/next"), node);
    let both = at("/components/schemas/Both/properties/a").to_json();
    let expected = r##"{"allOf":[{"$ref":"#/components/schemas/Node"}]}"##;
    assert_eq!(both.to_string(), expected);
    let text =
        format!("{text}\n    More: {{ $dynamicAnchor: n, $ref: '#/components/schemas/Node' }}");
    let (_, findings) = linked("api.yaml", &[("api.yaml", &text)]);
    assert_eq!(findings.len(), 2, "{findings:?}");
}
