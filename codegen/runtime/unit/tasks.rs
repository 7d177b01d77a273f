//! The states of background work, and watches over it; time stands still but for the pauses.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;

use super::fakes::{Asking, RULES, blocking_handle, handle};
use super::fixtures::{Memory, builder, response};
use crate::runtime::{
    Async, Blocking, Bytes, Error, RetryPolicy, TaskEnd, TaskRules, TaskUpdate, TransportErrorKind,
    Watch, http,
};

const SECOND: Duration = Duration::from_secs(1);

fn state(rules: &TaskRules, answer: &Value, asked: Option<usize>) -> String {
    format!("{:?}", rules.state_in(answer, asked))
}

#[test]
fn the_state_of_one_task_follows_the_document() {
    for (answer, expected) in [
        (
            json!({"task": {"status": "INIT", "failCount": 2}}),
            "Running",
        ),
        (json!({"task": {"status": 0}}), "Running"),
        (json!({"task": {"status": "SUCCESS"}}), "Done"),
        (json!({"task": {"status": 1, "failCount": null}}), "Done"),
        (
            json!({"task": {"status": "SUCCESS", "failCount": 0}}),
            "Done",
        ),
        (
            json!({"task": {"status": "SUCCESS", "failCount": "0"}}),
            "Done",
        ),
        (
            json!({"task": {"status": "SUCCESS", "failCount": 1}}),
            "Partial",
        ),
        (
            json!({"task": {"status": "SUCCESS", "failCount": "3"}}),
            "Partial",
        ),
        (json!({"task": {"status": "HALF"}}), "Partial"),
        (
            json!({"task": {"status": "FAIL", "failCount": 1}}),
            "Failed",
        ),
        (json!({"task": {"status": "success"}}), "Unknown"),
        (json!({"task": {"status": ""}}), "Unknown"),
        (json!({"task": {"status": null}}), "Unknown"),
        (json!({"task": {"status": ["INIT"]}}), "Unknown"),
        (json!({"task": {}}), "Unknown"),
        (json!([]), "Unknown"),
        (json!(null), "Unknown"),
    ] {
        assert_eq!(state(&RULES, &answer, None), expected, "{answer}");
    }
}

#[test]
fn the_state_of_several_tasks_is_that_of_all_of_them() {
    let rules = TaskRules {
        tasks: Some(""),
        status: "/s",
        failures: None,
        code: None,
        message: None,
        ..RULES
    };
    let table: [(&[&str], usize, &str); 15] = [
        (&["SUCCESS", "SUCCESS"], 2, "Done"),
        (&["FAIL", "FAIL"], 2, "Failed"),
        (&["SUCCESS", "FAIL"], 2, "Partial"),
        (&["SUCCESS", "HALF"], 2, "Partial"),
        (&["HALF"], 1, "Partial"),
        (&["FAIL", "HALF"], 2, "Partial"),
        (&["SUCCESS", "INIT"], 2, "Running"),
        (&["FAIL", "INIT"], 2, "Running"),
        (&["odd", "INIT"], 2, "Running"),
        (&["INIT"], 2, "Running"),
        (&["SUCCESS", "odd"], 2, "Unknown"),
        (&["FAIL", "odd"], 2, "Unknown"),
        (&["SUCCESS"], 2, "Unknown"),
        (&["FAIL"], 2, "Unknown"),
        (&[], 1, "Unknown"),
    ];
    for (statuses, asked, expected) in table {
        let answer: Value = statuses.iter().map(|status| json!({"s": status})).collect();
        assert_eq!(state(&rules, &answer, Some(asked)), expected, "{answer}");
    }
    assert_eq!(state(&rules, &json!([]), None), "Unknown");
    assert_eq!(state(&rules, &json!([{"s": 1}]), None), "Done");
    assert_eq!(state(&rules, &json!([{"s": 1}, 5]), None), "Unknown");
    assert_eq!(state(&rules, &json!({"s": "INIT"}), None), "Unknown");
    assert_eq!(state(&rules, &json!(null), None), "Unknown");
    let below = TaskRules {
        tasks: Some("/a/0"),
        ..rules
    };
    let answer = json!({"a": [[{"s": "FAIL"}]]});
    assert_eq!(state(&below, &answer, Some(1)), "Failed");
}

fn told(status: &str) -> http::Response<Bytes> {
    response(200, json!({"task": {"status": status}}).to_string())
}

/// A task that runs for so many polls and then has this status, and when it was asked about.
fn task(running: usize, status: &'static str) -> (Memory, Arc<Mutex<Vec<Instant>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&asked);
    let transport = Memory::answering(move |attempt, _| {
        log.lock().unwrap().push(Instant::now());
        Ok(told(if attempt < running { "INIT" } else { status }))
    });
    (transport, asked)
}

