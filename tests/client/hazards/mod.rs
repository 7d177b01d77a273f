//! What must never happen: a bin emptied by accident, something deleted for good because nobody
//! said otherwise, an item restored twice. Each is looked at from both sides.

mod deletions;
mod ids;
mod runs;

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;

use crate::bins::{ALWAYS, APP, BIN, Bins, LIBRARY, Network, Place, SPACE, Service};
use crate::emulated::{DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH};
use undelete::dingtalk::models::Deletion as DriveDeletion;
use undelete::runtime::{
    BatchReport, Error, Outcome, Request, RequestBody, Transport, http, transport_fn,
};
use undelete::smh::models::{
    ConflictResolutionStrategy, Deletion, PathDeletion, RestorePathStrategy, SpaceDeletion,
};
use undelete::{dingtalk, smh};
use undelete_emulator::{Fault, Rule};

/// Keys of the query by which the service chooses an operation.
fn flags<'a, T>(pairs: &'a [T], key: impl Fn(&'a T) -> &'a str) -> Vec<&'a str> {
    let choosing = [
        "restore",
        "delete",
        "lifecycle",
        "info",
        "preview",
        "copy",
        "move",
    ];
    let keys = pairs.iter().map(key);
    keys.filter(|key| choosing.contains(key)).collect()
}

fn json(request: &Request) -> serde_json::Value {
    serde_json::from_slice(request.body().unwrap()).unwrap()
}

fn drive_target() -> String {
    format!("POST /v1.0/storage/recycleBins/{BIN}/recycleItems/batchRestore")
}

fn library_target() -> String {
    format!("POST /api/v1/recycled/{}/{SPACE}", LIBRARY.0)
}
