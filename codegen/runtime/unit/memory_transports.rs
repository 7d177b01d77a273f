//! The transport for tests of code that uses a client.

use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use serde_json::{Value, json};

use super::bodies::Bodies;
use super::fakes::{Asking, Listing, TASK};
use super::fixtures::{Code, LIST, LOGIN, RESTORE, SCAN, SERVICE, TOKEN, TestError};
use crate::runtime::{
    Answer, Async, Clock, Core, CoreBuilder, Error, MemoryTransport, Operation, Property,
    RetryPolicy, TaskEnd, TokenExchange, TransportErrorKind, watch_all,
};

fn client(transport: &MemoryTransport, set_up: impl FnOnce(&mut CoreBuilder)) -> Core {
    let mut builder = Core::builder(&SERVICE);
    builder.transport(Arc::new(transport.clone()));
    builder.retry(RetryPolicy::none());
    set_up(&mut builder);
    builder.build().unwrap()
}

async fn call(core: &Core, operation: &'static Operation) -> Result<Value, TestError> {
    let request = core.request(operation).finish().unwrap();
    core.call::<Code>(request).await?.json()
}

#[tokio::test]
async fn answers_are_given_in_order_and_the_last_one_again_and_again() {
    let transport = MemoryTransport::new()
        .answer_named("ListItems", json!({"n": 1}))
        .answer_named("RestoreItems", json!("other"))
        .answer_named("ListItems", Answer::status(404, json!({"code": "gone"})))
        .answer_named("ListItems", json!({"n": 3}));
    let core = client(&transport, |_| ());
    assert_eq!(call(&core, &LIST).await.unwrap(), json!({"n": 1}));
    assert_eq!(
        call(&core, &LIST).await.unwrap_err().code(),
        Some(&Code::Gone)
    );
    for _ in 0..3 {
        assert_eq!(call(&core, &LIST).await.unwrap(), json!({"n": 3}));
        assert_eq!(call(&core, &RESTORE).await.unwrap(), json!("other"));
    }
    assert_eq!(transport.sent().len(), 8);
}

#[tokio::test]
async fn failures_on_the_way_are_answers_too() {
    for kind in [
        TransportErrorKind::NotSent,
        TransportErrorKind::OutcomeUnknown,
        TransportErrorKind::Body,
        TransportErrorKind::Other,
    ] {
        let transport = MemoryTransport::new()
            .answer_named("ListItems", kind)
            .answer_named("ListItems", json!(1));
        let core = client(&transport, |_| ());
        match call(&core, &LIST).await {
            Err(Error::Transport(failure)) => assert_eq!(failure.kind(), kind),
            other => panic!("{other:?}"),
        }
        assert_eq!(call(&core, &LIST).await.unwrap(), json!(1));
    }
}

#[tokio::test]
async fn an_operation_without_an_answer_fails_and_is_named() {
    let transport = MemoryTransport::new().answer_named("Other", json!({}));
    let error = call(&client(&transport, |_| ()), &LIST).await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(source.contains("no answer to `ListItems`"), "{source}");
    assert!(source.contains("it has some to `Other`"), "{source}");
    assert!(!error.is_retryable());
    assert_eq!(transport.sent().len(), 1, "what was sent is kept");
}

#[tokio::test]
async fn a_misspelt_name_is_told_by_the_operation_that_has_no_answer() {
    for misspelt in [
        "ListItem",
        "Listitems",
        "ListtItems",
        "LsitItems",
        "ListItemss",
    ] {
        let transport = MemoryTransport::new()
            .answer_named("Other", json!({}))
            .answer_named("ListFiles", json!({}))
            .answer_named(misspelt, json!({}));
        let error = call(&client(&transport, |_| ()), &LIST).await.unwrap_err();
        let source = std::error::Error::source(&error).unwrap().to_string();
        let told = format!("to `ListItems`; it has some to `{misspelt}`: is that one misspelt?");
        assert!(source.ends_with(&told), "{source}");
    }
}

#[tokio::test]
async fn null_is_no_body_and_a_number_that_is_no_status_is_500() {
    let transport = MemoryTransport::new()
        .answer_named("ListItems", json!(null))
        .answer_named("RestoreItems", Answer::status(7, json!({})));
    let core = client(&transport, |_| ());
    let request = core.request(&LIST).finish().unwrap();
    let answer = core.call::<Code>(request).await.unwrap();
    assert_eq!(answer.headers()["content-type"], "application/json");
    assert!(answer.bytes().unwrap().is_empty());
    assert_eq!(call(&core, &RESTORE).await.unwrap_err().status(), Some(500));
}

