// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod all;
mod author;
mod author_or_update;
mod author_updated;
mod base;
mod beside;
mod circle;
mod common_and_either;
mod constrained;
mod event;
mod folder;
mod folders;
mod level;
mod nest;
mod refined;
mod scalar;
mod shape;
mod square;
mod tree;

pub use all::{All, AllAnswer, AllCodes, AllMixed, AllMixedModel, AllWhole};
pub use author::Author;
pub use author_or_update::AuthorOrUpdate;
pub use author_updated::AuthorUpdated;
pub use base::Base;
pub use beside::{Beside, BesideFolders, BesideVariant1};
pub use circle::Circle;
pub use common_and_either::{
    CommonAndEither, CommonAndEitherVariant1, CommonAndEitherVariant2,
};
pub use constrained::Constrained;
pub use event::{
    Event, EventStarted, EventStopped, EventType, EventTypeModel, EventVariant3,
};
pub use folder::Folder;
pub use folders::Folders;
pub use level::Level;
pub use nest::Nest;
pub use refined::Refined;
pub use scalar::{Scalar, ScalarVariant2};
pub use shape::{Shape, ShapeBase};
pub use square::Square;
pub use tree::{Tree, TreeLeaf};
