//! What actions do, seen in the model.

use undelete_codegen::spec::{Document, Edits, Source, alone, read_edited};

const DOCUMENT: &str = "openapi: 3.0.3
info: { title: Shelf, version: '1', description: Old }
tags: [{ name: a }, { name: b }, { name: c }]
paths:
  /a: { get: { operationId: getA, tags: [a], responses: { '204': { description: D } } } }
  /b: { get: { operationId: getB, tags: [b], responses: { '204': { description: D } } } }
components:
  schemas:
    A: { type: object, properties: { one: { type: string } }, required: [one] }
";

/// The document after some actions; there is nothing to say about it.
fn edited(actions: &str) -> Document {
    let source = |path: &str, text: String| Source {
        path: path.to_owned(),
        text,
    };
    let overlay =
        format!("overlay: 1.1.0\ninfo: {{ title: T, version: '1' }}\nactions:\n{actions}");
    let edits = Edits {
        overlays: vec![source("overlay.yaml", overlay)],
        ..Edits::default()
    };
    let source = source("input.yaml", DOCUMENT.to_owned());
    let (document, findings) = read_edited(&source, &edits, &alone).unwrap();
    assert!(findings.is_empty(), "{findings:?}");
    document
}

fn texts(document: &Document, pointer: &str) -> Vec<String> {
    let node = document.root().at(pointer).unwrap();
    let keys = node.entries().map(|(key, _)| key.to_owned());
    let items = node.items().filter_map(|item| item.text());
    let text = node.text().into_iter();
    keys.chain(items.chain(text).map(Into::into)).collect()
}

pub fn objects_are_merged_arrays_joined_and_other_values_replaced() {
    let document = edited(
        "  - target: $
    update:
      info: { description: New, license: { name: MIT } }
      components: { schemas: { A: { required: [two], properties: { two: { type: integer } } } } }
",
    );
    assert_eq!(texts(&document, "/info/description"), ["New"]);
    assert_eq!(texts(&document, "/info/title"), ["Shelf"]);
    assert_eq!(texts(&document, "/info/license/name"), ["MIT"]);
    let a = "/components/schemas/A";
    assert_eq!(texts(&document, &format!("{a}/required")), ["one", "two"]);
    assert_eq!(texts(&document, &format!("{a}/properties")), ["one", "two"]);
}

pub fn an_array_takes_one_item_or_many() {
    let document = edited(
        "  - target: $.tags
    update: { name: d }
  - target: $.paths['/a'].get.tags
    update: [c, d]
  - target: $.paths['/b'].get.tags
    update: c
",
    );
    assert_eq!(document.root().items_of("tags").count(), 4);
    assert_eq!(texts(&document, "/paths/~1a/get/tags"), ["a", "c", "d"]);
    assert_eq!(texts(&document, "/paths/~1b/get/tags"), ["b", "c"]);
}

pub fn actions_see_what_those_before_them_have_done() {
    let document = edited(
        "  - target: $.paths['/b']
    remove: true
  - target: $.paths
    update: { /b: { post: { operationId: postB, responses: { '204': { description: D } } } } }
  - target: $.paths['/b'].post.operationId
    update: createB
",
    );
    assert_eq!(texts(&document, "/paths/~1b"), ["post"]);
    assert_eq!(texts(&document, "/paths/~1b/post/operationId"), ["createB"]);
}

pub fn what_a_filter_selects_is_changed_wherever_it_is() {
    let document = edited(
        "  - target: $.paths.*[?@.tags[0] == 'a']
    update: { deprecated: true }
  - target: $.paths.*.get.tags[?@ == 'b']
    remove: true
  - target: $..[?@.type == 'string']
    update: { maxLength: 5 }
",
    );
    assert_eq!(texts(&document, "/paths/~1a/get/deprecated"), ["true"]);
    assert!(document.root().at("/paths/~1b/get/deprecated").is_none());
    assert!(texts(&document, "/paths/~1b/get/tags").is_empty());
    let one = "/components/schemas/A/properties/one/maxLength";
    assert_eq!(texts(&document, one), ["5"]);
}

pub fn a_part_of_the_document_can_be_copied() {
    let document = edited(
        "  - target: $.components.schemas
    update: { B: {} }
  - target: $.components.schemas.B
    copy: $.components.schemas.A
  - target: $.components.schemas.B.properties.one
    update: { type: integer }
",
    );
    let kind = |name: &str| {
        texts(
            &document,
            &format!("/components/schemas/{name}/properties/one/type"),
        )
    };
    assert_eq!(
        (kind("A"), kind("B")),
        (vec!["string".to_owned()], vec!["integer".to_owned()])
    );
}
