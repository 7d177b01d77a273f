//! How what an action has becomes a part of what it is about.

use super::target;
use crate::spec::tree::{NodeId, Tree, Value};
use std::collections::{BTreeSet, HashSet};

/// Two values that cannot be merged.
pub(super) struct Clash {
    /// What the action has.
    pub(super) at: NodeId,
    pub(super) ours: &'static str,
    pub(super) theirs: &'static str,
}

/// Merges a value into a node; what is to stand in the place of the node is returned. Only the target
/// itself takes a value that is not an array as a new item.
pub(super) fn merge(
    tree: &mut Tree,
    found: NodeId,
    update: NodeId,
    is_target: bool,
) -> Result<NodeId, Clash> {
    match (tree.value(found), tree.value(update)) {
        (Value::Object(_), Value::Object(_)) => {
            let mut entries = tree.entries(found);
            for (key, child) in tree.entries(update) {
                match entries.iter_mut().find(|(known, _)| *known == key) {
                    Some((_, known)) => *known = merge(tree, *known, child, false)?,
                    None => {
                        let name = tree.key_text(key).to_owned();
                        let made = graft(tree, child, found, &name);
                        entries.push((key, made));
                    }
                }
            }
            tree.fill_object(found, entries);
            Ok(found)
        }
        (Value::Array(items), Value::Array(more)) => {
            let (items, more) = (items.to_vec(), more.to_vec());
            append(tree, found, items, &more);
            Ok(found)
        }
        (Value::Array(items), _) if is_target => {
            let items = items.to_vec();
            append(tree, found, items, &[update]);
            Ok(found)
        }
        (theirs, ours) if is_scalar(theirs) && is_scalar(ours) => {
            let place = tree.place_in_document(found).unwrap_or_default();
            let made = tree.duplicate(update);
            tree.put_at(made, place);
            Ok(made)
        }
        (theirs, ours) => Err(Clash {
            at: update,
            ours: ours.kind(),
            theirs: theirs.kind(),
        }),
    }
}

fn append(tree: &mut Tree, array: NodeId, mut items: Vec<NodeId>, more: &[NodeId]) {
    for item in more {
        let made = graft(tree, *item, array, &items.len().to_string());
        items.push(made);
    }
    tree.fill_array(array, &items);
}

/// A copy of a node of the overlay, which gets a place in the document.
fn graft(tree: &mut Tree, node: NodeId, parent: NodeId, token: &str) -> NodeId {
    let mut place = tree.place_in_document(parent).unwrap_or_default();
    place.push(token.to_owned());
    let made = tree.duplicate(node);
    tree.put_at(made, place);
    made
}

/// Lets a node stand at the place of another one.
pub(super) fn replace(tree: &mut Tree, place: &str, found: NodeId, made: NodeId) {
    let parent = target::find(tree, target::parent(place));
    if let Some(parent) = parent.filter(|_| made != found) {
        change(tree, parent, |child| {
            Some(if child == found { made } else { child })
        });
    }
}

/// Takes nodes out of what they are in.
pub(super) fn remove(tree: &mut Tree, places: &[String], nodes: &[NodeId]) {
    let nodes: HashSet<NodeId> = nodes.iter().copied().collect();
    let parents: BTreeSet<&str> = places.iter().map(|place| target::parent(place)).collect();
    let parents: Vec<NodeId> = parents
        .into_iter()
        .filter_map(|parent| target::find(tree, parent))
        .collect();
    for parent in parents {
        change(tree, parent, |child| {
            (!nodes.contains(&child)).then_some(child)
        });
    }
}

/// Changes the children of an object or an array, one by one.
fn change(tree: &mut Tree, parent: NodeId, changed: impl Fn(NodeId) -> Option<NodeId>) {
    if let Value::Array(items) = tree.value(parent) {
        let items: Vec<NodeId> = items.iter().filter_map(|item| changed(*item)).collect();
        tree.fill_array(parent, &items);
        return;
    }
    let entries = tree.entries(parent).into_iter();
    let entries = entries.filter_map(|(key, child)| Some((key, changed(child)?)));
    let entries = entries.collect();
    tree.fill_object(parent, entries);
}

fn is_scalar(value: Value<'_>) -> bool {
    !matches!(value, Value::Array(_) | Value::Object(_))
}
