// Generated from the description of the API. Edit the description, not this file.

//! The headers of responses.

use crate::answers::models;
use crate::runtime::rows::*;

headers! {
    /// The header `Retry-After`.
    retry_after: i64 = Value("Retry-After");
    /// The header `X-About`.
    x_about: models::Picture = Json("X-About");
    /// The header `X-Kind`.
    x_kind: models::GetCountedXKind = Value("X-Kind");
    /// How many calls are left.
    x_left: i64 = Value("X-Left");
    /// The header `X-Left`.
    x_left2: String = Value("X-Left");
    /// The header `X-Range`.
    x_range: models::Range = Exploded("X-Range");
    /// The header `x-tags`.
    x_tags: Vec<String> = List("x-tags");
    /// When it ends.
    x_until: Timestamp = Value("X-Until");
}
