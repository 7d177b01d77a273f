//! The examples as programs: what they print, how they end, what they send, and what is then in the
//! demo world.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod empty_bin;
mod every_program;
mod output;
mod roll_back;
mod shell;
mod small;
mod undelete;
mod undelete_file;
mod watch_task;

#[path = "../support/emulated.rs"]
mod emulated;
