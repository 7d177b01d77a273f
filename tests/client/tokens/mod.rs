//! Where tokens come from and how long they are used: how often a service is asked for one, when it
//! is replaced, and what a caller is told if there is none to be had.
//!
//! Time passes only where the service lies in memory; with real connections tokens are revoked
//! instead.

mod as_time_passes;
mod asking;
mod at_the_same_time;
mod memory;
mod not_to_be_had;
mod refused;
mod third_party;

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::emulated::{self, DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH, Stage};
use memory::Memory;
use tokio::task::JoinSet;
use undelete::runtime::{
    BoxFuture, Bytes, CredentialsError, Error, ErrorCode, RequestBody, Secret, TokenProvider,
    Transport, http, transport_fn,
};
use undelete::{dingtalk, smh};
use undelete_emulator::{Fault, Gate, Pace, Rule};

const MANY: usize = 50;

/// So many attempts would never end.
const A_LOOP: u32 = 20;

async fn list_drive(client: &dingtalk::Client, stage: &Stage) -> Result<(), dingtalk::Error> {
    let bin = &*stage.demo.dingtalk.recycle_bin_id;
    client.list_recycle_items(bin).send().await.map(drop)
}

async fn list_library(client: &smh::Client) -> Result<(), smh::Error> {
    client.list_recycled_items().send().await.map(drop)
}

/// Makes all calls run at once, and returns how each of them ended.
async fn at_once<T: Send + 'static>(call: impl Fn() -> BoxFuture<'static, T>) -> Vec<T> {
    let mut calls = JoinSet::new();
    for _ in 0..MANY {
        calls.spawn(call());
    }
    calls.join_all().await
}

fn listing(
    client: &dingtalk::Client,
    stage: &Stage,
) -> impl Fn() -> BoxFuture<'static, Result<(), dingtalk::Error>> + use<> {
    let bin = stage.demo.dingtalk.recycle_bin_id.clone();
    let client = client.clone();
    move || {
        let request = client.list_recycle_items(&bin);
        Box::pin(async move { request.send().await.map(drop) })
    }
}

fn library_listing(
    client: &smh::Client,
) -> impl Fn() -> BoxFuture<'static, Result<(), smh::Error>> + use<> {
    let client = client.clone();
    move || {
        let request = client.list_recycled_items();
        Box::pin(async move { request.send().await.map(drop) })
    }
}

/// Runs `work` and opens the gate once one answer is held back behind it.
async fn held<T>(gate: &Gate, meanwhile: impl FnOnce(), work: impl Future<Output = T>) -> T {
    let open = async {
        gate.arrival().await;
        meanwhile();
        gate.open();
    };
    tokio::join!(work, open).0
}
