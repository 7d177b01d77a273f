//! Lists that are read page by page.

mod items;
mod link;
mod marks;
mod one_by_one;
mod pages;
#[macro_use]
mod rules;
mod walk;

pub use items::Items;
pub use pages::Pages;
pub use rules::Paged;
#[doc(hidden)]
pub use rules::{PageRules, Place};
