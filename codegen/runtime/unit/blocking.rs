//! Clients for callers without async, and for those who mix both.

use std::collections::HashSet;
use std::sync::{Arc, Barrier, Mutex};
use std::time::Duration;

use serde_json::Value;

use super::fakes::{Listing, blocking_handle};
use super::fixtures::{Memory, SERVICE, TestError, builder, response};
use super::server::{Server, answer};
use crate::runtime::{Blocking, Core, Handle};

fn send(handle: &Handle<Blocking>) -> Result<Value, TestError> {
    let listing = Listing::new(handle.clone());
    handle.wait(handle.core().send(&listing))
}

/// Answers after other tasks had their turn.
fn hesitating() -> Memory {
    Memory::new(|attempt, _| async move {
        tokio::task::yield_now().await;
        tokio::time::sleep(Duration::from_millis(1)).await;
        Ok(response(200, attempt.to_string()))
    })
}

#[test]
fn a_thread_without_a_runtime_can_send() {
    let handle = blocking_handle(&hesitating());
    assert_eq!(send(&handle).unwrap(), 0);
    assert_eq!(send(&handle).unwrap(), 1);
    let shown = format!("{handle:?}");
    assert!(shown.contains("Shelf"), "{shown}");
}

#[test]
fn threads_can_send_at_once_through_one_client() {
    const THREADS: usize = 8;
    let all_there = Arc::new(tokio::sync::Barrier::new(THREADS));
    let transport = Memory::new(move |attempt, _| {
        let all_there = Arc::clone(&all_there);
        async move {
            // Comes only when every thread's request is on its way.
            all_there.wait().await;
            Ok(response(200, attempt.to_string()))
        }
    });
    let handle = blocking_handle(&transport);
    let start = Barrier::new(THREADS);
    let answers = Mutex::new(HashSet::new());
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                start.wait();
                let answer = send(&handle.clone()).unwrap().as_u64();
                answers.lock().unwrap().insert(answer);
            });
        }
    });
    assert_eq!(answers.lock().unwrap().len(), THREADS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_of_another_runtime_can_send_and_drop_the_client() {
    let handle = blocking_handle(&hesitating());
    let sending = tokio::spawn(async move { (send(&handle).unwrap(), send(&handle).unwrap()) });
    assert_eq!(sending.await.unwrap(), (0.into(), 1.into()));
    let handle = blocking_handle(&hesitating());
    let sending = tokio::task::spawn_blocking(move || send(&handle).unwrap());
    assert_eq!(sending.await.unwrap(), 0);
}

#[tokio::test]
async fn the_only_thread_of_a_runtime_can_send_and_drop_the_client() {
    let handle = blocking_handle(&hesitating());
    assert_eq!(send(&handle).unwrap(), 0);
    let clone = handle.clone();
    drop(handle);
    assert_eq!(send(&clone).unwrap(), 1);
    drop(clone);
    // Never used at all.
    drop(blocking_handle(&hesitating()));
}

#[test]
fn the_last_clone_may_be_dropped_by_the_clients_own_runtime() {
    let handle = blocking_handle(&hesitating());
    let last = handle.clone();
    let (go, signal) = tokio::sync::oneshot::channel();
    let (done, waiting) = std::sync::mpsc::channel();
    handle.wait(async move {
        tokio::spawn(async move {
            signal.await.unwrap();
            drop(last);
            done.send(()).unwrap();
        });
    });
    drop(handle);
    go.send(()).unwrap();
    waiting.recv().unwrap();
}

#[test]
fn time_limits_and_panics_come_through() {
    let mut builder = builder(&Memory::new(|_, _| std::future::pending()));
    builder.timeout(Duration::from_millis(1));
    builder.retry(crate::runtime::RetryPolicy::none());
    let handle = builder.build_blocking().unwrap();
    assert!(send(&handle).unwrap_err().is_timeout());

    let handle = blocking_handle(&Memory::answering(|_, _| panic!("the transport broke")));
    let panicking = || std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| send(&handle)));
    assert!(panicking().is_err());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    assert!(runtime.block_on(async { panicking() }).is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_reach_a_server() {
    let answers = ["1", "2"].map(|body| answer("200 OK", "", body));
    let server = Server::playing(answers.to_vec()).await;
    let mut builder = Core::builder(&SERVICE);
    builder.base_url(server.url());
    let handle = builder.build_blocking().unwrap();
    let inside = send(&handle).unwrap();
    let outside = std::thread::spawn(move || send(&handle).unwrap());
    assert_eq!((inside, outside.join().unwrap()), (1.into(), 2.into()));
    assert_eq!(server.received().len(), 2);
}
