//! What a hostile or broken server can do to a client, and the bounds that hold all the same: of
//! requests, time and memory. Every server here speaks HTTP over a socket of its own.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod batches;
mod pauses;
mod server;
mod sizes;
mod walks;
