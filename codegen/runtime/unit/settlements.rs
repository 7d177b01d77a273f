//! Tasks that batches leave, followed to their end.

use std::time::Duration;

use futures_util::StreamExt;
use serde_json::json;
use tokio::time::Instant;

use super::batch_fixtures::{Each, Fake, all_told, ids};
use super::fakes::{Asking, blocking_handle, handle};
use super::fixtures::{Memory, response};
use crate::runtime::{Batches, Call, Mode, Settled};

impl<M: Mode> Settled for Fake<Each, M> {
    type Asking = Asking<M>;
    const TASK: &'static str = "task";
}

/// Leaves a task for each item, one task for `x` and `y`; each task answers this.
fn leaving(answers: &'static [(&'static str, u16, &'static str)]) -> Memory {
    Memory::answering(move |_, request| {
        if request.uri().path() != "/api/task" {
            let pending = |id: &serde_json::Value| match id.as_str() {
                Some("done") => json!({"id": id, "success": true}),
                Some("x" | "y") => json!({"id": id, "async": true, "taskId": "xy"}),
                _ => {
                    json!({"id": id, "async": true, "taskId": format!("of-{}", id.as_str().unwrap())})
                }
            };
            let results: Vec<_> = ids(request).iter().map(pending).collect();
            return Ok(response(200, json!({ "resultItems": results }).to_string()));
        }
        let query = request.uri().query().unwrap_or_default();
        let task = query.split('&').find_map(|pair| pair.strip_prefix("task="));
        let known = answers.iter().find(|(id, ..)| Some(*id) == task);
        Ok(match known {
            Some((_, status, state)) => {
                response(*status, json!({"task": {"status": state}}).to_string())
            }
            None => response(404, ""),
        })
    })
}

const ANSWERS: &[(&str, u16, &str)] = &[
    ("of-a", 200, "SUCCESS"),
    ("of-b", 200, "FAIL"),
    ("of-c", 200, "HALF"),
    ("of-d", 200, "INIT"),
    ("of-e", 403, ""),
    ("xy", 200, "FAIL"),
];

const ITEMS: [&str; 8] = ["a", "b", "c", "d", "e", "x", "y", "done"];

const SETTLED: [&str; 8] = [
    "a done",
    "b failed - -",
    "c unknown",
    "d pending in of-d",
    "e pending in of-e",
    "x unknown",
    "y unknown",
    "done done",
];

#[tokio::test(start_paused = true)]
async fn every_end_is_put_into_the_entries_of_its_items() {
    let transport = leaving(ANSWERS);
    let request = Fake::<Each>::new(handle(&transport), ITEMS);
    let report = Batches::new(request).send().await;
    assert_eq!(report.counts().to_string(), "1 done, 7 pending");
    let started = Instant::now();
    let settlement = report.settle().deadline(Duration::from_secs(60)).await;
    assert_eq!(all_told(&settlement.report), SETTLED);
    assert_eq!(started.elapsed().as_secs(), 60);
    let [(task, error)] = settlement.failures.as_slice() else {
        panic!("{settlement:?}");
    };
    assert_eq!(task, "of-e");
    assert!(error.is_denied());
    // Those that are left can be followed again.
    let again = settlement.report.settle().deadline(Duration::ZERO).await;
    assert_eq!(all_told(&again.report), SETTLED);
}

#[test]
fn a_blocking_client_waits_for_the_same() {
    let transport = leaving(ANSWERS);
    let handle = blocking_handle(&transport);
    let items = ["a", "b", "x", "y"];
    let report = Batches::new(Fake::<Each, _>::new(handle, items)).send();
    let settlement = report.settle().concurrency(0).send();
    let told = all_told(&settlement.report);
    assert_eq!(told, ["a done", "b failed - -", "x unknown", "y unknown"]);
}

#[tokio::test(start_paused = true)]
async fn the_tasks_are_asked_for_with_the_arguments_of_the_batch() {
    let transport = leaving(ANSWERS);
    let mut request = Fake::<Each>::new(handle(&transport), ["a", "x", "y"]);
    let arguments = request.arguments_mut();
    arguments.replace("shelf", 7);
    arguments.replace("other", 8);
    let report = Batches::new(request).send().await;
    let settlement = report.settle().await;
    assert!(settlement.failures.is_empty());
    let mut asked: Vec<_> = transport.sent();
    asked.retain(|sent| sent.uri().path() == "/api/task");
    let mut queries: Vec<_> = asked.iter().filter_map(|sent| sent.uri().query()).collect();
    queries.sort_unstable();
    assert_eq!(
        queries,
        ["task=of-a&shelf=7", "task=xy&shelf=7"],
        "each task once"
    );
}

#[tokio::test(start_paused = true)]
async fn a_task_of_several_items_is_not_that_of_the_one_that_is_left() {
    let transport = leaving(ANSWERS);
    for items in [["x", "y", "b"], ["x", "b", "y"]] {
        // In one request, and in two.
        for size in [3, 1] {
            let request = Fake::<Each>::new(handle(&transport), items);
            let mut run = Batches::new(request).batch_size(size).concurrency(1);
            let first = run.next().await.unwrap();
            assert_eq!(first.item, "x");
            let report = run.send().await;
            let settlement = report.settle().await;
            let mut told = all_told(&settlement.report);
            told.sort_unstable();
            assert_eq!(told, ["b failed - -", "y unknown"], "{items:?} {size}");
        }
    }
}