fn watch(transport: &Memory) -> Watch<Asking<Async>> {
    Asking::new(handle(transport)).until_done()
}

/// A watch by a client that repeats nothing itself.
fn bare_watch(transport: &Memory) -> Watch<Asking<Async>> {
    let mut builder = builder(transport);
    builder.retry(RetryPolicy::none());
    Asking::new(builder.build().unwrap().into()).until_done()
}

fn status_of(end: &TaskEnd<Value>) -> &Value {
    &end.response()["task"]["status"]
}

#[tokio::test(start_paused = true)]
async fn a_watch_ends_with_the_work() {
    for (status, expected) in [
        ("SUCCESS", "Done"),
        ("HALF", "Partial"),
        ("FAIL", "Failed"),
        ("odd", "Unknown"),
        ("", "Unknown"),
    ] {
        let (transport, _) = task(3, status);
        let end = watch(&transport).await.unwrap();
        assert!(format!("{end:?}").starts_with(expected), "{end:?}");
        assert_eq!(status_of(&end), status);
        assert_eq!(end.is_done(), expected == "Done");
        assert_eq!(transport.count(), 4);
        assert_eq!(end.into_response()["task"]["status"], status);
    }
}

#[tokio::test(start_paused = true)]
async fn it_asks_at_once_and_then_ever_less_often() {
    let (transport, asked) = task(30, "SUCCESS");
    let begun = Instant::now();
    let end = watch(&transport).send().await.unwrap();
    assert!(end.is_done());
    let asked = asked.lock().unwrap();
    assert_eq!(asked[0], begun);
    let mut least = 1.0_f64;
    for pair in asked.windows(2) {
        let pause = (pair[1] - pair[0]).as_secs_f64();
        // The timer counts whole milliseconds.
        let longest = (2.0 * least).min(15.0) + 0.002;
        assert!((least - 0.002..=longest).contains(&pause), "{pause}");
        least = (least * 1.5).min(15.0);
    }
}

#[tokio::test(start_paused = true)]
async fn it_asks_a_last_time_at_the_deadline_and_never_sleeps_past_it() {
    for (deadline, expected) in [(None, 600), (Some(90 * SECOND), 90), (Some(SECOND / 2), 0)] {
        let (transport, asked) = task(usize::MAX, "");
        let begun = Instant::now();
        let watch = match deadline {
            Some(deadline) => watch(&transport).deadline(deadline),
            None => watch(&transport),
        };
        let end = watch.await.unwrap();
        assert!(matches!(&end, TaskEnd::StillRunning(_)), "{end:?}");
        assert_eq!(status_of(&end), "INIT");
        assert_eq!(begun.elapsed().as_secs(), expected);
        assert!(begun.elapsed() <= deadline.unwrap_or(600 * SECOND) + SECOND / 500);
        assert_eq!(*asked.lock().unwrap().last().unwrap(), Instant::now());
    }
    let (transport, _) = task(1, "SUCCESS");
    let end = watch(&transport).deadline(SECOND / 2).await.unwrap();
    assert!(end.is_done(), "the last answer counts: {end:?}");
}

#[tokio::test(start_paused = true)]
async fn intervals_that_make_no_sense_do_no_harm() {
    let longest = Duration::MAX;
    for (first, last, deadline, most) in [
        (Duration::ZERO, Duration::ZERO, SECOND, 1_001),
        (longest, Duration::ZERO, SECOND, 1_001),
        (longest, longest, SECOND, 2),
        (longest, longest, Duration::ZERO, 1),
        (SECOND, SECOND / 2, SECOND, 3),
    ] {
        let (transport, _) = task(usize::MAX, "");
        let watch = watch(&transport).interval(first, last).deadline(deadline);
        let begun = Instant::now();
        let end = watch.await.unwrap();
        assert!(matches!(end, TaskEnd::StillRunning(_)));
        assert!(begun.elapsed() <= deadline + SECOND / 500);
        let count = transport.count();
        assert!((most / 3..=most).contains(&count), "{count} of {most}");
    }
    let (transport, _) = task(2, "SUCCESS");
    let end = watch(&transport).deadline(Duration::MAX).await.unwrap();
    assert!(end.is_done());
}

#[tokio::test(start_paused = true)]
async fn failures_that_may_pass_do_not_end_a_watch() {
    let transport = Memory::answering(|attempt, _| match attempt {
        0 => Ok(response(503, "")),
        1 => Err(TransportErrorKind::OutcomeUnknown.into()),
        2 => Ok(told("INIT")),
        3 => Ok(response(429, "")),
        4 => Err(TransportErrorKind::NotSent.into()),
        _ => Ok(told("SUCCESS")),
    });
    assert!(bare_watch(&transport).await.unwrap().is_done());
    assert_eq!(transport.count(), 6);
}

