//! What the parts of a multipart form are from OpenAPI 3.1 on, if nothing says it: of a property without
//! a type, and of a text that is encoded, `application/octet-stream`. In 3.0 it depends on formats, and
//! no style joins what is in a part.

use super::conditions::is_condition;
use super::pass::Context;
use super::version::Version;
use crate::diagnostic::{Code, Place};
use crate::spec::edit::Edit;
use crate::spec::grammar::{Kind, Shape};
use crate::spec::node::Node;
use crate::spec::schema::Schema;
use crate::spec::tree::{NodeId, Tree};
use std::collections::{BTreeSet, HashSet};

const BYTES: &str = "application/octet-stream";

/// The media types of a body or a response.
pub(super) fn media_types(tree: &mut Tree, id: NodeId, item: Shape, context: &mut Context<'_>) {
    if !matches!(item, Shape::Node(Kind::MediaType)) {
        return;
    }
    let media_types = Node::new(tree, id).entries();
    let forms = media_types.filter(|(name, _)| name.starts_with("multipart/"));
    let forms: Vec<NodeId> = forms.map(|(_, media)| media.id()).collect();
    for form in forms {
        let made = match context.version {
            Version::V3_0 => without_styles(tree, form, context),
            _ => form_of(tree, form),
        };
        if let Some(made) = made {
            tree.replace(form, made);
        }
    }
}

/// A form whose parts have no style that joins their items: those of OpenAPI 3.0 are for other forms.
fn without_styles(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let encoding = Node::new(tree, id).get("encoding")?;
    let mut styled: Vec<(String, NodeId)> = Vec::new();
    for (name, part) in encoding.entries() {
        let style = part
            .get("style")
            .filter(|it| it.string() != Some("deepObject"));
        let explode = part.get("explode").filter(|it| it.boolean() == Some(false));
        let Some(written) = style.or(explode.filter(|_| !part.has("style"))) else {
            continue;
        };
        context.findings.warning(
            Code::PartStyle,
            Place::key(written),
            format!("the part `{name}` is written without its style, which is one of OpenAPI 3.1"),
            "write `openapi: 3.1.0` at the top, or remove it",
        );
        styled.push((name.to_owned(), part.id()));
    }
    if styled.is_empty() {
        return None;
    }
    let changed = styled.into_iter().map(|(name, part)| {
        let mut one = Edit::of(tree, part);
        for key in ["style", "explode"] {
            one.remove(tree, key);
        }
        (name, one)
    });
    let changed = changed.collect();
    Some(with_encoding(tree, id, changed))
}

/// A form in whose encoding these parts are described so.
fn with_encoding(tree: &mut Tree, id: NodeId, parts: Vec<(String, Edit)>) -> NodeId {
    let mut all = match Node::new(tree, id).get("encoding").map(Node::id) {
        Some(encoding) => Edit::of(tree, encoding),
        None => Edit::empty(id),
    };
    for (name, part) in parts {
        let part = part.build(tree);
        all.set(tree, &name, part);
    }
    let all = all.build(tree);
    let mut edit = Edit::of(tree, id);
    edit.set(tree, "encoding", all);
    edit.build(tree)
}

/// A form whose encoding says what would go without saying.
fn form_of(tree: &mut Tree, id: NodeId) -> Option<NodeId> {
    let media = Node::new(tree, id);
    let encoding = media.get("encoding");
    let mut parts: Vec<(String, Option<NodeId>)> = Vec::new();
    for name in bytes(media.get("schema")?) {
        let said = encoding.and_then(|all| all.get(&name));
        if said.is_none_or(|said| !said.has("contentType")) {
            parts.push((name, said.map(Node::id)));
        }
    }
    if parts.is_empty() {
        return None;
    }
    let mut said = Vec::new();
    for (name, encoding) in parts {
        let mut one = match encoding {
            Some(encoding) => Edit::of(tree, encoding),
            None => Edit::empty(id),
        };
        one.set_string(tree, "contentType", BYTES);
        said.push((name, one));
    }
    Some(with_encoding(tree, id, said))
}

