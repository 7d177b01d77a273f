//! Lowering: from the nodes of a document to the language-neutral model.
//!
//! Each phase is given what it needs and returns what it makes: types, operations as far as one
//! call goes, then what several calls make together. Every finding is collected and lowering goes
//! on, so that one run shows them all. Nothing here knows Rust.

mod demands;
mod draft;
mod error_codes;
mod examples;
mod flows;
mod globals;
mod listed;
mod media_type;
mod notes;
mod operations;
mod security;
mod server;
mod types;
mod unused;

use crate::diagnostic::Findings;
use crate::ir::{self, Api};
use crate::spec::node::Node;
use crate::spec::{Document, extensions};
use error_codes::Catalogue;
pub use examples::examples;
use notes::Notes;
use std::collections::BTreeMap;
use types::Types;

/// Lowers a document. With errors among the findings the model has gaps and is good for finding
/// more errors only.
pub fn lower(document: &Document) -> (Api, Findings) {
    let root = document.root();
    let mut notes = Notes::default();
    let catalogue = Catalogue::read(root, &mut notes);
    let mut types = Types::of_components(root, &mut notes);
    let schemes = security::schemes(root, &mut notes);
    let servers = server::servers(root, &mut notes);
    let base = servers.first();
    let mut drafts = operations::operations(root, base, &schemes, &mut types, &mut notes);
    server::tell_apart(&mut drafts, &mut notes);
    let types = types.into_definitions(root, &mut notes);
    let globals = globals::globals(&drafts);
    let error_codes = catalogue.with(drafts.iter().flat_map(|draft| &draft.codes));
    let mut operations: Vec<ir::Operation> = drafts
        .into_iter()
        .map(|draft| {
            let flows = flows::flows(&draft, &types, &mut notes.findings);
            draft.complete(flows)
        })
        .collect();
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let info = root.get("info");
    let string = |key: &str| info.and_then(|info| info.string_of(key)).map(str::to_owned);
    unused::report(root, &mut notes);
    notes.listed.report(&mut notes.findings);
    let selection = document.selection();
    let api = Api {
        title: string("title").unwrap_or_default(),
        description: string("description"),
        selection: (!selection.is_everything()).then(|| selection.to_string()),
        servers,
        envelope: error_codes::envelope(root),
        error_codes,
        error_patterns: catalogue.patterns,
        schemes,
        globals,
        is_lenient: root.is_set(extensions::LENIENT),
        keeps_unknown: root.is_set(extensions::KEEP_UNKNOWN),
        rate: operations::rate(root, &mut notes),
        tags: tags(root),
        operations,
        types,
        examples: ir::Examples::default(),
    };
    (api, notes.findings)
}

