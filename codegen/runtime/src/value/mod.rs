//! Values: the types that generated code reads and writes besides those of the standard library,
//! and how values look in JSON and as text.

mod escape;
pub mod lenient;
pub mod nullable;
#[macro_use]
mod open_enum;
mod secret;
mod text;
mod timestamp;
mod to_json;
#[doc(hidden)]
pub mod union;

pub(crate) use escape::Escape;
pub use secret::Secret;
#[doc(hidden)]
pub use serde;
pub use serde_json::Value;
#[doc(hidden)]
pub use text::text_of;
pub use timestamp::{Timestamp, TimestampError};
pub(crate) use to_json::to_value;
