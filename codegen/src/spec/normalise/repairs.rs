//! Mistakes that are common in published documents and have one meaning. Each is warned about.
//!
//! A repair is a function in the list below: it is called with every schema and makes another one
//! of it, or leaves it alone.

use crate::diagnostic::{Code, Findings};
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};
use crate::spec::walk::all_schemas;

/// Looks at a schema; returns what is to stand in its place.
type Repair = fn(&mut Tree, NodeId, &mut Findings) -> Option<NodeId>;

const REPAIRS: &[Repair] = &[required_on_property];

pub(super) fn apply(tree: &mut Tree, findings: &mut Findings) {
    for schema in all_schemas(tree) {
        for repair in REPAIRS {
            let current = tree.current(schema);
            if let Some(repaired) = repair(tree, current, findings) {
                tree.replace(current, repaired);
            }
        }
    }
}

/// `required: true` on a property, as older drafts of JSON Schema had it.
fn required_on_property(
    tree: &mut Tree,
    schema: NodeId,
    findings: &mut Findings,
) -> Option<NodeId> {
    let node = Node::new(tree, schema);
    let required = node.get("required")?;
    required.boolean()?;
    findings.warning(
        Code::RequiredOnProperty,
        required,
        "`required` of a schema is an array of the names of its properties; this is ignored",
        "name the property in `required` of the object around it",
    );
    Some(without(tree, schema, "required"))
}

/// The same object without one of its keys.
fn without(tree: &mut Tree, object: NodeId, key: &str) -> NodeId {
    let entries = Node::new(tree, object).entries();
    let kept: Vec<(String, NodeId)> = entries
        .filter(|(name, _)| *name != key)
        .map(|(name, child)| (name.to_owned(), child.id()))
        .collect();
    let kept: Vec<(&str, NodeId)> = kept.iter().map(|(name, id)| (name.as_str(), *id)).collect();
    tree.make_object(object, &kept)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::*;
    use crate::spec::parse::parse;

    fn repaired(schema: &str) -> (Tree, Vec<Code>) {
        let mut tree = parse(&format!("components: {{ schemas: {{ S: {schema} }} }}")).unwrap();
        let mut findings = Findings::new();
        apply(&mut tree, &mut findings);
        let codes = findings.iter().map(|finding| finding.code).collect();
        (tree, codes)
    }

    fn schema(tree: &Tree) -> Node<'_> {
        let found = tree.find(tree.root(), ["components", "schemas", "S"].iter());
        Node::new(tree, found.unwrap())
    }

    #[test]
    fn a_boolean_required_is_taken_away_with_a_warning() {
        let (tree, codes) = repaired("{ type: string, required: true }");
        assert_eq!(codes, [Code::RequiredOnProperty]);
        assert!(!schema(&tree).has("required"));
        assert_eq!(schema(&tree).string_of("type"), Some("string"));
        assert_eq!(schema(&tree).path(), ["components", "schemas", "S"]);
    }

    #[test]
    fn an_array_of_names_and_a_property_called_required_are_left_alone() {
        let text = "{ required: [required], properties: { required: { type: boolean } } }";
        let (tree, codes) = repaired(text);
        assert_eq!(codes, []);
        assert!(schema(&tree).has("required"));
        assert!(schema(&tree).get("properties").unwrap().has("required"));
    }
}
