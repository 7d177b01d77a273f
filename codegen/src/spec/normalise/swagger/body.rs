//! Bodies among the parameters, of operations and of paths.

use super::super::parameters::{BESIDE, is_body};
use super::super::pass::Context;
use super::content::{JSON, content};
use super::form::{form, is_field};
use crate::diagnostic::Code;
use crate::spec::edit::Edit;
use crate::spec::grammar::METHODS;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

/// A body among the parameters of a path is one of each operation that has none; so is each field of
/// a form that an operation does not have.
pub(in crate::spec::normalise) fn shared_body(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let (bodies, others): (Vec<Node<'_>>, Vec<Node<'_>>) =
        node.items_of("parameters").partition(|one| is_body(*one));
    if bodies.is_empty() {
        return None;
    }
    let others: Vec<NodeId> = others.into_iter().map(Node::id).collect();
    let mut changed: Vec<(&str, NodeId, Vec<NodeId>)> = Vec::new();
    let mut is_used = vec![false; bodies.len()];
    let operations = METHODS.into_iter().filter_map(|method| {
        let operation = node.get(method).filter(|one| one.is_object())?;
        let has_body = !matches!(method, "get" | "head" | "trace") && !operation.has("requestBody");
        has_body.then_some((method, operation))
    });
    for (method, operation) in operations {
        let own: Vec<Node<'_>> = operation.items_of("parameters").collect();
        let mut parameters: Vec<NodeId> = own.iter().map(|one| one.id()).collect();
        for (body, is_used) in bodies.iter().zip(&mut is_used) {
            *is_used = true;
            if !own.iter().any(|one| sets_aside(*one, *body)) {
                parameters.push(body.id());
            }
        }
        changed.push((method, operation.id(), parameters));
    }
    for (body, _) in bodies.iter().zip(is_used).filter(|(_, is_used)| !is_used) {
        context.findings.warning(
            Code::UnknownLocation,
            body.definition().get("in").unwrap_or(*body),
            "no operation of the path has a body that this describes; it is left out",
            "describe what is sent in `requestBody` of an operation",
        );
    }
    let mut edit = Edit::of(tree, id);
    let others = tree.make_array(id, &others);
    edit.set(tree, "parameters", others);
    for (method, operation, parameters) in changed {
        let parameters = tree.make_array(operation, &parameters);
        let mut made = Edit::of(tree, operation);
        made.set(tree, "parameters", parameters);
        let made = made.build(tree);
        edit.set(tree, method, made);
    }
    Some(edit.build(tree))
}

/// What an operation says about its body counts, and not what its path says.
fn sets_aside(own: Node<'_>, shared: Node<'_>) -> bool {
    let name = |one: Node<'_>| {
        one.definition()
            .text_of("name")
            .map(|name| name.into_owned())
    };
    is_body(own) && !(is_field(own) && is_field(shared) && name(own) != name(shared))
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
    let fields = bodies.iter().filter(|one| is_field(**one)).count();
    let is_clear = fields == bodies.len() || bodies.len() == 1;
    let has_body = node.has("requestBody");
    let origin = first.id();
    for one in &bodies {
        let place = one.definition().get("in").unwrap_or(*one);
        let word = place.string().unwrap_or_default();
        if is_clear && !has_body {
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
    let others: Vec<NodeId> = others.into_iter().map(Node::id).collect();
    let bodies: Vec<NodeId> = bodies.iter().map(|one| one.definition().id()).collect();
    let parameters = tree.make_array(id, &others);
    edit.set(tree, "parameters", parameters);
    if has_body || !is_clear {
        return true;
    }
    let body = if fields > 0 {
        form(tree, &bodies, consumed, context)
    } else {
        // What has no meaning in a request body is reported there.
        let mut body = Edit::of(tree, origin);
        body.retain(tree, |key| !BESIDE.contains(&key));
        for key in ["name", "in"] {
            body.remove(tree, key);
        }
        let schema = body.remove(tree, "schema").unwrap_or_else(|| {
            let mut schema = Edit::of(tree, origin);
            schema.retain(tree, |key| BESIDE.contains(&key));
            schema.build(tree)
        });
        let media = tree.make_object(origin, &[("schema", schema)]);
        let content = content(tree, origin, media, consumed, JSON);
        body.set(tree, "content", content);
        body.build(tree)
    };
    edit.set(tree, "requestBody", body);
    true
}

#[cfg(test)]
mod tests {
    use super::super::super::schema::tests::normalised;
    use super::super::super::version::Version;
    use super::super::tests::operation;

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
    fn the_body_of_a_path_is_that_of_its_operations() {
        let text = "paths: { /a: { parameters: [{ in: body, name: b, schema: {} }], get: { responses: {} }, put: { responses: {} } } }";
        let made = normalised(Version::V3_0, text, &["paths", "/a"]);
        let expected = "{get:{responses:{}},parameters:[],put:{parameters:[],requestBody:{content:{application/json:{schema:{}}}},responses:{}}}";
        assert_eq!(made, (expected.to_owned(), vec!["E0441"]));
    }

    #[test]
    fn a_body_of_a_path_that_no_operation_has_is_reported() {
        let text = "paths: { /a: { parameters: [{ in: body, name: b, schema: {} }], get: { responses: {} } } }";
        let made = normalised(Version::V3_0, text, &["paths", "/a"]);
        let expected = "{get:{responses:{}},parameters:[]}";
        assert_eq!(made, (expected.to_owned(), vec!["E0441"]));
    }

    #[test]
    fn fields_of_a_path_join_those_of_an_operation() {
        let text = "paths: { /a: { parameters: [{ in: formData, name: b, type: string }, { in: formData, name: c, type: string }], put: { responses: {}, parameters: [{ in: formData, name: c, type: integer }] } } }";
        let (made, codes) = normalised(Version::V3_0, text, &["paths", "/a", "put", "requestBody"]);
        let properties = "properties:{b:{type:string},c:{type:integer}}";
        assert!(made.contains(properties), "{made}");
        assert_eq!(codes, ["E0441"; 2]);
    }

    #[test]
    fn what_is_said_about_a_body_is_kept() {
        let (made, _) = operation(
            "responses: {}, parameters: [{ in: body, name: b, description: d, x-a: 1, type: integer }]",
        );
        let content = "content:{application/json:{schema:{type:integer}}}";
        let body = format!("requestBody:{{{content},description:d,x-a:1}}");
        assert!(made.contains(&body), "{made}");
    }
}
