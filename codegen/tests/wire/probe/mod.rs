//! One call each, and what arrived of it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod bodies;
mod parameters;
mod paths;
mod responses;
mod security;
mod server;
mod servers;
mod styles;
