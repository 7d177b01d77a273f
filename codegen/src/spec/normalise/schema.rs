//! The passes over a schema, in the order in which they are called.

use super::pass::{Context, Pass, looser, replace};
use super::{
    conditions, discriminators, doubts, enumerations, keywords, labels, references, swagger,
    tuples, types,
};
use crate::spec::extensions::{ENUM_DESCRIPTIONS, ENUM_NAMES};
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree, Value};

/// Passes for schemas with one of these keywords; most schemas have none.
const SPECIAL: &[(&[&str], Pass)] = &[
    (&["nullable"], keywords::nullable),
    (&["const"], keywords::constant),
    (&["oneOf", "anyOf"], super::never::alternatives),
    (&["oneOf", "anyOf"], super::repairs::contradicted_type),
    (&["items"], super::repairs::properties_of_items),
    (&["oneOf", "anyOf"], types::null_alternative),
    (&["oneOf", "anyOf"], enumerations::listed),
    (
        &["exclusiveMinimum", "exclusiveMaximum"],
        keywords::exclusive_limits,
    ),
    (&["contentEncoding", "contentMediaType"], keywords::content),
    (&["prefixItems", "items"], tuples::prefix_items),
    (&["unevaluatedProperties"], tuples::unevaluated_properties),
    (&["patternProperties"], tuples::pattern_properties),
    (&["properties"], tuples::forbidden_properties),
    (&["enum"], labels::parallel),
    (&[ENUM_NAMES, ENUM_DESCRIPTIONS], labels::report),
    (&["enum"], enumerations::unsaid_null),
    (&["enum"], enumerations::empty),
    (&["enum"], enumerations::mixed),
    (&["discriminator"], swagger::discriminator),
    (&["discriminator"], discriminators::two_lists),
    (&["discriminator"], discriminators::mapped),
    (&["$defs", "examples"], keywords::of_3_1),
];

/// Passes for every schema.
const COMMON: &[Pass] = &[
    super::repairs::required_on_property,
    types::several,
    types::misspelt,
    super::repairs::integer_format,
    doubts::array_without_items,
    doubts::keywords_of_another_type,
];

/// Makes a schema of 3.0 of what stands in the place of one; returns what stands there now.
pub(super) fn apply(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> NodeId {
    let made = boolean(tree, id, context);
    let mut id = replace(tree, id, made);
    let mut is_special = [false; SPECIAL.len()];
    let mut has_conditions = false;
    let mut is_reference = false;
    if let Value::Object(entries) = tree.value(id) {
        for (key, _) in entries {
            let key = tree.key_text(*key);
            is_reference |= key == "$ref";
            has_conditions |= conditions::is_condition(key);
            for ((keys, _), is_special) in SPECIAL.iter().zip(&mut is_special) {
                *is_special |= keys.contains(&key);
            }
        }
    } else {
        return id;
    }
    if is_reference {
        let made = references::schema(tree, id, context);
        id = replace(tree, id, made);
        if Node::new(tree, id).has("$ref") {
            return id;
        }
    }
    // What its values are is judged by what it is.
    let made = super::repairs::integer_or_string(tree, id, context);
    id = replace(tree, id, made);
    doubts::report(tree, id, context);
    for ((_, pass), is_special) in SPECIAL.iter().zip(is_special) {
        if is_special {
            let made = pass(tree, id, context);
            id = replace(tree, id, made);
        }
    }
    for pass in COMMON {
        let made = pass(tree, id, context);
        id = replace(tree, id, made);
    }
    let node = Node::new(tree, id);
    if has_conditions || conditions::includes_some(node) || conditions::lists_structures(node) {
        let made = conditions::gather(tree, id, context);
        id = replace(tree, id, made);
    }
    id
}

/// `true` allows everything, `false` nothing.
fn boolean(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let Value::Boolean(is_allowed) = tree.value(id) else {
        return None;
    };
    if !is_allowed {
        looser(
            context.findings,
            id,
            "the schema `false` allows nothing; here it is read as one that allows anything",
        );
    }
    Some(tree.make_object(id, &[]))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
pub(super) mod tests {
    use super::*;
    use crate::diagnostic::Findings;
    use crate::spec::normalise::version::Version;
    use crate::spec::normalise::{defaults, paths, rewrite, root, templates};
    use crate::spec::parse::parse;
    use serde_json::Value as Json;

    /// What becomes of a schema, as JSON, with the codes of the findings.
    pub(in crate::spec::normalise) fn rewritten(schema: &str) -> (String, Vec<&'static str>) {
        rewritten_in(Version::V3_1, schema)
    }

    pub(in crate::spec::normalise) fn rewritten_in(
        version: Version,
        schema: &str,
    ) -> (String, Vec<&'static str>) {
        let path = ["components", "schemas", "S"];
        let schemas = format!("{{ S: {schema}, Other: {{ type: string }} }}");
        normalised(
            version,
            &format!("paths: {{}}\ncomponents: {{ schemas: {schemas} }}"),
            &path,
        )
    }

    /// What becomes of a part of a document, as JSON, with the codes of the findings.
    pub(in crate::spec::normalise) fn normalised(
        version: Version,
        text: &str,
        path: &[&str],
    ) -> (String, Vec<&'static str>) {
        let mut tree = parse(text).unwrap();
        let mut findings = Findings::new();
        let mut context = Context {
            version,
            findings: &mut findings,
        };
        root::payloads(&mut tree);
        rewrite::apply(&mut tree, &mut context);
        templates::apply(&mut tree, &mut context);
        paths::apply(&mut tree, &mut context);
        defaults::report(&tree, &mut context);
        let root = Node::new(&tree, tree.root());
        let found = path.iter().fold(root, |node, key| {
            let child = node.get(key);
            child.unwrap_or_else(|| node.items().nth(key.parse().unwrap()).unwrap())
        });
        let codes = findings
            .iter()
            .map(|finding| finding.code.as_str())
            .collect();
        (json(found).to_string().replace('"', ""), codes)
    }

    fn json(node: Node<'_>) -> Json {
        match node.value() {
            Value::Null => Json::Null,
            Value::Boolean(value) => value.into(),
            Value::Number(number) => match number.as_i64() {
                Some(value) => value.into(),
                None => number.as_f64().into(),
            },
            Value::String(text) => text.into(),
            Value::Array(_) => node.items().map(json).collect(),
            Value::Object(_) => Json::Object(
                node.entries()
                    .map(|(key, child)| (key.to_owned(), json(child)))
                    .collect(),
            ),
        }
    }

    #[test]
    fn boolean_schemas_allow_anything_or_are_reported() {
        assert_eq!(rewritten("true"), ("{}".to_owned(), vec![]));
        assert_eq!(rewritten("false"), ("{}".to_owned(), vec!["E0330"]));
    }
}
