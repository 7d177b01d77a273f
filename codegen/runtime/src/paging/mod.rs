//! Lists that are read page by page.

mod items;
#[macro_use]
mod pages;

pub use items::Items;
pub use pages::{Paged, Pages};
