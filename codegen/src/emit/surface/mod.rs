//! The surface of an API: everything that callers see and everything that goes over the wire, as a
//! list of things with facts about them.
//!
//! The same list is written beside the code, a line for each thing, and compared when two documents
//! are. A thing is found again by what the document calls it, so that another Rust name, type or limit
//! is a fact that has changed and not another thing.

mod arguments;
mod flows;
mod kinds;
mod models;
mod operations;
mod page;
mod service;
mod thing;

pub use arguments::IN_FORM;
pub use flows::{BATCH_ITEMS, FAILURE, TASK_RESULTS, WATCH};
pub use kinds::{Fact, Subject};
pub use page::{HEADER, page, parts};
pub use service::TAGS;
pub use thing::{EXAMPLE, FactKey, Key, LESS_THAN, MORE_THAN, Surface, Thing};

use super::context::Context;

/// The surface of an API.
pub fn surface(context: &Context<'_>) -> Surface {
    let mut surface = Surface::default();
    service::service(context, &mut surface);
    operations::operations(context, &mut surface);
    models::models(context, &mut surface);
    surface
}
