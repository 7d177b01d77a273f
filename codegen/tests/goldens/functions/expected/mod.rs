// Generated from the description of the API. Edit the description, not this file.

//! Functions

mod builder;
mod client;
mod error;
pub mod models;
pub mod operations;

pub use builder::ClientBuilder;
pub use client::Client;
pub use error::{Error, ErrorCode};
