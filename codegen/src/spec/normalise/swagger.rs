//! What is left of Swagger 2.0 in documents that say they are OpenAPI 3: bodies among the parameters,
//! schemas beside descriptions, media types of whole operations. Each is read as what it meant.

use super::parameters::{BESIDE, is_body};
use super::pass::Context;
use crate::diagnostic::{Code, Place};
use crate::spec::edit::Edit;
use crate::spec::grammar::METHODS;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";
const BYTES: &str = "application/octet-stream";

/// What other objects of the document refer to, and the section of `components` that it is now.
const SECTIONS: [(&str, &str); 3] = [
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
];

/// Definitions belong to `components`; where the service is becomes a server.
pub(super) fn root(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let address = node
        .string_of("host")
        .filter(|_| !node.has("servers"))
        .map(|host| {
            let scheme = node.items_of("schemes").find_map(Node::string);
            let path = node.string_of("basePath").unwrap_or_default();
            format!("{}://{host}{path}", scheme.unwrap_or("https"))
        });
    let mut edit = Edit::of(tree, id);
    let mut is_changed = false;
    for key in ["consumes", "produces"] {
        if edit.remove(tree, key).is_some() {
            report(tree, id, key, "the media types of operations", context);
            is_changed = true;
        }
    }
    for (old, section) in SECTIONS {
        is_changed |= moved(tree, id, old, section, &mut edit, context);
    }
    if let Some(address) = address {
        let meant = format!("the server `{address}`");
        report(tree, id, "host", &meant, context);
        let mut server = Edit::empty(id);
        server.set_string(tree, "url", &address);
        let server = server.build(tree);
        let servers = tree.make_array(id, &[server]);
        edit.set(tree, "servers", servers);
        for key in ["host", "basePath", "schemes"] {
            edit.remove(tree, key);
        }
        is_changed = true;
    }
    is_changed.then(|| edit.build(tree))
}

/// Moves definitions into a section of `components`; says whether there are some.
fn moved(
    tree: &mut Tree,
    id: NodeId,
    old: &str,
    section: &str,
    edit: &mut Edit,
    context: &mut Context<'_>,
) -> bool {
    let entries = Node::new(tree, id).entries_of(old);
    let definitions: Vec<(String, NodeId)> = entries
        .map(|(name, definition)| (name.to_owned(), definition.id()))
        .collect();
    if definitions.is_empty() {
        return false;
    }
    report(tree, id, old, &format!("`components.{section}`"), context);
    let child = |tree: &Tree, id: NodeId, key: &str| Node::new(tree, id).get(key).map(Node::id);
    let components = edit.get(tree, "components");
    let components = components.map(|components| tree.current(components));
    let known = components.and_then(|components| child(tree, components, section));
    let mut made = known.map_or_else(|| Edit::empty(id), |known| Edit::of(tree, known));
    for (name, definition) in definitions {
        if !made.has(tree, &name) {
            made.set(tree, &name, definition);
        }
    }
    let made = made.build(tree);
    let mut all = components.map_or_else(|| Edit::empty(id), |all| Edit::of(tree, all));
    all.set(tree, section, made);
    let all = all.build(tree);
    edit.set(tree, "components", all);
    edit.remove(tree, old);
    true
}

