//! Parameters and headers that are not described as the specification wants.

use super::edit::Edit;
use super::pass::Context;
use crate::diagnostic::{Code, Place, nearest};
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree, Value};

const LOCATIONS: [&str; 4] = ["query", "header", "path", "cookie"];

/// What Swagger 2.0 says beside the name, and OpenAPI in `schema`.
const BESIDE: [&str; 17] = [
    "type",
    "format",
    "items",
    "enum",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "multipleOf",
    "nullable",
];

/// A misspelt place is the nearest one.
pub(super) fn location(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let written = Node::new(tree, id).get("in")?;
    let word = written.string()?.to_owned();
    if LOCATIONS.contains(&word.as_str()) {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    let meant = nearest(&lower, LOCATIONS)?;
    context.findings.warning(
        Code::UnknownLocation,
        written,
        format!("a parameter cannot be in `{word}`; it is read as `{meant}`"),
        format!("write `in: {meant}`"),
    );
    let mut edit = Edit::of(tree, id);
    edit.set_string(tree, "in", meant);
    Some(edit.build(tree))
}

/// Without a schema, what stands in place of one, or else a string.
pub(super) fn schema(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let has = |key: &str| {
        node.get(key)
            .is_some_and(|node| node.value() != Value::Null)
    };
    let has_content = node.entries_of("content").next().is_some();
    if has("schema") || has_content {
        return None;
    }
    let name = node
        .text_of("name")
        .map(|name| format!(" `{name}`"))
        .unwrap_or_default();
    let is_typed = has("type") || has("enum");
    let read_as = if is_typed {
        "what stands beside its name is read as one"
    } else {
        "it is read as a string"
    };
    context.findings.warning(
        Code::ParameterWithoutSchema,
        Place::key(id),
        format!("the parameter{name} has no `schema`; {read_as}"),
        "describe it in `schema`",
    );
    let mut edit = Edit::of(tree, id);
    let mut made = Edit::empty(id);
    edit.remove(tree, "content");
    if is_typed {
        for key in BESIDE {
            if let Some(child) = edit.remove(tree, key) {
                made.set(tree, key, child);
            }
        }
    } else {
        made.set_string(tree, "type", "string");
    }
    let made = made.build(tree);
    edit.set(tree, "schema", made);
    Some(edit.build(tree))
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::normalised;
    use super::super::version::Version;

    fn parameter(text: &str) -> (String, Vec<&'static str>) {
        let text = format!("paths: {{}}\ncomponents: {{ parameters: {{ P: {text} }} }}");
        normalised(Version::V3_0, &text, &["components", "parameters", "P"])
    }

    #[test]
    fn a_misspelt_place_is_the_nearest_one() {
        let made = parameter("{ name: a, in: Qurey, schema: {} }");
        assert_eq!(
            made,
            ("{in:query,name:a,schema:{}}".to_owned(), vec!["E0441"])
        );
        assert_eq!(
            parameter("{ name: a, in: body, schema: {} }").0,
            "{in:body,name:a,schema:{}}"
        );
        assert!(parameter("{ name: a, in: path, schema: {} }").1.is_empty());
    }

    #[test]
    fn what_stands_beside_the_name_is_a_schema() {
        let made = parameter("{ name: a, in: query, type: integer, maximum: 3 }");
        assert_eq!(
            made,
            (
                "{in:query,name:a,schema:{maximum:3,type:integer}}".to_owned(),
                vec!["E0440"]
            )
        );
        let made = parameter("{ name: a, in: query }");
        assert_eq!(
            made,
            (
                "{in:query,name:a,schema:{type:string}}".to_owned(),
                vec!["E0440"]
            )
        );
        assert!(
            parameter("{ name: a, in: query, content: { application/json: {} } }")
                .1
                .is_empty()
        );
    }
}
