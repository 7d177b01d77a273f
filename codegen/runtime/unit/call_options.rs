//! What calls and clients are told besides arguments.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::fakes::{Listing, blocking_handle, handle};
use super::fixtures::{Memory, builder, response};
use crate::runtime::{
    Arguments, Async, Call, Handle, Operation, Parameter, RequestOptions, RetryPolicy,
    TransportErrorKind, http,
};

fn items() -> Memory {
    Memory::always(200, r#"{"items":[1]}"#)
}

fn listing(transport: &Memory) -> Listing<Async> {
    Listing::new(handle(transport)).prefix("p")
}

#[tokio::test]
async fn headers_and_queries_are_added_to_those_of_the_operation() {
    let transport = items();
    let request = listing(&transport)
        .with_header("x-trace", "1")
        .with_header("X-Trace", "2".to_owned())
        .with_header("accept", "text/csv")
        .with_query("a b", "c&d")
        .with_query("e", "");
    let built = request.request().unwrap();
    assert_eq!(built.query(), Some("prefix=p&a%20b=c%26d&e="));
    request.send_raw().await.unwrap();
    let sent = &transport.sent()[0];
    assert_eq!(sent.headers()["x-trace"], "2");
    assert_eq!(sent.headers()["accept"], "text/csv");
    assert_eq!(sent.uri().query(), built.query());
}

#[tokio::test]
async fn what_is_no_header_is_refused_with_all_other_mistakes() {
    let transport = items();
    let request = Listing::new(handle(&transport))
        .prefix("")
        .with_header("a b", "c")
        .with_header("x", "line\nbreak")
        .with_header("content-length", "7");
    let error = request.request().unwrap_err();
    let fields: Vec<_> = error
        .violations()
        .iter()
        .map(|it| it.field.as_str())
        .collect();
    assert_eq!(fields, ["prefix", "header", "x", "content-length"]);
    assert!(request.send_raw().await.unwrap_err().is_not_sent());
    assert_eq!(transport.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_call_has_times_and_repetitions_of_its_own() {
    let silent = Memory::new(|_, _| std::future::pending());
    let error = listing(&silent)
        .with_timeout(Duration::from_secs(2))
        .with_retry(RetryPolicy::none())
        .send_raw()
        .await
        .unwrap_err();
    assert_eq!(error.to_string(), "ListItems: no response within 2s");
    assert_eq!(silent.count(), 1);

    let started = tokio::time::Instant::now();
    let patient = RetryPolicy::default().max_attempts(100);
    let request = listing(&silent).with_retry(patient);
    let error = request
        .with_deadline(Duration::from_secs(70))
        .send_raw()
        .await;
    assert!(error.unwrap_err().is_timeout());
    assert_eq!(started.elapsed().as_secs(), 70);
}

#[tokio::test]
async fn a_call_has_a_limit_of_its_own() {
    let request = listing(&items()).with_response_limit(3);
    assert_eq!(request.arguments().response_limit(), 3);
    let error = request.send_raw().await.unwrap_err();
    assert!(error.to_string().contains("too large"), "{error}");
}

#[tokio::test]
async fn a_sensitive_header_is_kept_out_of_errors() {
    let transport = Memory::always(403, r#"{"message":"no such trace: sentinel-header"}"#);
    let mut value = http::HeaderValue::from_static("sentinel-header");
    value.set_sensitive(true);
    let core = builder(&transport).build().unwrap();
    let request = Listing::new(Handle::from(core.clone())).with_header("x-trace", value);
    let error = core.send(&request).await.unwrap_err();
    assert!(
        !format!("{error} {error:?}").contains("sentinel"),
        "{error}"
    );
}

#[tokio::test]
async fn a_clone_of_a_client_has_options_of_its_own_and_calls_replace_them() {
    let transport = items();
    let plain = handle(&transport);
    let told = plain.with_options(|options| {
        options.header("x-a", "client");
        options.header("x-b", "client");
        options.timeout(Duration::from_secs(1));
    });
    let request = Listing::new(told.clone()).with_header("x-a", "call");
    assert_eq!(request.arguments().timeout(), Duration::from_secs(1));
    request.send_raw().await.unwrap();
    Listing::new(plain.clone()).send_raw().await.unwrap();
    let sent = transport.sent();
    assert_eq!(sent[0].headers()["x-a"], "call");
    assert_eq!(sent[0].headers()["x-b"], "client");
    assert!(sent[1].headers().get("x-b").is_none());
    let usual = Listing::new(plain).arguments().timeout();
    assert_eq!(usual, Duration::from_secs(30));
}

#[tokio::test]
async fn every_page_has_them() {
    let transport = Memory::answering(|attempt, _| {
        let next = if attempt == 0 { r#","next":"2""# } else { "" };
        Ok(response(200, format!(r#"{{"items":[1]{next}}}"#)))
    });
    let request = listing(&transport).with_header("x-trace", "1");
    let mut pages = crate::runtime::Pages::new(request);
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    assert_eq!(transport.count(), 2);
    for sent in transport.sent() {
        assert_eq!(sent.headers()["x-trace"], "1");
    }
}

#[tokio::test]
async fn a_raw_response_is_what_came() {
    let answer = || {
        let mut answer = response(404, "<html>sentinel");
        answer
            .headers_mut()
            .insert("x-b", http::HeaderValue::from_static("c"));
        answer
    };
    let transport = Memory::answering(move |_, _| Ok(answer()));
    let raw = listing(&transport).send_raw().await.unwrap();
    assert_eq!(
        (raw.status(), raw.is_success(), raw.attempts()),
        (404, false, 1)
    );
    assert_eq!(raw.headers()["x-b"], "c");
    assert_eq!(raw.body().as_ref(), b"<html>sentinel");
    assert!(!format!("{raw:?}").contains("sentinel"));
    let error = raw.json::<Value>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListItems: the response (404) cannot be read: not JSON at line 1 column 1"
    );

    let lost = Memory::answering(|_, _| Err(TransportErrorKind::NotSent.into()));
    let request = listing(&lost).with_retry(RetryPolicy::none());
    assert!(request.send_raw().await.unwrap_err().is_not_sent());
}

#[test]
fn a_blocking_client_has_them_too() {
    let transport = items();
    let request = Listing::new(blocking_handle(&transport)).with_header("x-trace", "1");
    assert_eq!(request.send_raw().unwrap().status(), 200);
    assert_eq!(transport.sent()[0].headers()["x-trace"], "1");
}

static ORDER: Operation = Operation::new("Order")
    .post("/orders")
    .parameters(&[Parameter::header("idempotency-key").idempotency_key()]);

fn order(transport: &Memory) -> Arguments<Async> {
    Arguments::new(&handle(transport), &ORDER)
}

fn keys(transport: &Memory) -> Vec<String> {
    let key = |sent: &http::Request<_>| {
        sent.headers()["idempotency-key"]
            .to_str()
            .unwrap()
            .to_owned()
    };
    transport.sent().iter().map(key).collect()
}

#[tokio::test(start_paused = true)]
async fn a_write_with_a_key_is_repeated_with_the_same_key() {
    let transport = Memory::answering(|attempt, _| match attempt {
        0 => Err(TransportErrorKind::OutcomeUnknown.into()),
        1 => Ok(response(502, "")),
        _ => Ok(response(200, "{}")),
    });
    let core = builder(&transport).build().unwrap();
    core.call::<super::fixtures::Code>(order(&transport).build().unwrap())
        .await
        .unwrap();
    core.call::<super::fixtures::Code>(order(&transport).build().unwrap())
        .await
        .unwrap();
    let keys = keys(&transport);
    assert_eq!(keys[0], keys[1]);
    assert_eq!(keys[0], keys[2]);
    assert_ne!(keys[0], keys[3]);
    let shape: Vec<usize> = keys[0].split('-').map(str::len).collect();
    assert_eq!(shape, [8, 4, 4, 4, 12]);
    assert_eq!(&keys[0][14..15], "4");
    assert!("89ab".contains(&keys[0][19..20]));
}

#[tokio::test(start_paused = true)]
async fn without_a_way_to_repeat_the_key_the_outcome_stays_unknown() {
    let transport = Memory::answering(|_, _| Err(TransportErrorKind::OutcomeUnknown.into()));
    let core = builder(&transport).build().unwrap();
    let request = order(&transport).set::<String>("idempotency-key", "mine");
    let error = core
        .call::<super::fixtures::Code>(request.build().unwrap())
        .await
        .unwrap_err();
    assert_eq!(keys(&transport), ["mine"; 3]);
    // A call of its own would have another key.
    assert!(
        error.is_outcome_unknown() && !error.is_retryable(),
        "{error}"
    );
}

#[test]
fn parts_of_a_request_do_not_share_a_key() {
    let mut parts = order(&items()).set::<String>("idempotency-key", "mine");
    assert!(parts.build().is_ok());
    parts.take::<String>("ids");
    let error = parts.build().unwrap_err();
    assert!(error.to_string().contains("a key of its own"), "{error}");
}

#[test]
fn options_show_no_value() {
    let transport = items();
    let request = listing(&transport)
        .with_header("x", "sentinel")
        .with_query("y", "sentinel");
    let shown = format!("{:?}", Arc::new(request.request().unwrap()));
    assert!(!shown.contains("sentinel"), "{shown}");
}

#[test]
fn nothing_replaces_a_key_but_its_argument() {
    let replaced = |change: fn(&mut crate::runtime::CallOptions)| {
        let mut request = order(&items());
        change(request.options_mut());
        request.build().map(|_| ()).unwrap_err().to_string()
    };
    let error = replaced(|options| options.header("Idempotency-Key", "x"));
    assert!(error.contains("give it as its argument"), "{error}");
    // Without a key, a service does twice what it is sent twice.
    let empty = order(&items()).set::<String>("idempotency-key", "");
    let error = empty.build().unwrap_err();
    assert!(error.to_string().contains("must not be empty"), "{error}");
}

#[tokio::test]
async fn a_raw_failure_is_whole_or_an_error() {
    let transport = Memory::always(404, "0123456789");
    let whole = listing(&transport).send_raw().await.unwrap();
    assert_eq!(whole.body(), "0123456789".as_bytes());
    let cut = listing(&transport).with_response_limit(4).send_raw().await;
    let error = cut.unwrap_err().to_string();
    assert!(error.contains("too large"), "{error}");
}
