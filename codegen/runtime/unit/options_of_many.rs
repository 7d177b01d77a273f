//! What a request is told holds for each that it is sent as: in batches, by a watch, by settling.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;

use super::batch_fixtures::{Each, Fake, all_told, ids, obliging};
use super::fakes::{Asking, handle};
use super::fixtures::{Memory, response};
use crate::runtime::{Async, Batches, RequestOptions, RetryPolicy, http};

/// Longer than a request takes that is told to take two seconds, shorter than one that is not.
const SOON: Duration = Duration::from_secs(25);

fn told<R: RequestOptions>(request: R) -> R {
    let request = request.with_header("x-trace", "1").with_query("debug", "2");
    let request = request.with_timeout(Duration::from_secs(2));
    request.with_retry(RetryPolicy::none())
}

fn batch(transport: &Memory, count: usize) -> Batches<Fake<Each>> {
    let items = (0..count).map(|item| item.to_string());
    Batches::new(told(Fake::new(handle(transport), items)))
}

/// Answers each request by its number and path, or leaves it without an answer.
fn service(script: fn(usize, &str) -> Option<Value>) -> Memory {
    Memory::new(move |number, request| async move {
        match script(number, request.uri().path()) {
            Some(answer) => Ok(response(200, answer.to_string())),
            None => std::future::pending().await,
        }
    })
}

fn state(status: &str) -> Option<Value> {
    Some(json!({ "task": { "status": status } }))
}

#[track_caller]
fn all_have_them(transport: &Memory, count: usize) {
    let sent = transport.sent();
    assert_eq!(sent.len(), count);
    let query = |sent: &http::Request<_>| sent.uri().query().unwrap_or_default().to_owned();
    for sent in sent {
        assert_eq!(sent.headers()["x-trace"], "1", "{}", sent.uri());
        assert!(query(&sent).ends_with("debug=2"), "{}", sent.uri());
    }
}

#[tokio::test(start_paused = true)]
async fn every_batch_has_them() {
    let transport = obliging();
    let report = batch(&transport, 8).send().await;
    assert_eq!(report.counts().done, 8);
    all_have_them(&transport, 3);
    let items: usize = transport.sent().iter().map(|sent| ids(sent).len()).sum();
    assert_eq!(items, 8);

    let silent = service(|_, _| None);
    let started = Instant::now();
    let report = batch(&silent, 2).send().await;
    let why = "unknown (RestoreItems: no response within 2s)";
    assert_eq!(all_told(&report), [format!("0 {why}"), format!("1 {why}")]);
    assert!(started.elapsed() < SOON);
    all_have_them(&silent, 1);
}

#[tokio::test(start_paused = true)]
async fn every_question_of_a_watch_has_them() {
    let transport = service(|number, _| match number {
        0 => state("INIT"),
        1 => None,
        _ => state("SUCCESS"),
    });
    let started = Instant::now();
    let asking: Asking<Async> = told(Asking::new(handle(&transport)));
    assert!(asking.until_done().await.unwrap().is_done());
    assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
    all_have_them(&transport, 3);
}

#[tokio::test(start_paused = true)]
async fn every_question_about_what_a_batch_has_left_has_them() {
    let transport = service(|number, path| match (number, path) {
        (_, "/api/items") => Some(json!({ "resultItems": [
            { "id": "0", "async": true, "taskId": "t" },
        ] })),
        (1, _) => None,
        _ => state("SUCCESS"),
    });
    let report = batch(&transport, 1).send().await;
    assert_eq!(report.counts().pending, 1);
    let started = Instant::now();
    let settlement = report.settle().await;
    assert_eq!(all_told(&settlement.report), ["0 done"]);
    assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
    all_have_them(&transport, 3);
}
