// Generated from the description of the API. Edit the description, not this file.

//! Names of strangers

mod builder;
mod client;
mod error;
mod headers;
pub mod models;
pub mod operations;

pub use builder::ClientBuilder;
pub use client::Client;
pub use error::{Error, ErrorCode};
pub use headers::Headers;
