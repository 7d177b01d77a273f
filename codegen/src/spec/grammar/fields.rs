//! The fields of an object, wherever they are listed.

use super::{Field, Kind, Shape, extensions, openapi, overlay};

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
