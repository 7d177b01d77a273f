// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod cat;
mod circle;
mod dog;
mod drawing;
mod kept;
mod leaf;
mod option;
mod pet;
mod shape;
mod square;
mod tree;

pub use cat::Cat;
pub use circle::Circle;
pub use dog::Dog;
pub use drawing::{Drawing, DrawingEither};
pub use kept::{Kept, KeptState};
pub use leaf::Leaf;
pub use option::OptionModel;
pub use pet::Pet;
pub use shape::Shape;
pub use square::Square;
pub use tree::Tree;