/// The descriptions of tags.
fn tags(root: Node<'_>) -> BTreeMap<String, String> {
    let described = root.items_of("tags").filter_map(|tag| {
        let description = tag.string_of("description")?.trim();
        let name = tag.string_of("name")?;
        (!description.is_empty()).then(|| (name.to_owned(), description.to_owned()))
    });
    described.collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::lower;
    use crate::ir::{Property, TypeDef, TypeShape};
    use crate::spec::{Source, read};

    #[test]
    fn a_wrong_rate_of_the_document_is_told_once_whatever_operations_say() {
        let rate = |requests: u32| format!("x-client-rate: {{ requests: {requests}, seconds: 1 }}");
        let (wrong, right) = (rate(0), rate(1));
        for operations in [
            String::new(),
            format!("/a: {{ get: {{ {right}, responses: {{ '204': {{ description: '' }} }} }} }}"),
            "/a: { get: { responses: { '204': { description: '' } } } }".to_owned(),
        ] {
            let text = format!(
                "{{ openapi: 3.0.3, info: {{ title: T, version: '1' }}, {wrong},
                    paths: {{ {operations} }} }}"
            );
            let path = String::new();
            let (document, _) = read(&Source { path, text }).unwrap();
            let (_, findings) = lower(&document);
            let count = findings
                .iter()
                .filter(|it| it.message.contains("of a rate"));
            assert_eq!(count.count(), 1, "{operations}");
        }
    }

    /// The names and ranks of the definitions of two schemas.
    fn definitions(schemas: [&str; 2]) -> Vec<(String, usize)> {
        let [first, second] = schemas;
        let text = format!(
            "{{ openapi: 3.0.3, info: {{ title: T, version: '1' }}, paths: {{}},
                components: {{ schemas: {{ {first}, {second} }} }} }}"
        );
        let path = String::new();
        let (document, _) = read(&Source { path, text }).unwrap();
        let (api, findings) = lower(&document);
        assert!(findings.is_empty(), "{findings:?}");
        let name = |def: &TypeDef| (def.name.join(" "), def.rank);
        api.types.iter().map(name).collect()
    }

    #[test]
    fn the_order_in_which_a_document_is_written_changes_nothing() {
        let a = "A: { oneOf: [
            { type: object, properties: { slot: { type: string, enum: [a] } } },
            { type: object, properties: { slot: { type: string, enum: [b] } } } ] }";
        let b = "B: { type: object, properties: { slot: { type: string, enum: [c] } } }";
        let written = definitions([a, b]);
        assert_eq!(written, definitions([b, a]));
        let mut ranks: Vec<usize> = written.iter().map(|(_, rank)| *rank).collect();
        ranks.sort_unstable();
        assert_eq!(ranks, [0, 1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn what_one_side_sees_is_not_demanded_in_merged_objects_either() {
        let text = "{ openapi: 3.0.3, info: { title: T, version: '1' }, paths: {},
            components: { schemas: { S: { required: [id, name], allOf: [
                { properties: { id: { type: string, readOnly: true } } },
                { properties: { name: { type: string } } } ] } } } }";
        let source = Source {
            path: String::new(),
            text: text.to_owned(),
        };
        let (mut api, _) = lower(&read(&source).unwrap().0);
        crate::ir::settle(&mut api);
        let TypeShape::Object(object) = &api.types[0].shape else {
            unreachable!("merged members are an object");
        };
        let required =
            |property: &Property| (property.name.as_wire().to_owned(), property.required);
        let required: Vec<(String, bool)> = object.properties.iter().map(required).collect();
        assert_eq!(
            required,
            [("id".to_owned(), false), ("name".to_owned(), true)]
        );
    }

    #[test]
    fn only_the_service_says_what_any_part_of_a_schema_says_so_of() {
        let id = "{ $ref: '#/components/schemas/Id' }";
        let object = "{ $ref: '#/components/schemas/Object' }";
        for (members, is_held_back) in [
            (format!("[{id}]"), true),
            (format!("[{id}, {{ maxLength: 3 }}]"), true),
            (
                format!("[{{ readOnly: false }}, {{ allOf: [{id}] }}]"),
                true,
            ),
            (format!("[{object}, {{ properties: {{ b: {{}} }} }}]"), true),
            ("[{ type: string }]".to_owned(), false),
        ] {
            let text = format!(
                "{{ openapi: 3.0.3, info: {{ title: T, version: '1' }}, paths: {{}},
                components: {{ schemas: {{
                    A: {{ type: object, properties: {{ a: {{ allOf: {members} }} }} }},
                    Id: {{ type: string, readOnly: true }},
                    Object: {{ type: object, readOnly: true, properties: {{ c: {{}} }} }} }} }} }}"
            );
            let path = String::new();
            let (api, _) = lower(&read(&Source { path, text }).unwrap().0);
            let TypeShape::Object(object) = &api.types[0].shape else {
                unreachable!("it has properties");
            };
            assert_eq!(
                object.properties[0].is_held_back(),
                is_held_back,
                "{members}"
            );
        }
    }

    #[test]
    fn what_is_never_sent_is_not_demanded_though_nothing_describes_it() {
        for (read_only, is_demanded) in [(true, false), (false, true)] {
            let text = format!(
                "{{ openapi: 3.0.3, info: {{ title: T, version: '1' }}, paths: {{}},
                components: {{ schemas: {{ S: {{ type: object, required: [a],
                    properties: {{ b: {{}} }},
                    additionalProperties: {{ type: integer, readOnly: {read_only} }} }} }} }} }}"
            );
            let path = String::new();
            let (api, _) = lower(&read(&Source { path, text }).unwrap().0);
            let TypeShape::Object(object) = &api.types[0].shape else {
                unreachable!("it has properties");
            };
            assert_eq!(object.properties[0].name.as_wire(), "a");
            assert_eq!(object.properties[0].demanded, is_demanded);
        }
    }

    #[test]
    fn what_tells_alternatives_apart_is_sent_whoever_says_it() {
        let media = "content: { application/json: { schema: { $ref: '#/components/schemas/U' } } }";
        let text = format!(
            "{{ openapi: 3.0.3, info: {{ title: T, version: '1' }},
            paths: {{ /a: {{ post: {{ requestBody: {{ {media} }}, responses: {{}} }} }} }},
            components: {{ schemas: {{
                U: {{ oneOf: [{{ $ref: '#/components/schemas/A' }}, {{ $ref: '#/components/schemas/B' }}],
                    discriminator: {{ propertyName: kind, mapping: {{ a: A, z: A, b: B }} }} }},
                A: {{ type: object, properties: {{ id: {{ type: string, readOnly: true }},
                    kind: {{ type: string, readOnly: true, enum: [a, z] }} }} }},
                B: {{ type: object, properties: {{ kind: {{ type: string, readOnly: true }} }} }} }} }} }}"
        );
        let path = String::new();
        let (mut api, _) = lower(&read(&Source { path, text }).unwrap().0);
        crate::ir::settle(&mut api);
        let objects = api.types.iter().filter_map(|def| match &def.shape {
            TypeShape::Object(object) => Some(object),
            _ => None,
        });
        let held_back: Vec<(&str, bool)> = objects
            .flat_map(|object| &object.properties)
            .map(|property| (property.name.as_wire(), property.is_held_back()))
            .collect();
        assert_eq!(held_back, [("id", true), ("kind", false), ("kind", false)]);
    }
}
