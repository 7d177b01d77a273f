// Generated from the description of the API. Edit the description, not this file.

//! Orders

mod builder;
mod client;
mod error;
pub mod models;
pub mod operations;
mod security;

pub use builder::ClientBuilder;
pub use client::Client;
pub use error::{Error, ErrorCode};
