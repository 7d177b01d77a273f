//! Responses that are streams of items: server-sent events, lines of JSON and sequences of JSON.

mod frames;
mod item;
#[macro_use]
mod item_stream;
mod lines;
mod reconnecting;

pub use item::Event;
#[doc(hidden)]
pub use item::{of_data, of_event, of_nothing, of_text};
pub use item_stream::Events;
#[doc(hidden)]
pub use item_stream::events;
