// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod add_shelf;
mod r#box;
mod guest;
mod label;
mod owner;
mod parts_owner;
mod pets_owner;
mod problem;
mod shelf;
mod thing;
mod visitor;
mod volume;

pub use add_shelf::AddShelfResponse;
pub use r#box::BoxModel;
pub use guest::Guest;
pub use label::Label;
pub use owner::Owner;
pub use parts_owner::PartsOwner;
pub use pets_owner::PetsOwner;
pub use problem::Problem;
pub use shelf::Shelf;
pub use thing::Thing;
pub use visitor::Visitor;
pub use volume::Volume;
