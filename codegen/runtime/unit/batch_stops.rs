//! Failures of whole batches, what ends a run, and runs that are given up.

use std::time::Duration;

use futures_util::stream;
use serde_json::json;
use tokio::time::{sleep, timeout};

use super::batch_fixtures::{
    Each, Fake, Kind, WithToken, all_done, all_told, batches, ids, sent, told,
};
use super::fixtures::{Memory, builder, response};
use crate::runtime::{
    BatchReport, BatchRules, Batches, Error, Operation, RateLimit, RetryPolicy, TransportErrorKind,
    Value,
};

/// The batch that holds this fails at every attempt; all others are done after a second.
fn failing_at(id: &'static str, end: End) -> Memory {
    Memory::new(move |_, request| async move {
        let ids = ids(&request);
        if !ids.contains(&json!(id)) {
            sleep(Duration::from_secs(1)).await;
            return Ok(all_done(&ids));
        }
        match end {
            End::Status(status, body) => Ok(response(status, body)),
            End::Lost(kind) => Err(kind.into()),
            End::Silence => std::future::pending().await,
        }
    })
}

#[derive(Debug, Clone, Copy)]
enum End {
    Status(u16, &'static str),
    Lost(TransportErrorKind),
    Silence,
}

use End::{Lost, Silence, Status};
use TransportErrorKind::{Body, NotSent, Other, OutcomeUnknown};

/// A read, which may be repeated.
#[derive(Clone)]
struct Read;

static READ: Operation = Operation::new("ReadItems")
    .post("/read")
    .repeatable(true)
    .accept("")
    .body(crate::runtime::Body::json("ids").required());

impl Kind for Read {
    const RULES: &'static BatchRules = Each::RULES;
    const OPERATION: &'static Operation = &READ;
}

fn in_short<K: Kind>(report: &BatchReport<Fake<K>>) -> String {
    report.counts().to_string()
}

#[tokio::test(start_paused = true)]
async fn a_failed_batch_is_failed_unknown_or_not_sent() {
    let refused = r#"{"code":"gone"}"#;
    // how the second of three batches ends, all of them after a write, and after a read
    for (end, write, read) in [
        (Status(404, refused), "6 done, 3 failed", "6 done, 3 failed"),
        (Status(400, ""), "6 done, 3 failed", "6 done, 3 failed"),
        (Status(429, ""), "6 done, 3 failed", "6 done, 3 failed"),
        (Status(500, refused), "6 done, 3 failed", "6 done, 3 failed"),
        (
            Status(200, r#"{"errcode":5}"#),
            "6 done, 3 failed",
            "6 done, 3 failed",
        ),
        (Status(500, ""), "6 done, 3 unknown", "6 done, 3 failed"),
        (
            Status(503, "<html>"),
            "6 done, 3 unknown",
            "6 done, 3 failed",
        ),
        (
            Lost(OutcomeUnknown),
            "6 done, 3 unknown",
            "6 done, 3 failed",
        ),
        (Lost(Body), "6 done, 3 unknown", "6 done, 3 failed"),
        (Lost(Other), "6 done, 3 unknown", "6 done, 3 failed"),
        (Silence, "6 done, 3 unknown", "6 done, 3 failed"),
        (
            Status(200, "<html>"),
            "6 done, 3 unknown",
            "6 done, 3 unknown",
        ),
    ] {
        let report = batches::<Each>(&failing_at("4", end), list()).send().await;
        assert_eq!(in_short(&report), write, "{end:?}");
        assert!(report.stopped_by().is_none());
        let failed = report.entries()[4].outcome.error();
        assert!(failed.is_some(), "{end:?}");
        let report = batches::<Read>(&failing_at("4", end), list()).send().await;
        assert_eq!(in_short(&report), read, "{end:?}");
    }
}

fn list() -> Vec<String> {
    (0..9).map(|id: u8| id.to_string()).collect()
}

#[tokio::test(start_paused = true)]
async fn what_every_batch_would_meet_ends_the_run() {
    for (end, seen) in [
        (Status(401, ""), "3 done, 3 failed, 3 not sent"),
        (
            Status(403, r#"{"code":"tokenExpired"}"#),
            "3 done, 3 failed, 3 not sent",
        ),
        (
            Status(429, r#"{"code":"noQuota"}"#),
            "3 done, 3 failed, 3 not sent",
        ),
        (Lost(NotSent), "3 done, 6 not sent"),
    ] {
        let transport = failing_at("4", end);
        let mut builder = builder(&transport);
        builder.retry(RetryPolicy::none());
        let core = builder.build().unwrap();
        let mut run = Batches::new(Fake::<Each>::new(core.into(), list())).concurrency(2);
        let report = run.send().await;
        assert_eq!(in_short(&report), seen, "{end:?}");
        let error = report.stopped_by().unwrap().to_string();
        assert_eq!(
            report.entries()[8].outcome.error().unwrap().to_string(),
            error
        );
        assert_eq!(transport.count(), 2, "{end:?}");

        let later = run.chain(["x"]).send().await;
        assert_eq!(all_told(&later), [format!("x not sent ({error})")]);
    }
}

#[tokio::test(start_paused = true)]
async fn an_unreachable_service_is_tried_again_before_the_run_ends() {
    let transport = failing_at("0", Lost(NotSent));
    let report = batches::<Each>(&transport, list())
        .concurrency(1)
        .send()
        .await;
    assert_eq!(in_short(&report), "9 not sent");
    assert_eq!(transport.count(), 3);
    assert!(matches!(report.stopped_by(), Some(Error::Transport(_))));
}

#[tokio::test]
async fn an_item_that_cannot_be_right_is_set_apart_and_all_others_are_sent() {
    let transport = failing_at("-", Silence);
    let report = batches::<Each>(&transport, ["wrong", "b", "c", "d"])
        .send()
        .await;
    assert_eq!(transport.count(), 2);
    assert_eq!(in_short(&report), "3 done, 1 not sent");
    assert!(report.stopped_by().is_none());
    let wrong = &report.entries()[0];
    assert!(matches!(
        wrong.outcome.error(),
        Some(Error::InvalidRequest(_))
    ));
}

#[tokio::test]
async fn without_credentials_nothing_is_sent() {
    let transport = failing_at("-", Silence);
    let report = batches::<WithToken>(&transport, list())
        .chain(["x"])
        .send()
        .await;
    assert_eq!(
        (transport.count(), in_short(&report).as_str()),
        (0, "10 not sent")
    );
    assert!(matches!(report.stopped_by(), Some(Error::Credentials(_))));
    let told = all_told(&report);
    let why = told[0].strip_prefix("0 ").unwrap();
    assert!(told.iter().all(|told| told.ends_with(why)), "{told:?}");
}

#[tokio::test(start_paused = true)]
async fn a_turn_after_the_deadline_is_not_sent_and_ends_nothing() {
    let transport = failing_at("-", Silence);
    let mut builder = builder(&transport);
    builder.rate_limit(RateLimit::per_second(1));
    builder.retry(RetryPolicy::default().deadline(Duration::from_millis(1500)));
    let core = builder.build().unwrap();
    let request = Fake::<Each>::new(core.into(), (0..12).map(|id| id.to_string()));
    let report = Batches::new(request).send().await;
    assert!(report.stopped_by().is_none());
    assert_eq!(in_short(&report), "3 done, 3 unknown, 6 not sent");
}

#[tokio::test(start_paused = true)]
async fn streams_are_not_asked_once_the_run_has_ended() {
    let transport = failing_at("0", Status(401, ""));
    let report = batches::<Each>(&transport, ["0", "1", "2"])
        .concurrency(1)
        .chain_stream(stream::pending::<Value>())
        .chain(["x"])
        .send()
        .await;
    assert_eq!(in_short(&report), "3 failed, 1 not sent");
}

#[tokio::test(start_paused = true)]
async fn the_rest_of_an_endless_list_is_handed_out_one_by_one() {
    let transport = failing_at("0", Status(401, ""));
    let mut run = batches::<Each>(&transport, ["0"]).chain((1_u64..).map(Value::from));
    for _ in 0..1_000 {
        assert!(run.next().await.is_some());
    }
    assert!(transport.count() <= 4);
}

#[tokio::test(start_paused = true)]
async fn a_run_that_was_dropped_half_way_goes_on() {
    let transport = failing_at("-", Silence);
    let mut run = batches::<Each>(&transport, list()).concurrency(1);
    let given_up = timeout(Duration::from_millis(1500), run.send()).await;
    assert!(given_up.is_err());
    assert_eq!(transport.count(), 2);
    assert_eq!(told(&run.next().await.unwrap()), "0 done");
    let report = run.send().await;
    assert_eq!(in_short(&report), "8 done");
    assert_eq!(sent(&transport), ["0 1 2", "3 4 5", "6 7 8"], "each once");
}

#[tokio::test(start_paused = true)]
async fn the_report_of_a_run_that_was_given_up_tells_of_every_item() {
    for is_read in [false, true] {
        let transport = failing_at("4", Silence);
        let told = if is_read {
            given_up::<Read>(&transport).await
        } else {
            given_up::<Each>(&transport).await
        };
        let expected: Vec<String> = (0..9)
            .map(|id| match id {
                0..3 => format!("{id} done"),
                3..6 => format!("{id} unknown"),
                _ => format!("{id} not sent"),
            })
            .chain(["x not sent".to_owned()])
            .collect();
        assert_eq!(told, expected);
        assert_eq!(transport.count(), 2);
    }
}

async fn given_up<K: Kind>(transport: &Memory) -> Vec<String> {
    let mut run = batches::<K>(transport, list()).concurrency(1).chain(["x"]);
    assert!(timeout(Duration::from_secs(5), run.send()).await.is_err());
    let told = all_told(&run.report());
    assert!(run.next().await.is_none());
    let later = run.chain(["y"]).send().await;
    assert_eq!(all_told(&later), ["y not sent"]);
    told
}

#[tokio::test(start_paused = true)]
async fn a_batch_that_waits_for_its_turn_was_not_sent() {
    let transport = Memory::new(|_, _| std::future::pending());
    let mut builder = builder(&transport);
    builder.rate_limit(RateLimit::per_second(1));
    let core = builder.build().unwrap();
    let mut run = Batches::new(Fake::<Each>::new(core.into(), list()));
    assert!(
        timeout(Duration::from_millis(500), run.next())
            .await
            .is_err()
    );
    let report = run.report();
    assert_eq!(in_short(&report), "3 unknown, 6 not sent");
}

#[tokio::test(start_paused = true)]
async fn a_refused_attempt_leaves_no_doubt_but_a_lost_one_does() {
    for (end, read, counts) in [
        (Status(429, ""), false, "1 not sent"),
        (Status(429, ""), true, "1 not sent"),
        (Lost(NotSent), false, "1 not sent"),
        (Lost(OutcomeUnknown), true, "1 unknown"),
        (Status(500, ""), true, "1 unknown"),
    ] {
        let transport = failing_at("0", end);
        // Within the delay after the first attempt.
        let short = Duration::from_millis(500);
        let seen = if read {
            let mut run = batches::<Read>(&transport, ["0"]);
            assert!(timeout(short, run.next()).await.is_err());
            in_short(&run.report())
        } else {
            let mut run = batches::<Each>(&transport, ["0"]);
            assert!(timeout(short, run.next()).await.is_err());
            in_short(&run.report())
        };
        assert_eq!(seen, counts, "{end:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_lost_attempt_is_not_forgotten_when_the_next_ones_do_not_leave() {
    let transport = Memory::answering(|attempt, _| match attempt {
        0 => Err(OutcomeUnknown.into()),
        _ => Err(NotSent.into()),
    });
    let report = batches::<Read>(&transport, ["a"]).send().await;
    assert_eq!(
        (transport.count(), in_short(&report).as_str()),
        (3, "1 failed")
    );
    assert!(report.stopped_by().is_some());
}

#[test]
fn a_report_that_was_never_started_is_not_sent() {
    let transport = failing_at("-", Silence);
    let report = batches::<Each>(&transport, ["a"]).chain(["b"]).report();
    assert_eq!(all_told(&report), ["a not sent", "b not sent"]);
    let debug = format!("{report:?}");
    assert!(debug.contains("not_sent: 2"), "{debug}");
    fn sendable<T: Send + Unpin>(_: &T) {}
    sendable(&batches::<Each>(&transport, ["a"]));
}
