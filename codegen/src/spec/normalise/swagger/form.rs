//! Fields of forms among the parameters of an operation.

use super::super::pass::Context;
use super::content::content;
use super::words::style;
use crate::diagnostic::{Code, Place};
use crate::media_types::{FORM, MULTIPART};
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

/// Keys of a field that are not about its value.
const ABOUT: [&str; 5] = ["name", "in", "required", "schema", "collectionFormat"];

pub(super) fn is_field(parameter: Node<'_>) -> bool {
    parameter.definition().string_of("in") == Some("formData")
}

/// The request body whose properties are these fields.
pub(super) fn form(
    tree: &mut Tree,
    fields: &[NodeId],
    consumed: &[String],
    context: &mut Context<'_>,
) -> NodeId {
    let origin = fields.first().copied().unwrap_or_else(|| tree.root());
    let mut properties = Edit::empty(origin);
    let mut encodings = Edit::empty(origin);
    let mut required = Vec::new();
    let mut has_files = false;
    for id in fields {
        let field = Node::new(tree, *id);
        let Some(name) = field.text_of("name").map(|name| name.into_owned()) else {
            leave_out(
                field,
                "a field of a form has no name; it is left out",
                context,
            );
            continue;
        };
        if properties.has(tree, &name) {
            let message = format!("the form has another field `{name}`; this one is left out");
            leave_out(field, message, context);
            continue;
        }
        if field.is_set("required") {
            required.push(name.clone());
        }
        has_files |= field.string_of("type") == Some("file");
        let schema = value(tree, *id, context);
        properties.set(tree, &name, schema);
        if let Some(encoding) = encoding(tree, *id, context) {
            encodings.set(tree, &name, encoding);
        }
    }
    let mut schema = Edit::empty(origin);
    schema.set_string(tree, "type", "object");
    let properties = properties.build(tree);
    schema.set(tree, "properties", properties);
    let is_required = !required.is_empty();
    if is_required {
        let names: Vec<NodeId> = required
            .iter()
            .map(|name| tree.make_string(origin, name))
            .collect();
        let names = tree.make_array(origin, &names);
        schema.set(tree, "required", names);
    }
    let schema = schema.build(tree);
    let is_form = |one: &&String| {
        one.eq_ignore_ascii_case(MULTIPART) || one.eq_ignore_ascii_case(FORM) && !has_files
    };
    let media_types: Vec<String> = consumed.iter().filter(is_form).cloned().collect();
    let usual = if has_files { MULTIPART } else { FORM };
    let mut media = Edit::empty(origin);
    media.set(tree, "schema", schema);
    let encodings = encodings.build(tree);
    if !tree.entries(encodings).is_empty() {
        media.set(tree, "encoding", encodings);
    }
    let media = media.build(tree);
    let content = content(tree, origin, media, &media_types, usual);
    let mut body = Edit::empty(origin);
    body.set(tree, "content", content);
    body.set_boolean(tree, "required", is_required);
    body.build(tree)
}

fn leave_out(field: Node<'_>, message: impl Into<String>, context: &mut Context<'_>) {
    context.findings.warning(
        Code::UnknownLocation,
        field,
        message,
        "give every field of a form a name of its own",
    );
}

/// What the value of a field is. What has no meaning in a schema is reported there.
fn value(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> NodeId {
    let field = Node::new(tree, id);
    let Some(schema) = field.get("schema").map(Node::id) else {
        let mut written = Edit::of(tree, id);
        written.retain(tree, |key| !ABOUT.contains(&key));
        return written.build(tree);
    };
    for (key, beside) in field.entries().filter(|(key, _)| !ABOUT.contains(key)) {
        context.findings.warning(
            Code::IgnoredKeyword,
            Place::key(beside),
            format!("`{key}` of a field is ignored beside its `schema`"),
            "say it in the schema",
        );
    }
    schema
}

/// How the items of a field are written, if it says so.
fn encoding(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let written = Node::new(tree, id).get("collectionFormat")?;
    let word = written.string().unwrap_or_default();
    let Some((style, explode)) = style(word) else {
        context.findings.warning(
            Code::IgnoredKeyword,
            Place::key(written),
            format!("`{word}` is ignored: OpenAPI 3 has no such style"),
            "describe the value as a string",
        );
        return None;
    };
    let mut encoding = Edit::empty(id);
    encoding.set_string(tree, "style", style.unwrap_or("form"));
    encoding.set_boolean(tree, "explode", explode);
    Some(encoding.build(tree))
}

#[cfg(test)]
mod tests {
    use super::super::tests::operation;

    #[test]
    fn fields_of_a_form_are_properties() {
        let fields = "{ in: formData, name: f, type: file, required: true }, { in: formData, name: n, type: string }";
        let made = operation(&format!("parameters: [{fields}], responses: {{}}"));
        let schema =
            "{properties:{f:{format:binary,type:string},n:{type:string}},required:[f],type:object}";
        let content = format!("content:{{multipart/form-data:{{schema:{schema}}}}},required:true");
        let expected = format!("{{parameters:[],requestBody:{{{content}}},responses:{{}}}}");
        assert_eq!(made.0, expected);
    }

    #[test]
    fn what_is_said_about_a_field_is_kept_or_reported() {
        let fields = "{ in: formData, name: a, type: array, items: { type: string }, collectionFormat: csv, x-a: 1 }, { in: formData, name: a, type: string }, { in: formData, type: string }, { in: formData, name: b, schema: { type: string }, description: d }";
        let (made, codes) = operation(&format!("parameters: [{fields}], responses: {{}}"));
        let encoding = "encoding:{a:{explode:false,style:form}}";
        assert!(made.contains(encoding), "{made}");
        let properties = "properties:{a:{items:{type:string},type:array,x-a:1},b:{type:string}}";
        assert!(made.contains(properties), "{made}");
        let (locations, others): (Vec<_>, Vec<_>) =
            codes.iter().partition(|code| **code == "E0441");
        assert_eq!((locations.len(), others), (6, vec![&"E0124", &"E0121"]));
    }
}
