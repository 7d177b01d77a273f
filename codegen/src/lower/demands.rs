//! What operations demand of security schemes: which of them, and with which scopes.

use super::notes::Notes;
use crate::diagnostic::{Code, Place};
use crate::ir::{Demand, Location, SecurityScheme, WireName};
use crate::spec::document::operations;
use crate::spec::node::Node;
use std::collections::{BTreeMap, BTreeSet};

/// The names that the document and its operations demand, with the scopes of a token with which all
/// operations can be called: of alternatives, the first is enough.
pub(super) fn demanded(document: Node<'_>) -> BTreeMap<&str, BTreeSet<&str>> {
    let items = document
        .entries_of("paths")
        .map(|(_, item)| item.definition());
    let operations = items.flat_map(|item| operations(item).map(|(_, operation)| operation));
    let mut demanded: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, _) in document.items_of("security").flat_map(Node::entries) {
        demanded.entry(name).or_default();
    }
    for operation in operations {
        let mut known = BTreeSet::new();
        for alternative in demanding(operation, document).items_of("security") {
            for (name, scopes) in alternative.entries() {
                let all = demanded.entry(name).or_default();
                if known.insert(name) {
                    all.extend(scopes.items().filter_map(Node::string));
                }
            }
        }
    }
    demanded
}

/// The object whose `security` is that of an operation.
pub(super) fn demanding<'a>(operation: Node<'a>, document: Node<'a>) -> Node<'a> {
    if operation.has("security") {
        operation
    } else {
        document
    }
}

/// The alternatives in the `security` of an operation or a document.
pub(super) fn alternatives(
    owner: Node<'_>,
    schemes: &[SecurityScheme],
    notes: &mut Notes,
) -> Vec<Vec<Demand>> {
    let known = || schemes.iter().map(|scheme| scheme.name.as_wire());
    let tree = owner.tree();
    let components = Node::new(tree, tree.root()).get("components");
    let declared = components.and_then(|components| components.get("securitySchemes"));
    let declared = |name: &str| declared.and_then(|declared| declared.get(name));
    let mut alternatives = Vec::new();
    for alternative in owner.items_of("security") {
        let mut demands = Vec::new();
        let mut places: Vec<(&str, (Location, String))> = Vec::new();
        for (name, node) in alternative.entries() {
            if let Some(scheme) = schemes.iter().find(|it| it.name.as_wire() == name) {
                let place = scheme.place();
                if let Some((rival, _)) = places.iter().find(|(_, known)| *known == place) {
                    let (location, key) = &place;
                    notes.findings.warning(
                        Code::RivalSchemes,
                        Place::key(node),
                        format!("`{name}` and `{rival}` are both the {location} `{key}`, and only one of them can be sent"),
                        "if either is enough, make each an item of `security`",
                    );
                }
                places.push((name, place));
                let scopes = node.items().filter_map(Node::string);
                demands.push(Demand {
                    scheme: WireName::new(name),
                    scopes: scopes.map(str::to_owned).collect(),
                });
            }
            if let Some(scheme) = declared(name) {
                check_scopes(scheme.definition(), node, notes);
            } else {
                let others = known().filter(|scheme| declared(scheme).is_some());
                let hint = match notes.findings.nearest(name, others) {
                    Some(candidate) => format!("did you mean `{candidate}`?"),
                    None => "define it below `components/securitySchemes`".to_owned(),
                };
                let message =
                    format!("there is no security scheme `{name}`; it is taken for a bearer token");
                notes
                    .findings
                    .warning(Code::UnknownScheme, Place::key(node), message, hint);
            }
        }
        alternatives.push(demands);
    }
    alternatives
}

/// Says which scopes no flow of the scheme has.
fn check_scopes(scheme: Node<'_>, demanded: Node<'_>, notes: &mut Notes) {
    let flows = scheme.entries_of("flows");
    let documented = flows.flat_map(|(_, flow)| flow.entries_of("scopes"));
    let documented: BTreeSet<&str> = documented.map(|(scope, _)| scope).collect();
    if documented.is_empty() || scheme.string_of("type") != Some("oauth2") {
        return;
    }
    for node in demanded.items() {
        let Some(scope) = node.string().filter(|scope| !documented.contains(scope)) else {
            continue;
        };
        let hint = match notes.findings.nearest(scope, documented.iter().copied()) {
            Some(candidate) => format!("did you mean `{candidate}`?"),
            None => "describe it among the `scopes` of a flow".to_owned(),
        };
        notes.findings.warning(
            Code::UnknownScope,
            node,
            format!("no flow of the security scheme has a scope `{scope}`"),
            hint,
        );
    }
}
