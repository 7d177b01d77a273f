//! The document as a whole: definitions belong to `components`; where the service is becomes a server.

use super::super::pass::Context;
use super::content::report;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

/// What other objects of the document refer to, and the section of `components` that it is now.
const SECTIONS: [(&str, &str); 3] = [
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
];

/// Definitions belong to `components`; where the service is becomes a server.
pub(in crate::spec::normalise) fn root(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
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

#[cfg(test)]
mod tests {
    use super::super::super::schema::tests::normalised;
    use super::super::super::version::Version;

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
}