/// A body among the parameters of a path is one of each operation that has none.
pub(super) fn shared_body(
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

/// What is sent and answered, in the words of OpenAPI.
pub(super) fn operation(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let mut edit = Edit::of(tree, id);
    let consumed = media_types(tree, id, "consumes", &mut edit, context);
    let produced = media_types(tree, id, "produces", &mut edit, context);
    let is_changed = body(tree, id, &consumed, &mut edit, context);
    let mut responses = Vec::new();
    for (status, response) in Node::new(tree, id).entries_of("responses") {
        if response.has("schema") && !response.has("content") {
            responses.push((status.to_owned(), response.id()));
        }
    }
    if let Some(written) = edit
        .get(tree, "responses")
        .filter(|_| !responses.is_empty())
    {
        let mut all = Edit::of(tree, tree.current(written));
        for (status, response) in &responses {
            let made = with_content(tree, *response, &produced, context);
            all.set(tree, status, made);
        }
        let all = all.build(tree);
        edit.set(tree, "responses", all);
    }
    let has_words = Node::new(tree, id).has("consumes") || Node::new(tree, id).has("produces");
    (is_changed || has_words || !responses.is_empty()).then(|| edit.build(tree))
}

/// A response of `components` with a schema beside its description.
pub(super) fn response(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    if !node.has("schema") || node.has("content") {
        return None;
    }
    let root = Node::written(tree, tree.root());
    let produced = root.texts_of("produces");
    Some(with_content(tree, id, &produced, context))
}

fn with_content(
    tree: &mut Tree,
    id: NodeId,
    produced: &[String],
    context: &mut Context<'_>,
) -> NodeId {
    report(tree, id, "schema", "that of `content`", context);
    let mut edit = Edit::of(tree, id);
    if let Some(schema) = edit.remove(tree, "schema") {
        let is_file = Node::new(tree, schema).string_of("type") == Some("file");
        let usual = if is_file { BYTES } else { JSON };
        let content = content(tree, id, schema, produced, usual);
        edit.set(tree, "content", content);
    }
    edit.build(tree)
}

/// The media types of an operation, or else of all.
fn media_types(
    tree: &Tree,
    id: NodeId,
    key: &str,
    edit: &mut Edit,
    context: &mut Context<'_>,
) -> Vec<String> {
    if edit.remove(tree, key).is_some() {
        report(tree, id, key, "media types of `content`", context);
        return Node::new(tree, id).texts_of(key);
    }
    Node::written(tree, tree.root()).texts_of(key)
}

fn content(
    tree: &mut Tree,
    origin: NodeId,
    schema: NodeId,
    media_types: &[String],
    usual: &str,
) -> NodeId {
    let media = tree.make_object(origin, &[("schema", schema)]);
    // One may be listed twice.
    let mut content = Edit::empty(origin);
    for media_type in media_types {
        content.set(tree, media_type, media);
    }
    if media_types.is_empty() {
        content.set(tree, usual, media);
    }
    content.build(tree)
}

/// Makes a request body of the parameters that describe one; says whether there was one.
fn body(
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

/// `discriminator` is an object with the name of the property.
pub(super) fn discriminator(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let property = Node::new(tree, id).string_of("discriminator")?.to_owned();
    report(tree, id, "discriminator", "`propertyName` of one", context);
    let mut made = Edit::empty(id);
    made.set_string(tree, "propertyName", &property);
    let made = made.build(tree);
    let mut edit = Edit::of(tree, id);
    edit.set(tree, "discriminator", made);
    Some(edit.build(tree))
}

/// How the items of an array are written in a parameter.
pub(super) fn collection_format(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    if node.has("style") || node.has("explode") {
        return None;
    }
    let (style, explode) = match node.string_of("collectionFormat")? {
        "csv" => (None, false),
        "multi" => (None, true),
        "ssv" => (Some("spaceDelimited"), false),
        "pipes" => (Some("pipeDelimited"), false),
        _ => return None,
    };
    report(
        tree,
        id,
        "collectionFormat",
        "`style` and `explode`",
        context,
    );
    let mut edit = Edit::of(tree, id);
    edit.remove(tree, "collectionFormat");
    edit.set_boolean(tree, "explode", explode);
    if let Some(style) = style {
        edit.set_string(tree, "style", style);
    }
    Some(edit.build(tree))
}

fn report(tree: &Tree, id: NodeId, key: &str, meant: &str, context: &mut Context<'_>) {
    let node = Node::new(tree, id);
    context.findings.warning(
        Code::OfSwagger,
        Place::key(node.get(key).unwrap_or(node)),
        format!("`{key}` is of Swagger 2.0 here; it is read as {meant}"),
        "write it as OpenAPI 3 has it",
    );
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::{normalised, rewritten};
    use super::super::version::Version;

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

    #[test]
    fn a_schema_beside_a_description_is_that_of_content() {
        let made = operation("responses: { '200': { description: d, schema: { type: string } } }");
        let expected = "{responses:{200:{content:{a/b:{schema:{type:string}}},description:d}}}";
        assert_eq!(made, (expected.to_owned(), vec!["E0124"; 2]));
    }

    #[test]
    fn definitions_are_schemas_and_a_host_is_a_server() {
        let text = "definitions: { A: { type: string } }\nhost: h\npaths: {}";
        let (made, codes) = normalised(Version::V3_0, text, &[]);
        assert!(
            made.contains("components:{schemas:{A:{type:string}}}"),
            "{made}"
        );
        assert!(made.contains("servers:[{url:https://h}]"), "{made}");
        assert_eq!(codes, ["E0124"; 2]);
    }

    #[test]
    fn parameters_and_responses_of_the_document_are_components() {
        let text = "parameters: { P: { name: p, in: query, type: integer } }
responses: { R: { description: d, schema: { type: string } } }
components: { parameters: { Q: { name: q, in: query, schema: {} } } }
paths: {}";
        let (made, codes) = normalised(Version::V3_0, text, &["components"]);
        let parameters = "P:{in:query,name:p,schema:{type:integer}},Q:{in:query,name:q,schema:{}}";
        let response = "content:{application/json:{schema:{type:string}}},description:d";
        let expected = format!("{{parameters:{{{parameters}}},responses:{{R:{{{response}}}}}}}");
        assert_eq!(made, expected);
        assert_eq!(codes, ["E0124", "E0124", "E0124", "E0440"]);
    }

    #[test]
    fn the_name_of_a_discriminator_is_one() {
        let made = rewritten("{ discriminator: kind, type: object }");
        let expected = "{discriminator:{propertyName:kind},type:object}";
        assert_eq!(made, (expected.to_owned(), vec!["E0124"]));
    }
}
