//! The transport for tests of code that uses a client.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::bodies::Bodies;
use super::fixtures::{Code, LIST, LOGIN, RESTORE, SCAN, SERVICE, TOKEN, TestError};
use crate::runtime::{
    Core, CoreBuilder, Error, MemoryTransport, Operation, Property, RetryPolicy, TokenExchange,
    TransportErrorKind,
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
        .respond("ListItems", json!({"n": 1}))
        .respond("RestoreItems", json!("other"))
        .respond_with("ListItems", 404, json!({"code": "gone"}))
        .respond("ListItems", json!({"n": 3}));
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
            .fail("ListItems", kind)
            .respond("ListItems", json!(1));
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
    let transport = MemoryTransport::new().respond("Other", json!({}));
    let error = call(&client(&transport, |_| ()), &LIST).await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(source.contains("`ListItems`"), "{source}");
    assert!(!error.is_retryable());
    assert_eq!(transport.sent().len(), 1, "what was sent is kept");
}

#[tokio::test]
async fn null_is_no_body_and_a_number_that_is_no_status_is_500() {
    let transport = MemoryTransport::new()
        .respond("ListItems", json!(null))
        .respond_with("RestoreItems", 7, json!({}));
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
        .respond("Login", json!({"token": "sentinel"}))
        .respond("Scan", json!({}))
        .respond("RestoreItems", json!({}));
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
    let operations: Vec<_> = sent.iter().map(|sent| sent.operation).collect();
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
    let _ = transport.clone().respond("ListItems", json!(2));
    assert_eq!(call(&core, &LIST).await.unwrap(), json!(2));
}