#[tokio::test(start_paused = true)]
async fn every_other_failure_ends_it() {
    for (status, body) in [(403, ""), (404, ""), (401, ""), (200, "<html>")] {
        let transport = Memory::answering(move |attempt, _| {
            Ok(match attempt {
                0 => told("INIT"),
                _ => response(status, body),
            })
        });
        let error = watch(&transport).await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        assert_eq!(transport.count(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn at_the_deadline_the_last_state_seen_counts_more_than_a_failure() {
    let fails_after = |seen: usize| {
        Memory::answering(move |attempt, _| {
            Ok(match attempt {
                attempt if attempt < seen => told("INIT"),
                _ => response(503, r#"{"code":"later"}"#),
            })
        })
    };
    let begun = Instant::now();
    let error = bare_watch(&fails_after(0)).deadline(60 * SECOND).await;
    let error = error.unwrap_err();
    assert_eq!(error.status(), Some(503));
    assert_eq!(begun.elapsed().as_secs(), 60);

    let counted = Arc::new(Mutex::new(0));
    let counter = Arc::clone(&counted);
    let watch = bare_watch(&fails_after(2))
        .deadline(60 * SECOND)
        .on_progress(move |_| *counter.lock().unwrap() += 1);
    let mut updates = watch.updates();
    let mut seen = Vec::new();
    while let Some(update) = updates.next().await {
        seen.push(update.unwrap());
    }
    let answer = json!({"task": {"status": "INIT"}});
    assert_eq!(
        seen,
        [
            TaskUpdate::Running(answer.clone()),
            TaskUpdate::Running(answer.clone()),
            TaskUpdate::Ended(TaskEnd::StillRunning(answer)),
        ]
    );
    assert_eq!(*counted.lock().unwrap(), 2, "no state is told twice");
}

#[tokio::test(start_paused = true)]
async fn every_state_is_told_on_the_way() {
    let (transport, _) = task(2, "SUCCESS");
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    let watch = watch(&transport).on_progress(move |answer: &Value| {
        log.lock().unwrap().push(answer["task"]["status"].clone());
    });
    assert!(watch.await.unwrap().is_done());
    assert_eq!(*told.lock().unwrap(), ["INIT", "INIT", "SUCCESS"]);
}

#[tokio::test(start_paused = true)]
async fn updates_are_lazy_and_end_with_the_work() {
    let (transport, _) = task(1, "FAIL");
    let mut updates = watch(&transport).deadline(60 * SECOND).updates();
    tokio::time::advance(3600 * SECOND).await;
    assert_eq!(transport.count(), 0, "the deadline counts from the start");
    let first = updates.next().await.unwrap().unwrap();
    assert!(first.is_running() && first.into_response()["task"]["status"] == "INIT");
    assert_eq!(transport.count(), 1);
    let waiting = tokio::time::timeout(SECOND / 10, updates.next());
    assert!(waiting.await.is_err(), "dropped on the way");
    let last = updates.next().await.unwrap().unwrap();
    assert!(!last.is_running() && last.response()["task"]["status"] == "FAIL");
    assert!(matches!(last, TaskUpdate::Ended(TaskEnd::Failed(_))));
    for _ in 0..2 {
        assert!(updates.next().await.is_none());
    }
    assert_eq!(transport.count(), 2);
}

#[tokio::test]
async fn an_error_is_the_last_update() {
    let transport = Memory::always(404, "");
    let mut updates = watch(&transport).updates();
    assert!(matches!(updates.next().await, Some(Err(Error::Service(_)))));
    assert!(updates.next().await.is_none());
}

#[test]
fn a_blocking_watch_blocks() {
    let watch = |transport: &Memory| {
        Asking::<Blocking>::new(blocking_handle(transport))
            .until_done()
            .interval(Duration::ZERO, Duration::ZERO)
    };
    let (transport, _) = task(2, "SUCCESS");
    assert!(watch(&transport).send().unwrap().is_done());
    let (transport, _) = task(usize::MAX, "");
    let end = watch(&transport).deadline(Duration::ZERO).send().unwrap();
    assert!(matches!(end, TaskEnd::StillRunning(_)));
    assert_eq!(transport.count(), 1);
    let (transport, _) = task(1, "HALF");
    let updates: Result<Vec<_>, _> = watch(&transport).updates().collect();
    let running: Vec<_> = updates
        .unwrap()
        .iter()
        .map(TaskUpdate::is_running)
        .collect();
    assert_eq!(running, [true, false]);
    assert!(watch(&Memory::always(404, "")).send().is_err());
}
