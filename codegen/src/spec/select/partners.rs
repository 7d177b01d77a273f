//! Operations that need another one: to follow tasks, or for a token. If that was left out, they do
//! without, and it is said.

use crate::diagnostic::{Code, Findings};
use crate::spec::extensions::{BATCH, TOKEN};
use crate::spec::node::Node;
use crate::spec::tree::{Key, NodeId, Tree};
use std::collections::HashSet;

/// Takes away what names an operation that was left out.
pub(super) fn drop(
    tree: &mut Tree,
    wanted: &HashSet<NodeId>,
    left_out: &HashSet<String>,
    findings: &mut Findings,
) {
    for Need {
        owner,
        key,
        partner,
        lost,
    } in needs(tree, wanted)
    {
        let id = Node::new(tree, partner).string().unwrap_or_default();
        if !left_out.contains(id) {
            continue;
        }
        let message = format!("`{id}` is left out, so {lost}");
        let hint = format!("`--include id:{id}` brings it along");
        findings.warning(Code::PartnerLeftOut, partner, message, hint);
        take_away(tree, owner, key.as_str());
    }
    // A scheme whose tokens come from nowhere is one without that extension.
    for scheme in schemes(tree) {
        let tokens = Node::new(tree, scheme).get(TOKEN);
        if tokens.is_some_and(|tokens| tokens.entries().len() == 0) {
            take_away(tree, scheme, TOKEN);
        }
    }
}

/// Something that names an operation.
struct Need {
    owner: NodeId,
    /// What is taken away of it.
    key: String,
    /// The name of the operation.
    partner: NodeId,
    /// What there is less without it.
    lost: &'static str,
}

fn needs(tree: &Tree, wanted: &HashSet<NodeId>) -> Vec<Need> {
    let mut needs = Vec::new();
    let mut need = |owner: Node<'_>, key: &str, from: Option<Node<'_>>, lost| {
        let partner = from.and_then(|from| from.get("operation"));
        needs.extend(partner.map(|partner| Need {
            owner: owner.id(),
            key: key.to_owned(),
            partner: partner.id(),
            lost,
        }));
    };
    for scheme in schemes(tree) {
        if let Some(tokens) = Node::new(tree, scheme).get(TOKEN) {
            for (key, source) in tokens.entries() {
                need(tokens, key, Some(source), "it issues no tokens");
            }
        }
    }
    let mut operations: Vec<NodeId> = wanted.iter().copied().collect();
    operations.sort_unstable();
    for operation in operations {
        if let Some(batch) = Node::new(tree, operation).get(BATCH) {
            let watch = batch.get("watch");
            need(
                batch,
                "watch",
                watch,
                "tasks of this batch are not followed",
            );
        }
    }
    needs
}

fn schemes(tree: &Tree) -> Vec<NodeId> {
    let components = Node::new(tree, tree.root()).get("components");
    let schemes = components
        .into_iter()
        .flat_map(|components| components.entries_of("securitySchemes"));
    schemes
        .map(|(_, scheme)| scheme.definition().id())
        .collect()
}

fn take_away(tree: &mut Tree, owner: NodeId, key: &str) {
    let is_kept = |(known, _): &(Key, NodeId)| tree.key_text(*known) != key;
    let entries: Vec<(Key, NodeId)> = tree.entries(owner).into_iter().filter(is_kept).collect();
    tree.fill_object(owner, entries);
}
