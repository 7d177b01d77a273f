//! Tests of the runtime, kept out of `src/` because everything there is copied.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod fixtures;
mod server;

mod answers;
mod clients;
mod credentials;
mod decoding;
mod encoding;
mod envelopes;
mod errors;
mod leniency;
mod limits;
mod open_enums;
mod requests;
mod retries;
mod secrecy;
mod timestamps;
mod tokens;
mod transports;
