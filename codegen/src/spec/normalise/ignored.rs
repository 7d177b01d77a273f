//! Keys that are where they may be, and that change nothing in the client: somebody may rely on them.

use super::pass::Context;
use crate::diagnostic::{Code, Place};
use crate::spec::document::allows_reserved;
use crate::spec::grammar::{Kind, title};
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree, Value};

/// A key of an object that changes nothing.
struct Ignored {
    kind: Kind,
    /// The keys that lead to it; `*` is every key.
    path: &'static [&'static str],
    /// What must be so of the object.
    when: fn(Node<'_>) -> bool,
    why: &'static str,
}

const fn always(kind: Kind, path: &'static [&'static str], why: &'static str) -> Ignored {
    Ignored {
        kind,
        path,
        when: |_| true,
        why,
    }
}

const fn of_scheme(
    path: &'static [&'static str],
    when: fn(Node<'_>) -> bool,
    why: &'static str,
) -> Ignored {
    Ignored {
        kind: Kind::SecurityScheme,
        path,
        when,
        why,
    }
}

const fn of_schema(
    path: &'static [&'static str],
    when: fn(Node<'_>) -> bool,
    why: &'static str,
) -> Ignored {
    Ignored {
        kind: Kind::Schema,
        path,
        when,
        why,
    }
}

fn is_empty(object: Node<'_>, key: &str) -> bool {
    let list = object.get(key);
    list.is_some_and(|list| matches!(list.value(), Value::Array([])))
}

fn is_bare(parameter: Node<'_>) -> bool {
    let is = |key: &str, word: &str| parameter.string_of(key) == Some(word);
    is("in", "header") || is("style", "cookie")
}

