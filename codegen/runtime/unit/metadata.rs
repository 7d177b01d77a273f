//! What is known about an answer besides its content.

use std::time::Duration;

use serde_json::json;

use super::fakes::{Listing, handle};
use super::fixtures::{Code, Memory, SCAN, TOKEN, builder, response};
use crate::runtime::{Async, Bytes, Call, Metadata, WithMetadata, http};

async fn metadata(transport: &Memory) -> Metadata {
    let listing = Listing::<Async>::new(handle(transport));
    let answer = listing.handle().core().send_with_metadata(&listing).await;
    answer.unwrap().metadata
}

fn answering(header: Option<(&'static str, &'static str)>, body: &'static str) -> Memory {
    Memory::answering(move |_, _| {
        let mut response = response(200, body);
        if let Some((name, value)) = header {
            let value = http::HeaderValue::from_static(value);
            response.headers_mut().insert(name, value);
        }
        Ok(response)
    })
}

#[tokio::test]
async fn the_request_id_is_read_from_body_and_headers() {
    for (header, body, expected) in [
        (None, "{}", None),
        (None, r#"{"requestid":"b1"}"#, Some("b1")),
        (None, r#"{"reqId":17}"#, Some("17")),
        (Some(("x-request-id", "h1")), "{}", Some("h1")),
        (Some(("x-trace", "h2")), r#"{"requestid":""}"#, Some("h2")),
        (Some(("x-trace", "h3")), r#"{"REQUESTID":"b3"}"#, Some("b3")),
        (Some(("x-request-id", "")), "[]", None),
        (Some(("x-other", "h4")), "[]", None),
    ] {
        let metadata = metadata(&answering(header, body)).await;
        assert_eq!(metadata.request_id(), expected, "{header:?} {body}");
    }
}

#[tokio::test]
async fn content_status_and_headers_come_together() {
    let transport = Memory::answering(|_, _| {
        let mut response = response(202, r#"{"items":[1]}"#);
        response.headers_mut().insert("x-a", "b".parse().unwrap());
        Ok(response)
    });
    let listing = Listing::<Async>::new(handle(&transport));
    let answer = listing.handle().core().send_with_metadata(&listing).await;
    let WithMetadata { value, metadata } = answer.unwrap();
    assert_eq!(value, json!({"items": [1]}));
    assert_eq!((metadata.status(), metadata.attempts()), (202, 1));
    assert_eq!(metadata.headers()["x-a"], "b");
}

#[tokio::test(start_paused = true)]
async fn attempts_and_time_count_from_the_first() {
    let transport = Memory::new(|attempt, _| async move {
        tokio::time::sleep(Duration::from_secs(3)).await;
        let mut answer = response(if attempt < 2 { 429 } else { 200 }, "{}");
        let wait = http::HeaderValue::from_static("5");
        answer.headers_mut().insert("retry-after", wait);
        Ok(answer)
    });
    let metadata = metadata(&transport).await;
    assert_eq!(metadata.attempts(), 3);
    assert_eq!(metadata.duration().as_secs(), 3 + 5 + 3 + 5 + 3);
}

#[tokio::test]
async fn debug_shows_no_header_and_no_secret() {
    let transport = Memory::answering(|_, request: &http::Request<Bytes>| {
        let mut response = response(200, "{}");
        // A server that sends back what it was sent.
        let token = request.headers()["x-shelf-token"].clone();
        let headers = response.headers_mut();
        headers.insert("set-cookie", "sentinel-cookie".parse().unwrap());
        headers.insert("x-request-id", token);
        Ok(response)
    });
    let mut builder = builder(&transport);
    builder.credential(&TOKEN, "sentinel-token".into());
    let core = builder.build().unwrap();
    let request = core.request(&SCAN).finish().unwrap();
    let answer = core.call::<Code>(request).await.unwrap();
    let metadata = answer.metadata(core.envelope());
    assert!(metadata.request_id().is_some());
    let shown = format!("{metadata:?}");
    assert!(
        shown.contains("attempts: 1") && !shown.contains("sentinel"),
        "{shown}"
    );
    assert!(!shown.contains("set-cookie"), "{shown}");
}
