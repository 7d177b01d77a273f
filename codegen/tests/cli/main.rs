//! The command line, as those who type it see it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod checking;
mod comparing;
mod formats;
mod helping;
mod interrupted;
mod overlaying;
mod selecting;
#[allow(dead_code, reason = "these tests use a part")]
#[path = "../support/shelf.rs"]
mod shelf;
mod shell;
#[path = "../support/mod.rs"]
mod support;
mod together;
mod transcripts;
