//! What answers say about the items of a batch.

use serde_json::json;

use super::batch_fixtures::{Each, Fake, Kind, RESULT, Said, WithToken, all_told, batches};
use super::fixtures::{Code, Memory, TOKEN, builder, response};
use crate::runtime::{BatchReport, BatchRules, Batches, ErrorCode, Outcome, ResultRules, Value};

async fn asked<K: Kind>(
    items: impl IntoIterator<Item: Into<Value>>,
    answer: Value,
) -> BatchReport<Fake<K>> {
    answered(items, answer.to_string()).await
}

async fn answered<K: Kind>(
    items: impl IntoIterator<Item: Into<Value>>,
    body: String,
) -> BatchReport<Fake<K>> {
    let transport = Memory::answering(move |_, _| Ok(response(200, body.clone())));
    batches::<K>(&transport, items).send().await
}

/// An answer of this status with nothing in it.
async fn silent(status: u16) -> Vec<String> {
    let transport = Memory::answering(move |_, _| Ok(response(status, "")));
    all_told(&batches::<Silent>(&transport, ["a", "b"]).send().await)
}

#[tokio::test]
async fn an_answer_without_results_means_done_unless_its_status_says_otherwise() {
    for status in [200, 204] {
        assert_eq!(silent(status).await, ["a done", "b done"], "{status}");
    }
    for status in [202, 207] {
        assert_eq!(silent(status).await, ["a unknown", "b unknown"], "{status}");
    }
}

async fn of_one(result: Value) -> String {
    let report = asked::<Each>(["a"], json!({ "resultItems": [result] })).await;
    assert_eq!(report.entries().len(), 1);
    all_told(&report).remove(0)
}

#[tokio::test]
async fn a_result_is_pending_then_done_then_failed_then_unknown() {
    for (result, expected) in [
        (json!({"success": true}), "a done"),
        (json!({"success": "true"}), "a done"),
        (json!({"success": 200}), "a done"),
        (json!({"success": "200", "errorCode": "gone"}), "a done"),
        (json!({"success": false}), "a failed - -"),
        (
            json!({"success": false, "errorCode": "gone", "message": "Not there."}),
            "a failed gone Not there.",
        ),
        (json!({"success": 404, "errorCode": 7}), "a failed 7 -"),
        (json!({"errorCode": "gone"}), "a failed gone -"),
        (
            json!({"success": null, "errorCode": "gone"}),
            "a failed gone -",
        ),
        (
            json!({"success": "", "errorCode": "gone"}),
            "a failed gone -",
        ),
        (json!({"success": [], "errorCode": ""}), "a unknown"),
        (json!({"success": null, "errorCode": null}), "a unknown"),
        (json!({}), "a unknown"),
        (json!({"async": true, "taskId": "t"}), "a pending in t"),
        (json!({"async": "true", "taskId": 20}), "a pending in 20"),
        (
            json!({"async": true, "success": true, "errorCode": "gone", "taskId": "t"}),
            "a pending in t",
        ),
        (json!({"async": true, "success": true}), "a unknown"),
        (json!({"async": true, "taskId": ""}), "a unknown"),
        (json!({"async": true, "taskId": null}), "a unknown"),
        (
            json!({"async": false, "success": true, "taskId": "t"}),
            "a done",
        ),
    ] {
        let mut entry = result.clone();
        entry["id"] = json!("a");
        assert_eq!(of_one(entry).await, expected, "{result}");
    }
}

#[tokio::test]
async fn one_odd_entry_leaves_the_others_readable() {
    let answer = json!({"resultItems": [
        {"id": "a", "success": true, "size": {"not": "a number"}},
        17,
        {"id": "b", "success": true, "size": 8},
        null,
    ]});
    let report = asked::<Each>(["a", "b", "c"], answer).await;
    assert_eq!(all_told(&report), ["a done", "b done", "c unknown"]);
    assert!(matches!(report.entries()[0].outcome, Outcome::Done(None)));
    let said = report.entries()[1].outcome.result();
    assert_eq!(said, Some(&Said { size: Some(8) }));
    assert!(report.unmatched().is_empty(), "17 and null are no results");
}

#[tokio::test]
async fn results_are_matched_by_name_whatever_their_order() {
    let answer = json!({"resultItems": [
        {"id": "3", "success": true},
        {"id": "stranger", "success": true, "size": 1},
        {"id": 1, "success": false},
        {"success": true, "size": 2},
        {"id": 1, "success": true, "size": 3},
    ]});
    let report = asked::<Each>([json!(1), json!("2"), json!(3)], answer).await;
    assert_eq!(all_told(&report), ["1 unknown", "2 unknown", "3 done"]);
    let sizes: Vec<_> = report.unmatched().iter().map(|said| said.size).collect();
    assert_eq!(sizes, [Some(1), Some(2), Some(3)]);
    assert_eq!(report.counts().to_string(), "1 done, 2 unknown");
    assert!(!report.is_all_done());
}