#[tokio::test]
async fn what_was_sent_can_be_looked_at_token_requests_included() {
    let transport = MemoryTransport::new()
        .answer_named("Login", json!({"token": "sentinel"}))
        .answer_named("Scan", json!({}))
        .answer_named("RestoreItems", json!({}));
    let kept = transport.clone();
    let core = client(&transport, |builder| {
        builder.token_exchange::<Code>(
            &TOKEN,
            TokenExchange {
                request: Arc::new(|core| core.request(&LOGIN).finish()),
                token: "/token",
                expires_in: None,
                refresh_early: Duration::ZERO,
            },
        );
    });
    call(&core, &SCAN).await.unwrap();
    let mut request = core.request(&RESTORE);
    request.property(Property::new("ids"), Some(&["1", "2"]));
    core.call::<Code>(request.finish().unwrap()).await.unwrap();

    let sent = kept.sent();
    let operations: Vec<_> = sent.iter().map(|sent| &*sent.operation).collect();
    assert_eq!(operations, ["Login", "Scan", "RestoreItems"]);
    assert_eq!(sent[1].request.headers()["x-shelf-token"], "sentinel");
    assert_eq!(sent[1].json(), json!(null));
    assert_eq!(sent[2].json(), json!({"ids": ["1", "2"]}));
    assert_eq!(sent[2].request.uri().path(), "/api/items");
    let shown = format!("{kept:?} {sent:?}");
    assert!(
        shown.contains("Scan") && !shown.contains("sentinel"),
        "{shown}"
    );
}

#[tokio::test]
async fn answers_can_be_told_while_the_client_is_in_use() {
    let transport = MemoryTransport::default();
    let core = client(&transport, |_| ());
    assert!(call(&core, &LIST).await.is_err());
    let _ = transport.clone().answer_named("ListItems", json!(2));
    assert_eq!(call(&core, &LIST).await.unwrap(), json!(2));
}

#[tokio::test]
async fn operations_are_named_by_their_requests() {
    let transport = MemoryTransport::new()
        .answer::<Asking<Async>>(json!(1))
        .answer::<Asking<Async>>(Answer::status(404, json!({"code": "gone"})))
        .answer_with::<Listing<Async>>(|sent| Answer::ok(sent.query("prefix")));
    let core = client(&transport, |_| ());
    assert_eq!(call(&core, &TASK).await.unwrap(), json!(1));
    let error = call(&core, &TASK).await.unwrap_err();
    assert_eq!(error.code(), Some(&Code::Gone));
    let listing = Listing::new(core.clone().into()).prefix("a b&c");
    assert_eq!(core.send(&listing).await.unwrap(), json!("a b&c"));
    assert_eq!(transport.sent_to::<Asking<Async>>().len(), 2);
    let listed = transport.sent_to::<Listing<Async>>();
    assert_eq!(listed[0].path(), "/api/items");
    assert_eq!(listed[0].header("accept"), Some("application/json"));
    transport.verify();
}

#[tokio::test]
async fn a_function_may_count_and_look_at_the_transport() {
    let transport = MemoryTransport::new();
    let (kept, mut asked) = (transport.clone(), 0);
    let _ = transport.clone().otherwise(move |_| {
        asked += 1;
        Answer::ok([asked, kept.sent().len()])
    });
    let core = client(&transport, |_| ());
    assert_eq!(call(&core, &LIST).await.unwrap(), json!([1, 1]));
    assert_eq!(call(&core, &RESTORE).await.unwrap(), json!([2, 2]));
}

#[tokio::test]
async fn a_timeout_takes_the_time_of_an_attempt_and_nobody_waits() {
    let transport = MemoryTransport::new()
        .answer_named("ListItems", Answer::timeout())
        .answer_named("ListItems", json!(1))
        .answer_named("RestoreItems", Answer::timeout());
    let minute = Duration::from_secs(60);
    let core = client(&transport, |builder| {
        builder.timeout(minute);
        builder.retry(RetryPolicy::default());
    });
    let started = std::time::Instant::now();
    assert_eq!(call(&core, &LIST).await.unwrap(), json!(1));
    assert!(transport.waited() >= minute + Duration::from_secs(1));
    let error = call(&core, &RESTORE).await.unwrap_err();
    assert!(error.is_timeout() && error.is_outcome_unknown());
    assert!(error.to_string().contains("60s"), "{error}");
    assert!(started.elapsed() < Duration::from_secs(5));
    assert_eq!(transport.sent().len(), 3);
}

#[tokio::test]
async fn a_truncated_body_breaks_off_in_the_middle() {
    let whole = json!({"items": [1, 2, 3]});
    let transport = MemoryTransport::new()
        .answer_named("ListItems", Answer::ok(&whole).truncated())
        .answer_named("ListItems", Answer::ok(&whole).header("x-shelf", "a"));
    let core = client(&transport, |_| ());
    match call(&core, &LIST).await {
        Err(Error::Transport(failure)) => assert_eq!(failure.kind(), TransportErrorKind::Body),
        other => panic!("{other:?}"),
    }
    let request = core.request(&LIST).finish().unwrap();
    let answer = core.call::<Code>(request).await.unwrap();
    assert_eq!(answer.headers()["x-shelf"], "a");
}

#[tokio::test]
async fn an_answer_that_cannot_be_one_says_so_where_it_is_asked_for() {
    for answer in [
        Answer::ok(std::collections::BTreeMap::from([([1], 1)])),
        Answer::ok(1).header("not a name", "x"),
    ] {
        let transport = MemoryTransport::new().answer_named("ListItems", answer);
        let error = call(&client(&transport, |_| ()), &LIST).await.unwrap_err();
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.starts_with("an answer "), "{source}");
    }
}