const NO_KEY: fn(Node<'_>) -> bool = |scheme| scheme.string_of("type") != Some("apiKey");

const IGNORED: &[Ignored] = &[
    always(
        Kind::Root,
        &["jsonSchemaDialect"],
        "schemas are read as OpenAPI describes them",
    ),
    always(
        Kind::Operation,
        &["callbacks"],
        "the client answers no calls; what they carry has models",
    ),
    always(Kind::Response, &["links"], "the client follows no links"),
    always(
        Kind::Response,
        &["content", "*", "encoding"],
        "it is about bodies of requests",
    ),
    always(
        Kind::MediaType,
        &["prefixEncoding"],
        "parts are encoded by their names only",
    ),
    always(
        Kind::MediaType,
        &["itemEncoding"],
        "parts are encoded by their names only",
    ),
    Ignored {
        kind: Kind::Parameter,
        path: &["schema"],
        when: |parameter| parameter.entries_of("content").next().is_some(),
        why: "the content beside it says how it is sent",
    },
    Ignored {
        kind: Kind::Parameter,
        path: &["allowReserved"],
        when: |parameter| {
            let is_set = parameter.is_set("allowReserved");
            is_set && !allows_reserved(parameter) && !is_bare(parameter)
        },
        why: "before OpenAPI 3.2, it is about parameters of the query",
    },
    Ignored {
        kind: Kind::Parameter,
        path: &["allowReserved"],
        when: |parameter| parameter.is_set("allowReserved") && is_bare(parameter),
        why: "nothing of it is percent-encoded",
    },
    of_schema(
        &["oneOf"],
        |schema| is_empty(schema, "oneOf"),
        "it lists no alternative",
    ),
    of_schema(
        &["anyOf"],
        |schema| is_empty(schema, "anyOf"),
        "it lists no alternative",
    ),
    of_schema(
        &["allOf"],
        |schema| is_empty(schema, "allOf"),
        "it lists no schema",
    ),
    of_schema(
        &["writeOnly"],
        |schema| schema.is_set("readOnly") && schema.is_set("writeOnly"),
        "`readOnly` beside it says the opposite, so the value is sent and read",
    ),
    of_scheme(&["in"], NO_KEY, "only a key is sent where it says"),
    of_scheme(&["name"], NO_KEY, "only a key has a name"),
    of_scheme(
        &["scheme"],
        |scheme| scheme.string_of("type") != Some("http"),
        "only HTTP has schemes",
    ),
    of_scheme(
        &["flows"],
        |scheme| scheme.string_of("type") != Some("oauth2"),
        "only OAuth 2 has flows",
    ),
];

/// Says which keys of an object change nothing.
pub(super) fn report(tree: &Tree, id: NodeId, kind: Kind, context: &mut Context<'_>) {
    let object = Node::new(tree, id);
    for ignored in IGNORED {
        if ignored.kind != kind || !(ignored.when)(object) {
            continue;
        }
        let mut found = vec![object];
        for key in ignored.path {
            let children = found.iter().flat_map(|node| {
                let entries = node.entries();
                entries.filter(|(name, _)| *key == "*" || name == key)
            });
            found = children.map(|(_, child)| child).collect();
        }
        for written in found {
            let key = written.key().unwrap_or_default();
            context.findings.warning(
                Code::IgnoredKeyword,
                Place::key(written),
                format!("`{key}` of {} is ignored: {}", title(kind), ignored.why),
                "nothing needs to be done if nobody expects more",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::normalised;
    use super::super::version::Version;

    fn codes(components: &str) -> Vec<&'static str> {
        let text = format!("paths: {{}}\ncomponents: {{ {components} }}");
        normalised(Version::V3_0, &text, &["components"]).1
    }

    #[test]
    fn reserved_characters_are_allowed_in_more_places_since_3_2() {
        let said = |place: &str| {
            let parameter = format!("name: a, {place}, allowReserved: true, schema: {{}}");
            let text = format!(
                "openapi: 3.2.0\npaths: {{}}\ncomponents: {{ parameters: {{ A: {{ {parameter} }} }} }}"
            );
            normalised(Version::V3_2, &text, &["components"]).1
        };
        assert!(said("in: path, required: true").is_empty());
        assert!(said("in: cookie, style: form").is_empty());
        assert_eq!(said("in: cookie, style: cookie"), ["E0121"]);
        assert_eq!(said("in: header"), ["E0121"]);
    }

    #[test]
    fn what_a_client_has_no_use_for_is_reported() {
        let paths = "paths: { /a: { get: { responses: {}, callbacks: {} } } }";
        assert_eq!(normalised(Version::V3_0, paths, &["paths"]).1, ["E0121"]);
        for (section, ignored, used) in [
            (
                "parameters",
                "name: a, in: query, schema: {}, content: { application/json: {} }",
                "name: a, in: query, content: { application/json: {} }",
            ),
            (
                "parameters",
                "name: a, in: header, allowReserved: true, schema: {}",
                "name: a, in: query, allowReserved: true, schema: {}",
            ),
            (
                "parameters",
                "name: a, in: path, required: true, allowReserved: true, schema: {}",
                "name: a, in: path, required: true, schema: {}",
            ),
            (
                "responses",
                "description: d, content: { multipart/mixed: { encoding: { a: {} } } }",
                "description: d, content: { multipart/mixed: {} }",
            ),
            ("schemas", "oneOf: []", "oneOf: [{ type: string }]"),
            (
                "schemas",
                "readOnly: true, writeOnly: true",
                "readOnly: true, writeOnly: false",
            ),
            (
                "securitySchemes",
                "type: http, scheme: basic, in: header",
                "type: http, scheme: basic",
            ),
            (
                "securitySchemes",
                "type: apiKey, scheme: bearer, in: header, name: K",
                "type: apiKey, in: header, name: K",
            ),
        ] {
            let said = codes(&format!("{section}: {{ A: {{ {ignored} }} }}"));
            assert_eq!(said, ["E0121"], "{ignored}");
            let said = codes(&format!("{section}: {{ A: {{ {used} }} }}"));
            assert!(said.is_empty(), "{used}: {said:?}");
        }
    }
}