#[tokio::test]
async fn two_results_for_one_item_count_if_they_say_the_same() {
    let done = json!({"id": "a", "success": true});
    let failed = json!({"id": "a", "success": false, "errorCode": "gone"});
    let failed_otherwise = json!({"id": "a", "success": false, "errorCode": "clash"});
    let pending = json!({"id": "a", "async": true, "taskId": "1"});
    let pending_otherwise = json!({"id": "a", "async": true, "taskId": "2"});
    for (first, second, expected) in [
        (&done, &done, "a done"),
        (&failed, &failed_otherwise, "a failed gone -"),
        (&pending, &pending, "a pending in 1"),
        (&done, &failed, "a unknown"),
        (&failed, &done, "a unknown"),
        (&pending, &pending_otherwise, "a unknown"),
        (&pending, &done, "a unknown"),
    ] {
        let answer = json!({ "resultItems": [first, second] });
        let report = asked::<Each>(["a"], answer).await;
        assert_eq!(all_told(&report), [expected]);
        assert_eq!(report.unmatched_count(), 1);
    }
}

#[tokio::test]
async fn results_of_no_item_are_counted_and_the_first_of_them_kept() {
    let strangers = vec![json!({"id": "x", "success": true}); 3_000];
    let report = asked::<Each>(["a"], json!({ "resultItems": strangers })).await;
    assert_eq!(all_told(&report), ["a unknown"]);
    let kept = (report.unmatched().len(), report.unmatched_count());
    assert_eq!(kept, (1_000, 3_000));
}

