//! The walk that calls passes with the objects that they are about, from the outside in: what a
//! pass has made is walked in its turn.

use super::pass::{Context, replace};
use super::{ignored, nulls, objects, parts, references, schema};
use crate::spec::grammar::{Kind, Shape, shape_of};
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree, Value};
use std::collections::HashSet;

/// Calls every pass with every object that it is about.
pub(super) fn apply(tree: &mut Tree, context: &mut Context<'_>) {
    let mut open = vec![(tree.root(), Shape::Node(Kind::Root))];
    let mut visited = HashSet::new();
    while let Some((id, shape)) = open.pop() {
        let id = tree.current(id);
        match shape {
            Shape::Any
            | Shape::Aside(_)
            | Shape::String
            | Shape::Boolean
            | Shape::Integer
            | Shape::Number => {}
            Shape::Array(item) => {
                let made = nulls::in_array(tree, id, *item, context);
                let id = replace(tree, id, made);
                let made = objects::references(tree, id, *item, context);
                let id = replace(tree, id, made);
                if let Value::Array(items) = tree.value(id) {
                    open.extend(items.iter().map(|child| (*child, *item)));
                }
            }
            Shape::Map(item) => {
                let made = nulls::in_map(tree, id, |_| Some(*item), context);
                let id = replace(tree, id, made);
                let made = objects::media_types(tree, id, *item, context);
                let id = replace(tree, id, made);
                parts::media_types(tree, id, *item, context);
                let made = objects::references(tree, id, *item, context);
                let id = replace(tree, id, made);
                if let Value::Object(entries) = tree.value(id) {
                    open.extend(entries.iter().map(|(_, child)| (*child, *item)));
                }
            }
            Shape::Paths => {
                let item = Shape::Reference(Kind::PathItem);
                let shape = |key: &str| key.starts_with('/').then_some(item);
                let made = nulls::in_map(tree, id, shape, context);
                let id = replace(tree, id, made);
                if let Value::Object(entries) = tree.value(id) {
                    let paths = entries.iter();
                    let paths = paths.filter(|(key, _)| tree.key_text(*key).starts_with('/'));
                    open.extend(paths.map(|(_, child)| (*child, item)));
                }
            }
            Shape::BooleanOrSchema if matches!(tree.value(id), Value::Boolean(_)) => {}
            Shape::BooleanOrSchema => {
                object(tree, id, Kind::Schema, &mut open, &mut visited, context)
            }
            Shape::Reference(kind) | Shape::Node(kind) => {
                object(tree, id, kind, &mut open, &mut visited, context);
            }
        }
    }
}

fn object(
    tree: &mut Tree,
    id: NodeId,
    kind: Kind,
    open: &mut Vec<(NodeId, Shape)>,
    visited: &mut HashSet<NodeId>,
    context: &mut Context<'_>,
) {
    if !visited.insert(id) {
        return;
    }
    let mut id = id;
    if kind == Kind::Schema {
        id = schema::apply(tree, id, context);
    }
    if Node::new(tree, id).has("$ref") {
        let made = references::described(tree, id, kind, context);
        id = replace(tree, id, made);
    }
    let node = Node::new(tree, id);
    if !node.is_object() || node.has("$ref") {
        return;
    }
    // First, so that what is read as absent is absent for every pass.
    let made = nulls::in_object(tree, id, kind, context);
    id = replace(tree, id, made);
    for pass in objects::passes(kind) {
        let made = pass(tree, id, context);
        id = replace(tree, id, made);
    }
    ignored::report(tree, id, kind, context);
    visited.insert(id);
    if let Value::Object(entries) = tree.value(id) {
        let shaped =
            |(key, child): &(_, NodeId)| Some((*child, shape_of(kind, tree.key_text(*key))?));
        open.extend(entries.iter().filter_map(shaped));
    }
}
