//! What keeps a run from sending batches that would all meet the same end.

use std::time::Duration;

use futures_util::stream;
use serde_json::json;
use tokio::time::{Instant, sleep};

use super::batch_fixtures::{Each, Kind, all_done, all_told, batches, ids};
use super::fixtures::{Memory, response};
use crate::runtime::{BatchRules, Body, Error, Limits, Operation, TransportErrorKind, Value};

fn list(items: usize) -> Vec<Value> {
    (0..items).map(Value::from).collect()
}

#[tokio::test(start_paused = true)]
async fn a_code_that_concerns_every_item_ends_the_run() {
    let transport = Memory::always(403, r#"{"code":"forbidden"}"#);
    let report = batches::<Each>(&transport, list(9_000)).send().await;
    assert_eq!(report.counts().total(), 9_000);
    assert_eq!((report.counts().failed, transport.count()), (12, 4));
    assert!(report.stopped_by().unwrap().is_denied());
    // The same status, and no word about whom it concerns.
    let transport = Memory::always(403, r#"{"code":"other"}"#);
    let report = batches::<Each>(&transport, list(90)).send().await;
    assert_eq!((report.counts().failed, transport.count()), (90, 30));
}

#[tokio::test(start_paused = true)]
async fn batches_in_a_row_that_nobody_can_tell_of_end_the_run() {
    for (most, sent) in [(None, 3), (Some(1), 1), (Some(0), 1), (Some(5), 5)] {
        let transport = Memory::always(502, "<html>");
        let mut run = batches::<Each>(&transport, list(9_000)).concurrency(1);
        if let Some(most) = most {
            run = run.max_unknown_batches(most);
        }
        let report = run.send().await;
        assert_eq!(transport.count(), sent);
        let counts = report.counts();
        assert_eq!(
            (counts.unknown, counts.not_sent),
            (3 * sent, 9_000 - 3 * sent)
        );
        assert_eq!(report.stopped_by().unwrap().status(), Some(502));
        let last = report.entries()[8_999].outcome.error().unwrap();
        assert_eq!(last.status(), Some(502));
    }
    for script in [
        |_: usize| Ok(response(200, "<html>")),
        |_| Ok(response(200, r#"{"resultItems":[7]}"#)),
        |_| Ok(response(200, "{}")),
        |_| Ok(response(408, "")),
        |_| Ok(response(409, r#"{"code":"inUse"}"#)),
        |_| Err(TransportErrorKind::OutcomeUnknown.into()),
    ] {
        let transport = Memory::answering(move |attempt, _| script(attempt));
        let report = batches::<Each>(&transport, list(900))
            .concurrency(2)
            .send()
            .await;
        assert!(report.stopped_by().is_some());
        assert!(
            (3..=4).contains(&transport.count()),
            "{}",
            transport.count()
        );
    }
}

#[tokio::test]
async fn an_outcome_is_shown_as_an_error_is() {
    let text = format!("\u{202E}\u{1b}[31m{}", "x".repeat(100_000));
    let of_each = json!({"resultItems": [
        {"id": "a", "errorCode": &text, "message": &text},
        {"id": "b", "async": true, "taskId": &text},
    ]});
    let transport = Memory::always(200, of_each.to_string().leak());
    let report = batches::<Each>(&transport, ["a", "b"].map(Value::from))
        .send()
        .await;
    for entry in report.entries() {
        let outcome = entry.outcome.to_string();
        assert!(outcome.len() < 1_100, "{}", outcome.len());
        for shown in [outcome, format!("{entry:?}")] {
            assert!(!shown.contains(['\u{202E}', '\u{1b}']), "{shown}");
        }
    }
    let shown = format!("{:?}", report.entries()[0].outcome);
    assert!(shown.len() < 200_000, "{}", shown.len());
    assert_eq!(report.entries()[0].outcome.code().unwrap().as_str(), text);
}

#[tokio::test(start_paused = true)]
async fn one_batch_that_is_answered_begins_the_count_again() {
    let transport = Memory::answering(|attempt, request| match attempt % 3 {
        2 => Ok(all_done(&ids(request))),
        1 => Ok(response(404, r#"{"code":"gone"}"#)),
        _ => Ok(response(502, "")),
    });
    let run = batches::<Each>(&transport, list(90)).concurrency(1);
    let report = run.max_unknown_batches(2).send().await;
    assert!(report.stopped_by().is_none());
    assert_eq!(
        report.counts().to_string(),
        "30 done, 30 failed, 30 unknown"
    );
}

#[tokio::test(start_paused = true)]
async fn a_pause_longer_than_the_clients_ends_the_run_at_once() {
    let transport = Memory::answering(|_, _| {
        let mut answer = response(429, "");
        let headers = answer.headers_mut();
        headers.insert("retry-after", "86400".parse().unwrap());
        Ok(answer)
    });
    let started = Instant::now();
    let report = batches::<Each>(&transport, list(9_000)).send().await;
    assert_eq!((transport.count(), started.elapsed().as_secs()), (4, 0));
    assert_eq!(report.counts().to_string(), "12 failed, 8988 not sent");
    let why = report.stopped_by().unwrap().to_string();
    assert!(
        why.ends_with("(asks to wait 86400 s; gave up, as the client waits at most 30s)"),
        "{why}"
    );
}

fn silent() -> Memory {
    Memory::new(|_, _| std::future::pending())
}

#[tokio::test(start_paused = true)]
async fn a_run_keeps_to_its_deadline() {
    let transport = silent();
    let started = Instant::now();
    let mut run = batches::<Each>(&transport, list(10_000))
        .max_unknown_batches(usize::MAX)
        .deadline(Duration::from_secs(100));
    let report = run.send().await;
    assert_eq!(started.elapsed().as_secs(), 100);
    assert!(report.stopped_by().unwrap().is_timeout());
    let counts = report.counts();
    assert_eq!(counts.unknown + counts.not_sent, 10_000);
    assert_eq!(counts.unknown, transport.count() * 3);
    let last = report.entries()[9_999].outcome.error().unwrap();
    assert!(
        last.to_string()
            .ends_with("not sent, its turn would only come after the deadline")
    );
    assert_eq!(all_told(&run.chain(["x"]).send().await).len(), 1);
    assert_eq!(
        transport.count() * 3,
        counts.unknown,
        "nothing is sent after it"
    );
}

#[tokio::test(start_paused = true)]
async fn a_deadline_does_not_wait_for_a_stream() {
    let transport = silent();
    let started = Instant::now();
    let report = batches::<Each>(&transport, list(0))
        .chain_stream(stream::pending::<Value>())
        .chain(["x"])
        .deadline(Duration::from_secs(7))
        .send()
        .await;
    assert_eq!((started.elapsed().as_secs(), transport.count()), (7, 0));
    assert_eq!(report.counts().to_string(), "1 not sent");
}

#[tokio::test(start_paused = true)]
async fn a_run_that_is_done_before_its_deadline_does_not_wait_for_it() {
    let transport = Memory::new(|_, request| async move {
        sleep(Duration::from_secs(1)).await;
        Ok(all_done(&ids(&request)))
    });
    let started = Instant::now();
    let run = batches::<Each>(&transport, list(9)).deadline(Duration::from_secs(100));
    let report = run.deadline(Duration::MAX).send().await;
    assert!(report.is_all_done() && report.stopped_by().is_none());
    assert_eq!(started.elapsed().as_secs(), 1);
}

/// Items of at most three letters.
#[derive(Clone)]
struct Short;

static SHORT: Operation = Operation::new("SendWords")
    .post("/words")
    .body(Body::json("ids").limits(Limits::NONE.items(&Limits::NONE.max_length(3))));

impl Kind for Short {
    const RULES: &'static BatchRules = Each::RULES;
    const OPERATION: &'static Operation = &SHORT;
}

#[tokio::test]
async fn an_item_that_breaks_a_rule_is_named_by_its_place_in_the_whole_list() {
    let transport = Memory::answering(|_, request| Ok(all_done(&ids(request))));
    let mut items = list(200);
    items[123] = json!("longer");
    let report = batches::<Short>(&transport, items).send().await;
    assert_eq!(report.counts().to_string(), "199 done, 1 not sent");
    let Some(Error::InvalidRequest(error)) = report.entries()[123].outcome.error() else {
        panic!("{:?}", report.entries()[123].outcome);
    };
    assert_eq!(error.violations()[0].field, "ids[123]");
}