/// 90 tasks that do not end, but for the last.
fn many() -> (Memory, Vec<String>) {
    let items: Vec<_> = (0..90).map(|number| number.to_string()).collect();
    let transport = Memory::answering(|_, request| {
        if request.uri().path() != "/api/task" {
            let pending = |id| json!({"id": id, "async": true, "taskId": id});
            let results: Vec<_> = ids(request).iter().map(pending).collect();
            return Ok(response(200, json!({ "resultItems": results }).to_string()));
        }
        let is_last = request.uri().query() == Some("task=89");
        let status = if is_last { "SUCCESS" } else { "INIT" };
        Ok(response(
            200,
            json!({"task": {"status": status}}).to_string(),
        ))
    });
    (transport, items)
}

#[tokio::test(start_paused = true)]
async fn the_deadline_is_that_of_all_tasks() {
    let (transport, items) = many();
    let request = Fake::<Each>::new(handle(&transport), items);
    let report = Batches::new(request).send().await;
    let started = Instant::now();
    let mut settling = report.settle().deadline(Duration::from_secs(120));
    assert!(settling.updates().next().await.is_none());
    assert_eq!(started.elapsed().as_secs(), 120);
    let settlement = settling.await;
    assert_eq!(started.elapsed().as_secs(), 120, "it is over");
    assert_eq!(settlement.report.counts().to_string(), "90 pending");
    assert!(settlement.failures.is_empty());

    // With a short time of its own, each has its turn.
    let settling = settlement.report.settle();
    let started = Instant::now();
    let settlement = settling
        .deadline(Duration::from_secs(120))
        .task_deadline(Duration::from_secs(5))
        .await;
    assert_eq!(started.elapsed().as_secs(), 115);
    let counts = settlement.report.counts().to_string();
    assert_eq!(counts, "1 done, 89 pending");

    // Nothing is asked without time, and what has no time of its own has ten minutes.
    let asked = transport.sent().len();
    let settlement = settlement.report.settle().deadline(Duration::ZERO).await;
    assert_eq!(transport.sent().len(), asked);
    let started = Instant::now();
    let settlement = settlement.report.settle().concurrency(100).await;
    assert_eq!(started.elapsed().as_secs(), 600);
    assert_eq!(settlement.report.counts().pending, 89);
}

#[tokio::test(start_paused = true)]
async fn a_question_on_its_way_does_not_outlast_the_deadline() {
    let transport = Memory::new(|_, request| {
        let is_question = request.uri().path() == "/api/task";
        async move {
            if is_question {
                std::future::pending::<()>().await;
            }
            let results = json!([{"id": "a", "async": true, "taskId": "1"}]);
            Ok(response(200, json!({ "resultItems": results }).to_string()))
        }
    });
    let request = Fake::<Each>::new(handle(&transport), ["a"]);
    let report = Batches::new(request).send().await;
    let started = Instant::now();
    let settlement = report.settle().deadline(Duration::from_secs(7)).await;
    assert_eq!(started.elapsed().as_secs(), 7);
    assert_eq!(settlement.report.counts().pending, 1);
    assert!(settlement.failures.is_empty());
}

#[tokio::test(start_paused = true)]
async fn how_far_both_are_is_told_step_by_step() {
    let transport = leaving(ANSWERS);
    let request = Fake::<Each>::new(handle(&transport), ITEMS);
    let mut run = Batches::new(request).concurrency(1);
    let mut told = Vec::new();
    let mut updates = run.updates();
    while let Some(progress) = updates.next().await {
        told.push(progress.to_string());
    }
    assert_eq!(
        told,
        [
            "3 pending, 5 left",
            "6 pending, 2 left",
            "1 done, 7 pending, 0 left"
        ]
    );
    let report = run.report();
    assert_eq!(report.counts().to_string(), "1 done, 7 pending");

    let mut settling = report
        .settle()
        .concurrency(1)
        .task_deadline(Duration::from_secs(60));
    let updates: Vec<_> = settling.updates().collect().await;
    let told: Vec<_> = updates.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "2 done, 6 pending, 6 left",
            "2 done, 5 pending, 1 failed, 5 left",
            "2 done, 4 pending, 1 failed, 1 unknown, 4 left",
            "2 done, 4 pending, 1 failed, 1 unknown, 3 left",
            "2 done, 4 pending, 1 failed, 1 unknown, 2 left",
            "2 done, 2 pending, 1 failed, 3 unknown, 0 left",
        ]
    );
    let settlement = settling.await;
    assert_eq!(all_told(&settlement.report), SETTLED);
    assert_eq!(settlement.failures.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn updates_that_are_dropped_half_way_lose_nothing() {
    let transport = leaving(ANSWERS);
    let request = Fake::<Each>::new(handle(&transport), ["a", "b", "x", "y"]);
    let mut run = Batches::new(request).batch_size(1).concurrency(1);
    let first = run.updates().next().await.unwrap();
    assert_eq!(first.to_string(), "1 pending, 3 left");
    let report = run.send().await;
    assert_eq!(report.counts().pending, 4);
    let mut settling = report.settle().concurrency(1);
    let first = settling.updates().next().await.unwrap();
    assert_eq!(first.to_string(), "1 done, 3 pending, 3 left");
    let told = all_told(&settling.await.report);
    assert_eq!(told, ["a done", "b failed - -", "x unknown", "y unknown"]);
}

#[test]
fn a_blocking_client_tells_how_far_it_is_too() {
    let transport = leaving(ANSWERS);
    let request = Fake::<Each, _>::new(blocking_handle(&transport), ["a", "b", "c", "x"]);
    let mut run = Batches::new(request);
    assert_eq!(run.updates().count(), 2);
    let mut settling = run.report().settle();
    let last = settling.updates().last().unwrap();
    assert_eq!(last.left, Some(0));
    assert_eq!(settling.send().report.counts().pending, 0);
}
