// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod r#box;
mod new_box;
mod size;

pub use r#box::{BoxKind, BoxModel, BoxSize};
pub use new_box::NewBox;
pub use size::Size;
