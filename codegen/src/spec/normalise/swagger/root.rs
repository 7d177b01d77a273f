//! The document as a whole: definitions belong to `components`; where the service is becomes a server.

use super::super::pass::Context;
use super::super::root::free_name;
use super::content::report;
use crate::diagnostic::{Code, Place};
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

/// What other objects of the document refer to, and the section of `components` that it is now.
const SECTIONS: [(&str, &str); 4] = [
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("securityDefinitions", "securitySchemes"),
];

/// Definitions belong to `components`; where the service is becomes a server.
pub(in crate::spec::normalise) fn root(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let addresses = addresses(node);
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
    if let Some(key) = ["host", "basePath"]
        .into_iter()
        .find(|key| edit.has(tree, key))
        && !addresses.is_empty()
    {
        let meant = format!("the servers `{}`", addresses.join("`, `"));
        report(tree, id, key, &meant, context);
        let servers: Vec<NodeId> = addresses
            .iter()
            .map(|address| {
                let mut server = Edit::empty(id);
                server.set_string(tree, "url", address);
                server.build(tree)
            })
            .collect();
        let servers = tree.make_array(id, &servers);
        edit.set(tree, "servers", servers);
        for key in ["host", "basePath", "schemes"] {
            edit.remove(tree, key);
        }
        is_changed = true;
    }
    is_changed.then(|| edit.build(tree))
}

/// The URLs of the service, one for each scheme, unless `servers` say where it is.
fn addresses(root: Node<'_>) -> Vec<String> {
    let path = root.string_of("basePath");
    if root.has("servers") {
        return Vec::new();
    }
    let Some(host) = root.string_of("host") else {
        return path.map(str::to_owned).into_iter().collect();
    };
    let path = path.unwrap_or_default();
    let mut schemes: Vec<&str> = root.items_of("schemes").filter_map(Node::string).collect();
    if schemes.is_empty() {
        schemes.push("https");
    }
    let address = |scheme: &str| format!("{scheme}://{host}{path}");
    schemes.into_iter().map(address).collect()
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
        let known = made.get(tree, &name).map(|known| Node::new(tree, known));
        let node = Node::new(tree, definition);
        if known.is_some_and(|known| known.equals(node)) {
            continue;
        }
        let free = free_name(&name, |name| made.has(tree, name));
        if free != name {
            context.findings.warning(
                Code::OfSwagger,
                Place::key(node),
                format!("`components.{section}` has another `{name}`; this one is called `{free}`"),
                "keep one of them, or give this one a name of its own",
            );
        }
        made.set(tree, &free, definition);
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
    fn every_scheme_is_a_server_and_a_path_alone_is_one_too() {
        let text = "host: h\nschemes: [http, https]\nbasePath: /v1\npaths: {}";
        let (made, _) = normalised(Version::V3_0, text, &["servers"]);
        assert_eq!(made, "[{url:http://h/v1},{url:https://h/v1}]");
        let (made, codes) = normalised(Version::V3_0, "basePath: /v1\npaths: {}", &["servers"]);
        assert_eq!((made.as_str(), codes), ("[{url:/v1}]", vec!["E0124"]));
    }

    #[test]
    fn a_definition_whose_name_is_taken_has_another_one() {
        let text = "definitions: { A: { type: string }, B: { type: integer } }
components: { schemas: { A: { type: boolean }, B: { type: integer } } }
paths: {}";
        let (made, codes) = normalised(Version::V3_0, text, &["components", "schemas"]);
        let expected = "{A:{type:boolean},A 2:{type:string},B:{type:integer}}";
        assert_eq!((made.as_str(), codes), (expected, vec!["E0124"; 2]));
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
