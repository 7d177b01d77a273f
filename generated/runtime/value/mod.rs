//! Values: the types that generated code reads and writes besides those of the standard library,
//! and how values look in JSON and as text.

pub(crate) mod allowance;
mod alternative;
#[macro_use]
mod boolean_enum;
mod discriminator;
mod equality;
mod escape;
mod from_json;
mod integer;
pub mod lenient;
mod missing;
mod multiple;
#[doc(hidden)]
pub mod object;
#[macro_use]
mod object_table;
#[macro_use]
mod open_enum;
mod problem;
#[macro_use]
mod scalar_enum;
mod secret;
mod text;
mod timestamp;
mod to_json;
#[doc(hidden)]
#[macro_use]
pub mod union;
mod writer;

#[allow(unused_imports, reason = "not every crate has conditions")]
pub(crate) use equality::{compare, compare_with, first_repeated, is_equal};
pub(crate) use escape::{Escape, is_cookie_value};
pub(crate) use from_json::from_slice;
pub use missing::Missing;
pub(crate) use multiple::is_multiple;
#[doc(hidden)]
pub use open_enum::{known_string, known_value, known_values, known_wire};
pub(crate) use problem::Problem;
pub use secret::Secret;
#[doc(hidden)]
pub use serde;
pub use serde_json::Value;
pub(crate) use text::as_text;
#[doc(hidden)]
pub use text::text_of;
pub use timestamp::{Timestamp, TimestampError};
pub(crate) use to_json::to_value;
