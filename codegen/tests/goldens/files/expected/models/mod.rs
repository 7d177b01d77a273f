// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod add_shelf;
mod r#box;
mod label;
mod owner;
mod parts_owner;
mod problem;
mod shelf;
mod thing;
mod volume;

pub use add_shelf::AddShelfResponse;
pub use r#box::BoxModel;
pub use label::Label;
pub use owner::Owner;
pub use parts_owner::PartsOwner;
pub use problem::Problem;
pub use shelf::Shelf;
pub use thing::Thing;
pub use volume::Volume;
