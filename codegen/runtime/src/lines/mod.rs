//! Request bodies that are many items, one after the other: lines of JSON and sequences of JSON.

mod request_items;

pub use request_items::RequestItems;