#[tokio::test]
async fn what_is_left_over_fails_the_test_and_so_does_what_has_no_answer() {
    let transport = MemoryTransport::new()
        .answer_named("ListItems", json!(1))
        .answer_named("ListItems", json!(2))
        .answer_named("ListItems", json!(3))
        .answer_named("RestoreItem", json!(4));
    let core = client(&transport, |_| ());
    call(&core, &LIST).await.unwrap();
    call(&core, &RESTORE).await.unwrap_err();
    let verified = std::panic::catch_unwind(|| transport.verify());
    let message = *verified.unwrap_err().downcast::<String>().unwrap();
    assert_eq!(
        message,
        "`RestoreItems` was sent and had no answer; 2 answers to `ListItems` were left over; an \
         answer to `RestoreItem` was left over"
    );
}

#[tokio::test]
async fn rates_pauses_and_questions_take_no_time() {
    static SLOW: Operation = Operation::new("Slow").get("/slow").rate(1, 3_600);
    let transport = MemoryTransport::new()
        .answer_named("Slow", json!(1))
        .answer_named(
            "ListItems",
            Answer::status(429, json!(null)).header("retry-after", "25"),
        )
        .answer_named("ListItems", json!(2))
        .answer_named("ListItems", json!({"task": {"status": "INIT"}}));
    let core = client(&transport, |builder| builder.retry(RetryPolicy::default()));
    let started = std::time::Instant::now();
    for _ in 0..3 {
        call(&core, &SLOW).await.unwrap();
    }
    let waited = |hours: u64, seconds| {
        let time = Duration::from_secs(hours * 3_600 + seconds);
        transport.waited().abs_diff(time) < Duration::from_secs(1)
    };
    assert!(waited(2, 0), "{:?}", transport.waited());
    call(&core, &LIST).await.unwrap();
    assert!(waited(2, 25), "{:?}", transport.waited());
    let before = transport.waited();
    let end = Asking::new(core.clone().into()).until_done().await.unwrap();
    assert!(matches!(end, TaskEnd::StillRunning(_)));
    let watched = transport.waited() - before;
    assert!(watched.abs_diff(Duration::from_secs(600)) < Duration::from_secs(1));
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn many_that_pause_at_once_do_not_wait_for_one_another() {
    let transport = MemoryTransport::new().otherwise({
        let mut asked = 0;
        move |_| {
            asked += 1;
            let is_over = asked > 400;
            Answer::ok(json!({"task": {"status": if is_over { "SUCCESS" } else { "INIT" }}}))
        }
    });
    let core = client(&transport, |_| ());
    let watches = (0..100).map(|_| Asking::new(core.clone().into()).until_done());
    let mut ends = watch_all(watches, 100);
    while let Some((_, end)) = ends.next().await {
        assert!(end.unwrap().is_done());
    }
    // Four pauses each, of which the last is at most 7 s long.
    assert!(
        transport.waited() < Duration::from_secs(30),
        "{:?}",
        transport.waited()
    );
}

#[tokio::test]
async fn whoever_pauses_and_is_not_polled_holds_up_nobody() {
    let clock = Clock::skipping();
    let mut held = Box::pin(clock.pause(Duration::from_secs(1)));
    assert!((&mut held).now_or_never().is_none());
    let started = std::time::Instant::now();
    clock.pause(Duration::from_secs(60)).await;
    assert!(started.elapsed() < Duration::from_secs(1));
    assert!(clock.skipped() >= Duration::from_secs(59));
    held.await;
}

#[tokio::test]
async fn a_token_ends_when_its_time_has_passed() {
    let transport = MemoryTransport::new()
        .answer_named("Login", json!({"token": "old", "expires": 3_600}))
        .answer_named("Login", json!({"token": "new", "expires": 3_600}))
        .answer_named("Scan", json!({}));
    let core = client(&transport, |builder| {
        builder.token_exchange::<Code>(
            &TOKEN,
            TokenExchange {
                request: Arc::new(|core| core.request(&LOGIN).finish()),
                token: "/token",
                expires_in: Some("/expires"),
                refresh_early: Duration::ZERO,
            },
        );
    });
    let used = || {
        transport
            .sent()
            .last()
            .unwrap()
            .header("x-shelf-token")
            .map(str::to_owned)
    };
    for (passed, token) in [(0, "old"), (3_500, "old"), (200, "new")] {
        transport.pass(Duration::from_secs(passed));
        call(&core, &SCAN).await.unwrap();
        assert_eq!(used().as_deref(), Some(token));
    }
}

#[tokio::test(start_paused = true)]
async fn it_can_wait_as_it_would_for_a_service() {
    let transport = MemoryTransport::new()
        .in_real_time()
        .answer_named("ListItems", Answer::status(503, json!(null)));
    let core = client(&transport, |builder| builder.retry(RetryPolicy::default()));
    let started = tokio::time::Instant::now();
    call(&core, &LIST).await.unwrap_err();
    assert!(started.elapsed() >= Duration::from_secs(3));
    assert_eq!(transport.waited(), Duration::ZERO);
}
