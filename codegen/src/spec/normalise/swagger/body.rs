//! Bodies among the parameters, of operations and of paths.

use super::super::parameters::{BESIDE, is_body};
use super::super::pass::Context;
use super::content::{JSON, content};
use crate::diagnostic::Code;
use crate::spec::edit::Edit;
use crate::spec::grammar::METHODS;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// A body among the parameters of a path is one of each operation that has none.
pub(in crate::spec::normalise) fn shared_body(
    tree: &mut Tree,
    id: NodeId,
    _context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let (bodies, others): (Vec<Node<'_>>, Vec<Node<'_>>) =
        node.items_of("parameters").partition(|one| is_body(*one));
    if bodies.is_empty() {
        return None;
    }
    let ids = |nodes: Vec<Node<'_>>| -> Vec<NodeId> { nodes.into_iter().map(Node::id).collect() };
    let (bodies, others) = (ids(bodies), ids(others));
    let operations: Vec<(&str, NodeId, Vec<NodeId>)> = METHODS
        .into_iter()
        .filter(|method| !matches!(*method, "get" | "head" | "trace"))
        .filter_map(|method| {
            let operation = node.get(method).filter(|one| one.is_object())?;
            let has_body =
                operation.has("requestBody") || operation.items_of("parameters").any(is_body);
            let own = operation.items_of("parameters").map(Node::id).collect();
            (!has_body).then(|| (method, operation.id(), own))
        })
        .collect();
    let mut edit = Edit::of(tree, id);
    let others = tree.make_array(id, &others);
    edit.set(tree, "parameters", others);
    for (method, operation, mut parameters) in operations {
        parameters.extend(&bodies);
        let parameters = tree.make_array(operation, &parameters);
        let mut made = Edit::of(tree, operation);
        made.set(tree, "parameters", parameters);
        let made = made.build(tree);
        edit.set(tree, method, made);
    }
    Some(edit.build(tree))
}

/// Makes a request body of the parameters that describe one; says whether there was one.
pub(super) fn body(
    tree: &mut Tree,
    id: NodeId,
    consumed: &[String],
    edit: &mut Edit,
    context: &mut Context<'_>,
) -> bool {
    let node = Node::new(tree, id);
    let (bodies, others): (Vec<Node<'_>>, Vec<Node<'_>>) =
        node.items_of("parameters").partition(|one| is_body(*one));
    let Some(first) = bodies.first().map(|one| one.definition()) else {
        return false;
    };
    let is_form = first.string_of("in") == Some("formData");
    let is_clear = match is_form {
        true => bodies
            .iter()
            .all(|one| one.definition().string_of("in") == Some("formData")),
        false => bodies.len() == 1,
    };
    let others: Vec<NodeId> = others.into_iter().map(Node::id).collect();
    let origin = first.id();
    let description = first.string_of("description").map(str::to_owned);
    let is_required = bodies.iter().any(|one| one.definition().is_set("required"));
    let schema = first.get("schema").map(Node::id);
    for one in &bodies {
        let place = one.definition().get("in").unwrap_or(*one);
        let word = place.string().unwrap_or_default();
        if is_clear && !node.has("requestBody") {
            context.findings.warning(
                Code::UnknownLocation,
                place,
                format!("`in: {word}` is of Swagger 2.0; it is read as the request body"),
                "describe what is sent in `requestBody` of the operation",
            );
        } else {
            context.findings.error(
                Code::UnknownLocation,
                place,
                format!("`in: {word}` is of Swagger 2.0, and something else says what is sent"),
                "describe what is sent in `requestBody` of the operation, and only there",
            );
        }
    }
    let fields: Vec<NodeId> = bodies.iter().map(|one| one.definition().id()).collect();
    let parameters = tree.make_array(id, &others);
    edit.set(tree, "parameters", parameters);
    if node_has_body(tree, id) || !is_clear {
        return true;
    }
    let mut body = Edit::empty(origin);
    if is_form {
        let (schema, has_files) = form(tree, origin, &fields);
        let mut media_types: Vec<String> = consumed.to_vec();
        media_types.retain(|one| one == MULTIPART || one == FORM && !has_files);
        let usual = if has_files { MULTIPART } else { FORM };
        let content = content(tree, origin, schema, &media_types, usual);
        body.set(tree, "content", content);
    } else {
        let schema = schema.unwrap_or_else(|| tree.make_object(origin, &[]));
        let content = content(tree, origin, schema, consumed, JSON);
        body.set(tree, "content", content);
        if let Some(description) = description {
            body.set_string(tree, "description", &description);
        }
    }
    body.set_boolean(tree, "required", is_required);
    let body = body.build(tree);
    edit.set(tree, "requestBody", body);
    true
}

