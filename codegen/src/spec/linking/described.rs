//! Whether later phases find a node where it stands. What a `$ref` leads to elsewhere, below an
//! extension, becomes a component like what is in another file.

use crate::spec::grammar::{Kind, Shape, section_of, shape_of};
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Step, Tree};
use crate::spec::version::Version;

/// Where Swagger has definitions; a later pass moves them into `components`.
const OF_SWAGGER: [&str; 3] = ["definitions", "parameters", "responses"];

/// The grammar leads from the root of the first file to a node.
pub(super) fn is_described(tree: &Tree, id: NodeId, kind: Kind) -> bool {
    let Some(section) = section_of(kind) else {
        return true;
    };
    let path = tree.path(id);
    let text = |step: &Step| match step {
        Step::Key(key) => tree.key_text(*key),
        Step::Index(_) => "",
    };
    if let Some(first) = path.steps.first().map(text)
        && OF_SWAGGER.contains(&first)
    {
        return true;
    }
    if let [components, of, _] = path.steps.as_slice()
        && (text(components), text(of)) == ("components", section)
    {
        return true;
    }
    let mut shape = Shape::Node(Kind::Root);
    for step in &path.steps {
        let Some(next) = inner(shape, text(step)) else {
            return false;
        };
        shape = next;
    }
    !matches!(shape, Shape::Any)
}

/// Whether the specification has a `$ref` where the grammar has an object: from 3.2 on, in place of a
/// media type.
pub(super) fn may_be_reference(tree: &Tree, shape: Shape) -> bool {
    let version = Version::of(Node::new(tree, tree.root()));
    matches!(shape, Shape::Node(Kind::MediaType)) && version >= Some(Version::V3_2)
}

/// The content of a child.
fn inner(shape: Shape, key: &str) -> Option<Shape> {
    match shape {
        Shape::Array(item) | Shape::Map(item) => Some(*item),
        Shape::Paths => key
            .starts_with('/')
            .then_some(Shape::Reference(Kind::PathItem)),
        Shape::Node(Kind::Callback) | Shape::Reference(Kind::Callback) => {
            Some(Shape::Reference(Kind::PathItem))
        }
        Shape::Node(kind) | Shape::Reference(kind) => shape_of(kind, key),
        Shape::BooleanOrSchema => shape_of(Kind::Schema, key),
        Shape::Aside(aside) => inner(*aside, key),
        Shape::Any | Shape::String | Shape::Boolean | Shape::Integer | Shape::Number => None,
    }
}
