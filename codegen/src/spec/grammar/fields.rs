//! The fields of an object, wherever they are listed.

use super::{Field, Kind, Shape, extensions, openapi, overlay, title};

/// The fields of an object. [`Kind::Responses`] has free keys besides, see [`shape_of`].
pub const fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::ErrorCode
        | Kind::Envelope
        | Kind::Failure
        | Kind::TokenSource
        | Kind::Rate
        | Kind::Pages
        | Kind::Batch
        | Kind::BatchResult
        | Kind::BatchWatch
        | Kind::Match
        | Kind::Task => extensions::fields(kind),
        Kind::Overlay | Kind::OverlayInfo | Kind::OverlayAction => overlay::fields(kind),
        _ => openapi::fields(kind),
    }
}

/// The content of an entry of an object; nothing for an extension and for what the grammar does not
/// know.
pub fn shape_of(kind: Kind, key: &str) -> Option<Shape> {
    let known = fields(kind).iter().find(|(name, ..)| *name == key);
    match known {
        Some((_, shape, _)) => Some(*shape),
        None if kind == Kind::Responses && !key.starts_with("x-") => {
            Some(Shape::Reference(Kind::Response))
        }
        None => None,
    }
}

/// The content of a place of the document, by the keys and indices that lead there; nothing if the
/// grammar does not know the place.
pub fn shape_at(path: &[String]) -> Option<Shape> {
    let mut shape = Shape::Node(Kind::Root);
    for token in path {
        shape = match shape {
            Shape::Node(kind) | Shape::Reference(kind) => shape_of(kind, token)?,
            Shape::Map(inner) | Shape::Array(inner) => *inner,
            Shape::Paths => Shape::Reference(Kind::PathItem),
            _ => return None,
        };
        if let Shape::Aside(inner) = shape {
            shape = *inner;
        }
    }
    Some(shape)
}

/// The words for what stands where the grammar has this, if that is no object of this kind.
pub fn instead_of(kind: Kind, shape: Shape) -> Option<&'static str> {
    match shape {
        Shape::Any => None,
        Shape::BooleanOrSchema if matches!(kind, Kind::Schema) => None,
        Shape::BooleanOrSchema => Some(title(Kind::Schema)),
        Shape::Node(other) | Shape::Reference(other) if other == kind => None,
        Shape::Node(other) | Shape::Reference(other) => Some(title(other)),
        Shape::Map(_) | Shape::Paths => Some("a map of objects"),
        _ => Some("no object"),
    }
}

/// A key of `responses` that is a status, or a range of them. HTTP has none from 600 on, and services do.
pub fn is_status(key: &str) -> bool {
    match key.as_bytes() {
        [b'1'..=b'5', b'x' | b'X', b'x' | b'X'] => true,
        [b'1'..=b'9', rest @ ..] => rest.len() == 2 && rest.iter().all(u8::is_ascii_digit),
        _ => false,
    }
}