fn node_has_body(tree: &Tree, id: NodeId) -> bool {
    Node::new(tree, id).has("requestBody")
}

/// The object whose properties are the fields of a form, and whether there are files among them.
fn form(tree: &mut Tree, origin: NodeId, fields: &[NodeId]) -> (NodeId, bool) {
    let mut properties = Edit::empty(origin);
    let mut required = Vec::new();
    let mut has_files = false;
    for id in fields {
        let field = Node::new(tree, *id);
        let Some(name) = field.text_of("name").map(|name| name.into_owned()) else {
            continue;
        };
        if field.is_set("required") {
            required.push(name.clone());
        }
        has_files |= field.string_of("type") == Some("file");
        let schema = field.get("schema").map(Node::id).unwrap_or_else(|| {
            let mut written = Edit::of(tree, *id);
            written.retain(tree, |key| BESIDE.contains(&key) || key == "description");
            written.build(tree)
        });
        properties.set(tree, &name, schema);
    }
    let properties = properties.build(tree);
    let mut schema = Edit::empty(origin);
    schema.set_string(tree, "type", "object");
    schema.set(tree, "properties", properties);
    let required: Vec<NodeId> = required
        .iter()
        .map(|name| tree.make_string(origin, name))
        .collect();
    if !required.is_empty() {
        let required = tree.make_array(origin, &required);
        schema.set(tree, "required", required);
    }
    (schema.build(tree), has_files)
}

#[cfg(test)]
mod tests {
    use super::super::super::schema::tests::normalised;
    use super::super::super::version::Version;

    fn operation(text: &str) -> (String, Vec<&'static str>) {
        let text = format!("{{ produces: [a/b], paths: {{ /a: {{ post: {{ {text} }} }} }} }}");
        let (made, mut codes) = normalised(Version::V3_0, &text, &["paths", "/a", "post"]);
        codes.retain(|code| *code != "E0102");
        (made, codes)
    }

    #[test]
    fn a_body_among_the_parameters_is_the_request_body() {
        let body = "{ in: body, name: b, required: true, schema: { type: integer } }";
        let made = operation(&format!(
            "parameters: [{body}], responses: {{}}, consumes: [x/y, x/y]"
        ));
        let content = "content:{x/y:{schema:{type:integer}}},required:true";
        let expected = format!("{{parameters:[],requestBody:{{{content}}},responses:{{}}}}");
        assert_eq!(made, (expected, vec!["E0124", "E0124", "E0441"]));
        // Something else says what is sent.
        let made = operation(&format!(
            "parameters: [{body}], responses: {{}}, requestBody: {{ content: {{}} }}"
        ));
        assert_eq!(
            made.0,
            "{parameters:[],requestBody:{content:{}},responses:{}}"
        );
        assert!(made.1.contains(&"E0441"));
    }

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
    fn the_body_of_a_path_is_that_of_its_operations() {
        let text = "paths: { /a: { parameters: [{ in: body, name: b, schema: {} }], get: { responses: {} }, put: { responses: {} } } }";
        let made = normalised(Version::V3_0, text, &["paths", "/a"]);
        let expected = "{get:{responses:{}},parameters:[],put:{parameters:[],requestBody:{content:{application/json:{schema:{}}},required:false},responses:{}}}";
        assert_eq!(made, (expected.to_owned(), vec!["E0441"]));
    }
}