#[tokio::test]
async fn an_answer_that_is_no_answer_leaves_all_unknown() {
    let problem = "RestoreItems: the response (200) cannot be read: ";
    for (body, why) in [
        // As null, which this test reads as well.
        ("", ""),
        ("{}", ""),
        ("[]", ""),
        (r#"{"resultItems":null}"#, ""),
        (r#"{"resultItems":[]}"#, ""),
        (r#"{"resultItems":{"id":"a","success":true}}"#, ""),
        (r#"{"taskId":""}"#, ""),
    ] {
        let report = answered::<Each>(["a", "b"], body.to_owned()).await;
        let expected = [format!("a unknown{why}"), format!("b unknown{why}")];
        assert_eq!(all_told(&report), expected, "{body}");
    }
    for body in ["<html>", r#"{"resultItems":["#] {
        let report = answered::<Each>(["a"], body.to_owned()).await;
        let outcome = &report.entries()[0].outcome;
        assert!(matches!(outcome, Outcome::Unknown { .. }));
        assert!(outcome.error().unwrap().to_string().starts_with(problem));
        assert!(report.stopped_by().is_none());
    }
}

#[tokio::test]
async fn a_task_can_stand_for_the_whole_batch() {
    for answer in [
        json!({"taskId": 20}),
        json!({"taskId": "20", "resultItems": []}),
    ] {
        let report = asked::<Each>(["a", "b"], answer).await;
        assert_eq!(all_told(&report), ["a pending in 20", "b pending in 20"]);
        assert_eq!(report.tasks(), ["20"]);
    }
    let answer = json!({"taskId": 20, "resultItems": [{"id": "a", "success": true}]});
    let report = asked::<Each>(["a", "b"], answer).await;
    assert_eq!(all_told(&report), ["a done", "b unknown"]);
}

/// A success says it all.
#[derive(Clone)]
struct Silent;

impl Kind for Silent {
    const RULES: &'static BatchRules = &BatchRules {
        limit: 100,
        key: None,
        results: None,
        task: None,
        done: None,
        result: None,
    };
}

/// A success says it all, but for a task.
#[derive(Clone)]
struct SilentTask;

impl Kind for SilentTask {
    const RULES: &'static BatchRules = &BatchRules {
        task: Some("/taskId"),
        ..*Silent::RULES
    };
}

#[tokio::test]
async fn without_results_a_success_means_done() {
    for body in ["", "{}", "<html>", r#"{"taskId":1}"#] {
        let report = answered::<Silent>(["a", "b"], body.to_owned()).await;
        assert_eq!(all_told(&report), ["a done", "b done"], "{body}");
        assert!(report.is_all_done());
    }
    for (body, expected) in [
        ("", "a done"),
        ("{}", "a done"),
        (r#"{"taskId":1}"#, "a pending in 1"),
    ] {
        let report = answered::<SilentTask>(["a"], body.to_owned()).await;
        assert_eq!(all_told(&report), [expected], "{body}");
    }
    let report = answered::<SilentTask>(["a"], r#"{"taskId":"#.to_owned()).await;
    assert_eq!(report.counts().unknown, 1);
}

#[tokio::test(start_paused = true)]
async fn answers_in_a_row_that_leave_everything_open_end_the_run() {
    let transport = Memory::always(202, "");
    let mut run = batches::<Silent>(&transport, (0..9_000).map(Value::from).collect::<Vec<_>>())
        .concurrency(1);
    let report = run.send().await;
    assert_eq!(transport.count(), 3);
    assert_eq!(report.counts().unknown + report.counts().not_sent, 9_000);
    let why = report.stopped_by().unwrap().to_string();
    assert!(
        why.ends_with("it tells of no item what came of it"),
        "{why}"
    );
}

/// Objects that are named by a path, which comes back in parts.
#[derive(Clone)]
struct Paths;

impl Kind for Paths {
    const RULES: &'static BatchRules = &BatchRules {
        limit: 10,
        key: Some("/path"),
        results: Some(""),
        task: None,
        done: None,
        result: Some(ResultRules {
            item: "/path",
            pending: None,
            task: None,
            ..RESULT
        }),
    };
}

#[tokio::test]
async fn a_path_matches_whatever_its_slashes() {
    let item = |path: &str| json!({"path": path, "permanent": false});
    let items = ["/a/b", "c", "d/", "e/f", "g"].map(item);
    let answer = json!([
        {"path": ["c"], "success": true},
        {"path": ["a", "b"], "success": 404, "errorCode": "gone"},
        {"path": "/e/f/", "success": true},
        {"path": ["d"], "success": true},
        {"path": [], "success": true},
        {"path": ["g", null], "success": true},
    ]);
    let report = asked::<Paths>(items, answer).await;
    let outcomes: Vec<bool> = report
        .entries()
        .iter()
        .map(|entry| entry.outcome.is_done())
        .collect();
    assert_eq!(outcomes, [false, true, true, true, false]);
    assert_eq!(report.counts().to_string(), "3 done, 1 failed, 1 unknown");
    assert_eq!(report.unmatched().len(), 2);
}

#[tokio::test]
async fn names_that_differ_in_slashes_only_are_two_items() {
    let answer = json!({"resultItems": [
        {"id": "x/", "success": true},
        {"id": "x", "errorCode": "gone"},
    ]});
    let report = asked::<Each>(["x", "x/"], answer).await;
    assert_eq!(all_told(&report), ["x failed gone -", "x/ done"]);
}

#[tokio::test]
async fn items_without_a_name_are_sent_and_stay_unknown() {
    let items = [
        json!({"permanent": true}),
        json!({"permanent": true}),
        json!({"path": "p"}),
    ];
    let answer = json!([{"path": "p", "success": true}, {"success": true}]);
    let report = asked::<Paths>(items, answer).await;
    assert_eq!(report.counts().to_string(), "1 done, 2 unknown");
    assert_eq!(report.unmatched().len(), 1);
}

#[tokio::test]
async fn neither_code_nor_message_of_an_item_shows_the_token() {
    let transport = Memory::answering(|_, _| {
        let body = json!({"resultItems": [
            {"id": "a", "errorCode": "no-sentinel", "message": "bad sentinel!"},
        ]});
        Ok(response(200, body.to_string()))
    });
    let mut builder = builder(&transport);
    builder.credential(&TOKEN, "sentinel".into());
    let core = builder.build().unwrap();
    let report = Batches::new(Fake::<WithToken>::new(core.into(), ["a"]))
        .send()
        .await;
    assert_eq!(
        all_told(&report),
        ["a failed no-[redacted] bad [redacted]!"]
    );
    assert!(!format!("{report:?} {:?}", report.entries()).contains("sentinel"));
    assert!(matches!(
        &report.entries()[0].outcome,
        Outcome::Failed { code: Some(Code::Unknown(code)), .. } if code == "no-[redacted]"
    ));
}

#[tokio::test]
async fn an_outcome_tells_its_code_whether_of_the_item_or_of_the_request() {
    let of_items = json!({"resultItems": [
        {"id": "a", "errorCode": "of the item"},
        {"id": "b"},
        {"id": "c", "success": true},
    ]});
    let of_all = json!({"code": "of all", "message": "no"});
    for (status, body, told) in [
        (
            200,
            of_items,
            [
                (true, false, Some("of the item")),
                (false, true, None),
                (false, false, None),
            ],
        ),
        (400, of_all.clone(), [(true, false, Some("of all")); 3]),
        (500, of_all, [(false, true, Some("of all")); 3]),
    ] {
        let body = body.to_string();
        let transport = Memory::answering(move |_, _| Ok(response(status, body.clone())));
        let report = batches::<Each>(&transport, ["a", "b", "c"]).send().await;
        let found: Vec<_> = report
            .entries()
            .iter()
            .map(|entry| &entry.outcome)
            .map(|it| {
                (
                    it.is_failed(),
                    it.is_unknown(),
                    it.code().map(ErrorCode::as_str),
                )
            })
            .collect();
        assert_eq!(found, told, "{status}");
    }
}
