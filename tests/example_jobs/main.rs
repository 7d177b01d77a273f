//! The examples for one job each, as programs: what they print, how they end, and what is then in
//! the demo world.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../emulated/mod.rs"]
mod emulated;
#[path = "../programs/mod.rs"]
mod programs;

mod empty_bin;
mod every_program;
mod roll_back;
mod undelete_file;
mod watch_task;
