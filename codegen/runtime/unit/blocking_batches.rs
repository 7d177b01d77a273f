//! Batches from a thread without futures.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::batch_fixtures::{Each, Fake, all_done, all_told, ids, obliging, sent, told};
use super::fixtures::{Memory, SERVICE, builder};
use super::server::answer;
use crate::runtime::{Batches, Blocking, Core, TransportErrorKind};

fn batches(transport: &Memory, items: &[&str]) -> Batches<Fake<Each, Blocking>> {
    let handle = builder(transport).build_blocking().unwrap();
    Batches::new(Fake::new(handle, items.iter().copied()))
}

#[test]
fn all_are_sent_and_reported() {
    let transport = obliging();
    let mut run = batches(&transport, &["a", "b", "a", "c", "d"]).chain(["e"]);
    let report = run.send();
    assert_eq!(sent(&transport), ["a b c", "d e"]);
    let expected = ["a done", "b done", "c done", "d done", "e done"];
    assert_eq!(all_told(&report), expected);
    assert!(run.next().is_none());
}

#[test]
fn entries_are_an_iterator_that_can_be_left() {
    let transport = obliging();
    let mut run = batches(&transport, &["a", "b", "c", "d", "e"]).concurrency(1);
    let first: Vec<String> = run.by_ref().take(2).map(|entry| told(&entry)).collect();
    assert_eq!(first, ["a done", "b done"]);
    let report = run.report();
    assert_eq!(all_told(&report), ["c done", "d not sent", "e not sent"]);
    assert_eq!(transport.count(), 1);
    assert!(run.next().is_none());
}

#[test]
fn the_items_of_one_run_can_come_from_another() {
    let transport = obliging();
    let inner = batches(&transport, &["a", "b"]).map(|entry| entry.item);
    let mut run = batches(&transport, &[]).chain(inner);
    assert!(run.send().is_all_done());
    assert_eq!(sent(&transport), ["a b", "a b"]);
}

#[tokio::test]
async fn a_thread_that_runs_futures_may_block_too() {
    let report = batches(&obliging(), &["a"]).send();
    assert!(report.is_all_done());
    assert_eq!(batches(&obliging(), &["a", "b"]).count(), 2);
}

#[test]
fn a_failure_ends_the_run() {
    let transport = Memory::answering(|_, request| match ids(request) {
        ids if ids.contains(&"a".into()) => Err(TransportErrorKind::NotSent.into()),
        ids => Ok(all_done(&ids)),
    });
    let mut builder = builder(&transport);
    builder.retry(crate::runtime::RetryPolicy::none());
    builder.timeout(Duration::from_secs(5));
    let handle = builder.build_blocking().unwrap();
    let items = ["a", "b", "c", "d"];
    let mut run = Batches::new(Fake::<Each, Blocking>::new(handle, items)).concurrency(1);
    let report = run.send();
    assert_eq!(report.counts().to_string(), "4 not sent");
    assert_eq!(transport.count(), 1);
    let shared = Arc::new(report);
    assert!(shared.stopped_by().is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_run_over_real_connections_can_be_given_up() {
    let results: Vec<String> = ["a", "b", "c", "d", "e", "f"]
        .map(|id| format!(r#"{{"id":"{id}","success":true}}"#))
        .into();
    let body = format!(r#"{{"resultItems":[{}]}}"#, results.join(","));
    for ends_with_report in [true, false] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let text = answer("200 OK", "", &body);
        // Whoever comes second gets no answer.
        let server = tokio::spawn(async move {
            let (mut first, _) = listener.accept().await.unwrap();
            let second = listener.accept().await.unwrap();
            first.read_u8().await.unwrap();
            first.write_all(text.as_bytes()).await.unwrap();
            std::future::pending::<()>().await;
            drop((first, second));
        });
        let mut builder = Core::builder(&SERVICE);
        builder.base_url(format!("http://{address}"));
        let handle = builder.build_blocking().unwrap();
        let items = ["a", "b", "c", "d", "e", "f"];
        let mut run = Batches::new(Fake::<Each, Blocking>::new(handle, items));
        let thread = std::thread::spawn(move || {
            assert!(run.next().is_some());
            if ends_with_report {
                let counts = run.report().counts();
                assert_eq!(counts.to_string(), "2 done, 3 unknown");
            }
            drop(run);
        });
        thread.join().unwrap();
        server.abort();
    }
}
