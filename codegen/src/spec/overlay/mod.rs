//! Overlays: what is to be changed in a document that somebody else owns (OpenAPI Overlay 1.0, and
//! `copy` of 1.1).
//!
//! Actions change what was parsed, before files are linked, so that all other phases see one document.
//! What an action brings in are copies of nodes of the overlay, and findings about them lead there.

mod merge;
mod mirror;
mod target;

use super::grammar::Kind;
use super::node::Node;
use super::parse::parse_into;
use super::text::Source;
use super::tree::{NodeId, Tree};
use super::validate::validate_as;
use crate::diagnostic::{Code, Findings, Place};
use merge::{merge, remove, replace};
use mirror::Mirror;
use serde_json_path::JsonPath;

/// Applies overlays one after another. Each is returned with the root of its nodes, if it could be
/// parsed.
pub(super) fn apply(
    tree: &mut Tree,
    overlays: &[Source],
    findings: &mut Findings,
) -> Vec<(Source, Option<NodeId>)> {
    let mut mirror = Mirror::default();
    let mut read = Vec::new();
    for (index, overlay) in overlays.iter().enumerate() {
        // The document itself is file 0.
        let root = findings.note(parse_into(tree, &overlay.text, index + 1));
        if let Some(root) = root
            && is_usable(tree, root, findings)
        {
            let actions = Node::new(tree, root).items_of("actions");
            for action in actions.map(Node::id).collect::<Vec<_>>() {
                act(tree, &mut mirror, action, findings);
            }
        }
        read.push((overlay.clone(), root));
    }
    read
}

fn is_usable(tree: &Tree, root: NodeId, findings: &mut Findings) -> bool {
    let mut own = Findings::new();
    validate_as(tree, root, Kind::Overlay, &mut own);
    let root = Node::new(tree, root);
    if let Some(version) = root.get("overlay")
        && let Some(text) = version.text()
        && !["1.0", "1.1"].iter().any(|known| {
            let rest = text.strip_prefix(known);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    {
        let message = format!("`{text}` is not a version of Overlay that is known here");
        let hint = "write `overlay: 1.0.0`, or `1.1.0` for `copy`";
        own.error(Code::UnsupportedOverlay, version, message, hint);
    }
    if let Some(actions) = root.get("actions")
        && actions.items().len() == 0
    {
        let message = "the overlay has no actions";
        own.warning(Code::UselessAction, Place::key(actions), message, GIVE);
    }
    let is_usable = !own.has_errors();
    findings.extend(own);
    is_usable
}

const GIVE: &str = "give an action a `target`, and `update` or `remove: true`";

/// What an action does.
enum Deed {
    Remove,
    Update(NodeId),
    Copy(NodeId),
}

fn act(tree: &mut Tree, mirror: &mut Mirror, action: NodeId, findings: &mut Findings) {
    let node = Node::new(tree, action);
    let Some(target) = node.get("target").map(Node::id) else {
        return;
    };
    let Some(deed) = deed(node, findings) else {
        return;
    };
    let Some(places) = places(tree, mirror, target, findings) else {
        return;
    };
    let source = match deed {
        Deed::Remove => {
            let nodes: Vec<NodeId> = places
                .iter()
                .filter_map(|place| target::find(tree, place))
                .collect();
            if places.iter().any(String::is_empty) {
                let message = "the whole document would be removed";
                let hint = "remove a part of it";
                findings.error(Code::ImpossibleAction, target, message, hint);
                return;
            }
            remove(tree, &places, &nodes);
            mirror.renew(tree, places.iter().map(|place| target::parent(place)));
            return;
        }
        Deed::Update(update) => update,
        Deed::Copy(copy) => {
            let Some(source) = place_of_copy(tree, mirror, copy, findings) else {
                return;
            };
            source
        }
    };
    for place in &places {
        let Some(found) = target::find(tree, place) else {
            continue;
        };
        match merge(tree, found, source, true) {
            Ok(made) => replace(tree, place, found, made),
            Err(clash) => {
                let shown = target::shown(place);
                let message = format!(
                    "{} cannot be merged with {} at {shown}",
                    clash.ours, clash.theirs
                );
                let hint = "objects are merged, arrays joined and other values replaced; remove what is there first";
                findings.error(Code::ImpossibleAction, clash.at, message, hint);
                return;
            }
        }
    }
    mirror.renew(tree, places.iter().map(String::as_str));
}

fn deed(action: Node<'_>, findings: &mut Findings) -> Option<Deed> {
    let update = action.get("update");
    let copy = action.get("copy");
    let mut useless = |key: &str, beside: &str| {
        if let Some(written) = action.get(key) {
            let message = format!("`{key}` has no effect beside `{beside}`");
            let hint = "write an action for each";
            findings.warning(Code::UselessAction, Place::key(written), message, hint);
        }
    };
    if action.is_set("remove") {
        useless("update", "remove");
        useless("copy", "remove");
        return Some(Deed::Remove);
    }
    if let Some(update) = update {
        useless("copy", "update");
        return Some(Deed::Update(update.id()));
    }
    if let Some(copy) = copy {
        return Some(Deed::Copy(copy.id()));
    }
    let message = "the action does nothing";
    findings.error(Code::UselessAction, action, message, GIVE);
    None
}

/// The pointers to what a target selects, at least one.
fn places(
    tree: &Tree,
    mirror: &mut Mirror,
    target: NodeId,
    findings: &mut Findings,
) -> Option<Vec<String>> {
    let text = Node::new(tree, target).string().unwrap_or_default();
    let path = match JsonPath::parse(text) {
        Ok(path) => path,
        Err(error) => {
            let message = format!("`{text}` is not a JSONPath: {error}");
            let hint = "it is as in RFC 9535, such as `$.paths['/pets'].get` or `$..parameters[?@.name == 'page']`";
            findings.error(Code::NotAJsonPath, target, message, hint);
            return None;
        }
    };
    let found = path.query_located(mirror.of(tree)).dedup();
    let places: Vec<String> = found
        .locations()
        .map(|location| location.to_json_pointer())
        .collect();
    if places.is_empty() {
        let message = format!("`{text}` matches nothing");
        findings.error(
            Code::NothingTargeted,
            target,
            message,
            target::hint(tree, text),
        );
        return None;
    }
    Some(places)
}

/// The only node that a JSONPath of `copy` selects.
fn place_of_copy(
    tree: &Tree,
    mirror: &mut Mirror,
    copy: NodeId,
    findings: &mut Findings,
) -> Option<NodeId> {
    let places = places(tree, mirror, copy, findings)?;
    if let [place] = places.as_slice() {
        return target::find(tree, place);
    }
    let message = format!("{} places are selected to be copied", places.len());
    let hint = "select one of them";
    findings.error(Code::ImpossibleAction, copy, message, hint);
    None
}
