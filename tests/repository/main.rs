//! What the repository promises to those who read it and to those who edit it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod readme;
mod spec_edit;