/// The properties of a form that are bytes for want of a type, in it or in what it is made of.
fn bytes(form: Node<'_>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut known = HashSet::new();
    let mut open = vec![form.definition()];
    while let Some(schema) = open.pop() {
        if known.insert(schema.id()) {
            let properties = schema.entries_of("properties");
            let properties = properties.filter(|(_, property)| is_bytes(*property));
            names.extend(properties.map(|(name, _)| name.to_owned()));
            open.extend(schema.items_of("allOf").map(Node::definition));
        }
    }
    names
}

/// An array is what its items are.
fn is_bytes(property: Node<'_>) -> bool {
    let property = Schema::new(property);
    let items = property.written().get("items");
    let file = items.map_or(property, Schema::new);
    let written = file.written();
    // Whoever says what is in it means no bytes.
    let says =
        |key: &str| matches!(key, "type" | "const" | "additionalProperties") || is_condition(key);
    let is_described = written.entries().any(|(key, _)| says(key));
    let is_anything = !is_described && file.is_unconstrained();
    let is_forbidden = written.boolean() == Some(false);
    // What is binary is a file, which is bytes anyway.
    let encoding = written.text_of("contentEncoding");
    let is_encoded = encoding.is_some_and(|encoding| !encoding.eq_ignore_ascii_case("binary"));
    (is_anything || is_encoded) && !is_forbidden && !written.has("contentMediaType")
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::normalised;
    use super::super::version::Version;

    fn encoding(version: Version, properties: &str) -> String {
        let schema = format!("{{ type: object, properties: {{ {properties} }} }}");
        let media = format!(
            "{{ schema: {{ allOf: [{schema}] }}, encoding: {{ h: {{ headers: {{}} }}, t: {{ contentType: text/css }} }} }}"
        );
        let text = format!(
            "{{ paths: {{ /a: {{ post: {{ requestBody: {{ content: {{ multipart/form-data: {media} }} }} }} }} }} }}"
        );
        let path = [
            "paths",
            "/a",
            "post",
            "requestBody",
            "content",
            "multipart/form-data",
            "encoding",
        ];
        normalised(version, &text, &path).0
    }

    #[test]
    fn what_has_no_type_or_is_encoded_is_bytes() {
        let text = "{h:{headers:{}},t:{contentType:text/css}}";
        let bytes = "{contentType:application/octet-stream}";
        for property in [
            "{}",
            "true",
            "{ title: A }",
            "{ type: string, contentEncoding: base64 }",
            "{ type: [string, 'null'], contentEncoding: base64 }",
            "{ type: array, items: {} }",
        ] {
            let made = encoding(Version::V3_1, &format!("a: {property}"));
            assert_eq!(
                made,
                text.replace("{h:", &format!("{{a:{bytes},h:")),
                "{property}"
            );
            assert_eq!(encoding(Version::V3_0, &format!("a: {property}")), text);
        }
        for property in [
            "false",
            "{ type: string }",
            "{ type: [string, integer] }",
            "{ type: object }",
            "{ contentMediaType: image/png }",
            "{ type: string, contentEncoding: binary }",
            "{ const: a }",
            "{ not: { const: a } }",
            "{ dependentRequired: { a: [b] } }",
            "{ enum: [a] }",
            "{ oneOf: [{ type: string }] }",
            "{ properties: { b: {} } }",
            "{ type: array, items: { type: string } }",
        ] {
            let made = encoding(Version::V3_1, &format!("a: {property}"));
            assert_eq!(made, text, "{property}");
        }
    }

    #[test]
    fn what_somebody_says_of_a_part_stays() {
        let made = encoding(Version::V3_2, "h: {}, t: {}");
        assert_eq!(
            made,
            "{h:{contentType:application/octet-stream,headers:{}},t:{contentType:text/css}}"
        );
    }
}
