//! What goes wrong between client and service: what the caller is told, how often the request was
//! sent, and that nothing is done twice.
//!
//! Three kinds of calls are told apart: reads, calls that are described as repeatable, and writes.
//! Nothing here looks at the clock: a time that is up is made to be up.

mod calls;
mod connections;
mod outcome_open;
mod repeating;
mod time_up;

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::emulated::{self, DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH, Stage, quick_retries};
use Call::*;
use calls::*;
use tokio::net::TcpSocket;
use undelete::dingtalk::models::Deletion as DriveDeletion;
use undelete::runtime::{
    Bytes, Error, ErrorCode, RetryPolicy, Transport, TransportErrorKind, http, transport_fn,
};
use undelete::smh::models::Deletion;
use undelete::{dingtalk, smh};
use undelete_emulator::dingtalk::Restriction;
use undelete_emulator::{Fault, Gate, Pace, Rule};

/// Counts what is sent, whether or not it arrives.
fn counting(inner: impl Transport) -> (impl Transport, Arc<AtomicUsize>) {
    let sent = Arc::new(AtomicUsize::new(0));
    let (counter, inner) = (Arc::clone(&sent), Arc::new(inner));
    let transport = transport_fn(move |request| {
        counter.fetch_add(1, Ordering::SeqCst);
        let inner = Arc::clone(&inner);
        async move { inner.send(request).await }
    });
    (transport, sent)
}
