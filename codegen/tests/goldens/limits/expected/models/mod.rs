// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod mail;
mod order;
mod parcel;
mod put_order;
mod seal;
mod target;
mod tree;

pub use mail::Mail;
pub use order::Order;
pub use parcel::Parcel;
pub use put_order::{PutOrderSize, PutOrderSizeVariant2};
pub use seal::Seal;
pub use target::Target;
pub use tree::Tree;
