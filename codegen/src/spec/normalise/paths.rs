//! What operations take for granted: parameters for the placeholders of their paths, and tags.

use super::pass::Context;
use crate::diagnostic::{Code, Place};
use crate::spec::document::operations;
use crate::spec::edit::Edit;
use crate::spec::grammar::WHOLE_QUERY;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree, Value};
use crate::template::{path_and_query, placeholders};
use std::collections::HashSet;

/// Looks at every operation.
pub(super) fn apply(tree: &mut Tree, context: &mut Context<'_>) {
    let mut undescribed: Vec<(NodeId, Vec<String>)> = Vec::new();
    let root = Node::new(tree, tree.root());
    let tags: HashSet<&str> = root
        .items_of("tags")
        .filter_map(|tag| tag.string_of("name"))
        .collect();
    for (path, written) in root
        .entries_of("paths")
        .filter(|(path, _)| path.starts_with('/'))
    {
        let item = written.definition();
        let (template, query) = path_and_query(path);
        for (_, operation) in operations(item) {
            undeclared_tags(operation, &tags, context);
            beside_whole_query([operation, item], context);
            let is_described = |name: &str, place| is_described(name, place, [operation, item]);
            let mut names: Vec<String> = Vec::new();
            let in_path = placeholders(template).filter(|name| !is_described(name, "path"));
            // Below the question mark, a parameter of the query is as good.
            let in_query = placeholders(query)
                .filter(|name| !is_described(name, "path") && !is_described(name, "query"));
            for name in in_path.chain(in_query) {
                if !names.iter().any(|known| known == name) {
                    names.push(name.to_owned());
                }
            }
            for name in &names {
                context.findings.warning(
                    Code::UndescribedPlaceholder,
                    Place::key(operation),
                    format!("nothing describes the path parameter `{name}`; it is read as a required string"),
                    format!("add a parameter with `name: {name}` and `in: path`"),
                );
            }
            if !names.is_empty() && operation.is_object() {
                undescribed.push((operation.id(), names));
            }
        }
    }
    for (operation, names) in undescribed {
        let made = with_parameters(tree, operation, &names);
        tree.replace(operation, made);
    }
}

/// The specification lets tags be undeclared; a document that declares some means all of them.
fn undeclared_tags(operation: Node<'_>, declared: &HashSet<&str>, context: &mut Context<'_>) {
    if declared.is_empty() {
        return;
    }
    for tag in operation.items_of("tags") {
        let Some(name) = tag.string().filter(|name| !declared.contains(name)) else {
            continue;
        };
        let hint = match context.findings.nearest(name, declared.iter().copied()) {
            Some(known) => format!("did you mean `{known}`?"),
            None => "describe it in `tags` of the document".to_owned(),
        };
        context.findings.warning(
            Code::UndeclaredTag,
            tag,
            format!("there is no tag `{name}` among those that the document declares"),
            hint,
        );
    }
}

/// A parameter that is the whole query is the only one in it.
fn beside_whole_query(owners: [Node<'_>; 2], context: &mut Context<'_>) {
    let written = owners
        .into_iter()
        .flat_map(|owner| owner.items_of("parameters"));
    let query: Vec<Node<'_>> = written
        .filter(|it| it.definition().string_of("in") == Some("query"))
        .collect();
    let is_whole = |it: &&Node<'_>| it.definition().is_set(WHOLE_QUERY);
    let Some(whole) = query.iter().find(is_whole) else {
        return;
    };
    let name = |it: &Node<'_>| {
        let name = it.definition().text_of("name").unwrap_or_default();
        name.into_owned()
    };
    for other in query.iter().filter(|other| other.id() != whole.id()) {
        context.findings.warning(
            Code::RepeatedParameter,
            *other,
            format!(
                "`{}` is the whole query, and `{}` stands beside it; both are sent",
                name(whole),
                name(other)
            ),
            "make one of them a part of the other",
        );
    }
}

pub(super) fn is_described(name: &str, place: &str, owners: [Node<'_>; 2]) -> bool {
    let mut parameters = owners
        .into_iter()
        .flat_map(|owner| owner.items_of("parameters"));
    parameters.any(|parameter| {
        let parameter = parameter.definition();
        parameter.string_of("in") == Some(place)
            && parameter.text_of("name").as_deref() == Some(name)
    })
}

fn with_parameters(tree: &mut Tree, operation: NodeId, names: &[String]) -> NodeId {
    let written = Node::new(tree, operation).get("parameters").map(Node::id);
    let mut parameters = match written.map(|written| tree.value(written)) {
        Some(Value::Array(items)) => items.to_vec(),
        _ => Vec::new(),
    };
    for name in names {
        let mut schema = Edit::empty(operation);
        schema.set_string(tree, "type", "string");
        let schema = schema.build(tree);
        let mut parameter = Edit::empty(operation);
        parameter.set_string(tree, "name", name);
        parameter.set_string(tree, "in", "path");
        parameter.set_boolean(tree, "required", true);
        parameter.set(tree, "schema", schema);
        parameters.push(parameter.build(tree));
    }
    let parameters = tree.make_array(operation, &parameters);
    let mut edit = Edit::of(tree, operation);
    edit.set(tree, "parameters", parameters);
    edit.build(tree)
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::normalised;
    use super::super::version::Version;

    fn operation(text: &str, rest: &str) -> (String, Vec<&'static str>) {
        let text = format!(
            "{{ paths: {{ '/a/{{id}}#x': {{ get: {{ responses: {{}}{text} }} }} }}{rest} }}"
        );
        normalised(Version::V3_0, &text, &["paths", "/a/{id}#x", "get"])
    }

    #[test]
    fn a_placeholder_that_nothing_describes_is_a_required_string() {
        let made = operation("", "");
        assert_eq!(
            made,
            (
                "{parameters:[{in:path,name:id,required:true,schema:{type:string}}],responses:{}}"
                    .to_owned(),
                vec!["E0403"]
            )
        );
        let described =
            ", parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]";
        assert!(operation(described, "").1.is_empty());
    }

    #[test]
    fn tags_are_compared_with_those_that_are_declared() {
        let described =
            ", parameters: [{ name: id, in: path, required: true, schema: {} }], tags: [a]";
        assert_eq!(operation(described, ", tags: [{ name: b }]").1, ["E0442"]);
        assert!(operation(described, ", tags: [{ name: a }]").1.is_empty());
        assert!(operation(described, "").1.is_empty());
    }
}
