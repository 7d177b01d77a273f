//! Secrets are planted wherever one can travel, and searched for wherever text can come out: in
//! what `Debug` and `Display` make of clients, requests, answers and errors, and in everything that
//! the client and the libraries below it write to `log` and `tracing`.
//!
//! Errors and logs are also searched for values that are no secrets but travel in paths, queries
//! and bodies: a URL or a body that is shown as a whole would show them, too.
//!
//! A program of its own, as the log that is searched is that of the whole process.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod collected;
mod echoes;
mod every_call_echoed;
mod faults;
mod planted;
mod refused;
mod search;
mod travelling;

#[path = "../support/emulated.rs"]
mod emulated;
#[path = "../support/every_call/mod.rs"]
mod every_call;

use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::sync::{Arc, Mutex, Once};

use crate::emulated::{DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH};
use planted::*;
use serde_json::json;
use tokio::net::TcpSocket;
use undelete::runtime::{
    Bytes, CredentialsError, Error, ErrorCode, RequestBody, RetryPolicy, Secret, TokenProvider,
    TransportError, TransportErrorKind, http, transport_fn,
};
use undelete::smh::models::Deletion;
use undelete::{dingtalk, smh};
use undelete_emulator::{Emulator, Fault, Gate, Pace, Rule, World};
