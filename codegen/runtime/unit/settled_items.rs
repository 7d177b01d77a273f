//! What the end of a task says about its items, and about why it failed.

use std::time::Duration;

use serde_json::json;

use super::batch_fixtures::{Each, Fake, Kind, all_told};
use super::fakes::{Asking, handle};
use super::fixtures::{Memory, response};
use crate::runtime::{BatchReport, BatchRules, Batches, Mode, Settled};

/// Its tasks have results of their own, or a reason.
#[derive(Clone)]
struct Told;

impl Kind for Told {
    const RULES: &'static BatchRules = Each::RULES;
}

impl<M: Mode> Settled for Fake<Told, M> {
    type Asking = Asking<M>;
    const TASK: &'static str = "task";
    const RESULTS: Option<&'static str> = Some("/task/result");
}

/// One task for `a`, `b` and `c`, which ends with this.
async fn told_of_three(task: serde_json::Value) -> BatchReport<Fake<Told>> {
    let transport = Memory::answering(move |_, request| {
        let is_question = request.uri().path() == "/api/task";
        let body = match is_question {
            true => json!({ "task": task }),
            false => json!({ "taskId": "abc" }),
        };
        Ok(response(200, body.to_string()))
    });
    let request = Fake::<Told>::new(handle(&transport), ["a", "b", "c"]);
    let report = Batches::new(request).send().await;
    assert_eq!(report.counts().pending, 3);
    let settled = report.settle().deadline(Duration::from_secs(60)).await;
    assert!(settled.failures.is_empty());
    settled.report
}

#[tokio::test(start_paused = true)]
async fn each_item_has_the_result_that_the_end_of_its_task_gives_it() {
    let result = json!([
        {"id": "b", "success": false, "errorCode": "gone", "message": "It is gone."},
        {"id": "a", "success": true, "size": 7},
        {"id": "other", "success": true},
    ]);
    // Whatever the end is; what is not mentioned has that of the task.
    for (status, rest) in [
        ("HALF", "c unknown"),
        ("FAIL", "c unknown"),
        ("SUCCESS", "c done"),
    ] {
        let report = told_of_three(json!({"status": status, "result": result})).await;
        let told = all_told(&report);
        assert_eq!(
            told,
            ["a done", "b failed gone It is gone.", rest],
            "{status}"
        );
        let first = report.entries()[0].outcome.result();
        assert_eq!(first.and_then(|said| said.size), Some(7));
        assert_eq!(report.unmatched().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn results_of_a_task_are_believed_only_when_it_is_over_and_they_agree() {
    let done = |id| json!({"id": id, "success": true});
    let of_all = json!([done("a"), done("b"), done("c")]);
    let report = told_of_three(json!({"status": "INIT", "result": of_all})).await;
    assert_eq!(report.counts().pending, 3);
    let report = told_of_three(json!({"status": "MADE UP", "result": of_all})).await;
    assert_eq!(report.counts().unknown, 3);
    // Two results for one item, one that says nothing, one that goes on.
    let odd = json!([
        done("a"), {"id": "a", "success": false}, {"id": "b"}, {"id": "c", "async": true, "taskId": "d"}
    ]);
    let report = told_of_three(json!({"status": "SUCCESS", "result": odd})).await;
    assert_eq!(
        all_told(&report),
        ["a unknown", "b unknown", "c pending in d"]
    );
    for nothing in [
        json!({"id": "a"}),
        json!([]),
        json!(null),
        json!("a"),
        json!([[1], "a", null]),
    ] {
        let report = told_of_three(json!({"status": "HALF", "result": nothing})).await;
        assert_eq!(report.counts().unknown, 3, "{nothing}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_task_that_fails_says_why() {
    let said = [
        (
            json!({"why": "gone", "words": "It is gone."}),
            "b failed gone It is gone.",
        ),
        (json!({"why": "gone"}), "b failed gone -"),
        // No code of the document, so words; beside words, a code.
        (json!({"why": "it was locked"}), "b failed - it was locked"),
        (
            json!({"why": "locked", "words": "It is."}),
            "b failed locked It is.",
        ),
        (json!({"words": "It is gone."}), "b failed - It is gone."),
        (json!({"why": true, "words": ["no"]}), "b failed - -"),
    ];
    for (why, expected) in said {
        let task = why.clone();
        let transport = Memory::answering(move |_, request| {
            let is_question = request.uri().path() == "/api/task";
            let mut task = task.clone();
            task["status"] = json!("FAIL");
            let results = json!([{"id": "b", "async": true, "taskId": "1"}]);
            let body = match is_question {
                true => json!({ "task": task }),
                false => json!({ "resultItems": results }),
            };
            Ok(response(200, body.to_string()))
        });
        let request = Fake::<Each>::new(handle(&transport), ["b"]);
        let report = Batches::new(request).send().await.settle().await.report;
        assert_eq!(all_told(&report), [expected], "{why}");
    }
}
