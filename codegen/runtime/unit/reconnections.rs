//! Event streams that go on when their connection is lost.

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use serde_json::json;

use super::batch_fixtures::{Each, Fake};
use super::fakes::{Listing, handle};
use super::fixtures::{Code, Memory, SERVICE, TestError, response};
use crate::runtime::{
    Answer, Async, Bytes, Core, Events, Handle, MemoryTransport, TransportErrorKind, events, http,
    of_data,
};

/// A transport that answers with these streams, one after the other; an error is at the end of each that
/// does not end by itself.
fn streams(streams: &[(&'static str, bool)]) -> MemoryTransport {
    let mut transport = MemoryTransport::new();
    for (text, breaks_off) in streams {
        let mut told = http::Response::new(vec![Ok(Bytes::from_static(text.as_bytes()))]);
        if *breaks_off {
            told.body_mut().push(Err(TransportErrorKind::Body));
        }
        transport = transport.answer_named("ListItems", Answer::chunks(told));
    }
    transport
}

async fn reconnecting(transport: &MemoryTransport) -> Events<u8, Code> {
    let mut builder = Core::builder(&SERVICE);
    builder.transport(Arc::new(transport.clone()));
    let handle: Handle<Async> = builder.build().unwrap().into();
    let stream = events(Listing::new(handle), "text/event-stream", of_data::<u8, _>).await;
    stream.unwrap().reconnecting()
}

#[tokio::test]
async fn a_stream_goes_on_after_the_last_event() {
    let transport = streams(&[
        ("retry: 4000\nid: a\ndata: 1\n\nid: b\ndata: 2", true),
        ("data: 3\n\n", false),
        ("id: c\u{e9}\ndata: 4\n\nid\n\n", true),
    ])
    .answer_named("ListItems", Answer::status(204, ""));
    let mut stream = reconnecting(&transport).await;
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        items.push(item.unwrap());
    }
    assert_eq!(items, [1, 3, 4]);
    let sent = transport.sent();
    let ids: Vec<Option<&str>> = sent.iter().map(|it| it.header("last-event-id")).collect();
    // An empty id is none.
    assert_eq!(ids, [None, Some("a"), Some("a"), None]);
    // What passes by itself is not leapt over.
    assert_eq!(transport.waited().as_secs_f64().round(), 12.0);
}

#[tokio::test]
async fn a_stream_ends_after_connections_in_vain() {
    let transport = streams(&[
        ("data: 1\n\n", true),
        (": nothing\n\n", true),
        ("data: 2\n\n", false),
        ("", false),
        ("", true),
    ]);
    let stream = reconnecting(&transport).await;
    let items: Vec<Result<u8, TestError>> = stream.collect().await;
    let items: Vec<Result<u8, String>> = items
        .into_iter()
        .map(|item| item.map_err(|error| error.to_string()))
        .collect();
    let lost = "ListItems: the response broke off";
    assert_eq!(items, [Ok(1), Ok(2), Err(lost.to_owned())]);
    transport.verify();
}

#[tokio::test]
async fn a_service_is_not_asked_again_at_once() {
    let transport = streams(&[("retry: 0\ndata: 1\n\n", false), ("data: 2\n\n", false)])
        .answer_named("ListItems", Answer::status(204, ""));
    let items: Vec<Result<u8, TestError>> = reconnecting(&transport).await.collect().await;
    assert_eq!(items.len(), 2);
    assert_eq!(transport.waited().as_secs_f64().round(), 2.0);
}

#[tokio::test]
async fn a_stream_does_not_wait_longer_than_the_client() {
    let transport = streams(&[("retry: 31000\ndata: 1\n\n", true)]);
    let items: Vec<Result<u8, TestError>> = reconnecting(&transport).await.collect().await;
    assert_eq!(items.len(), 2);
    assert!(items[1].is_err());
    assert_eq!(transport.waited(), Duration::ZERO);
}

#[tokio::test]
async fn only_what_has_ids_and_may_be_repeated_goes_on() {
    let memory = Memory::answering(|_, _| Ok(response(200, "1\n2\n")));
    let stream = events(Listing::new(handle(&memory)), "application/jsonl", of_data).await;
    let items: Vec<Result<u8, TestError>> = stream.unwrap().reconnecting().collect().await;
    assert_eq!(items.len(), 2);

    let memory = Memory::answering(|_, _| Ok(response(200, "data: 1\n\n")));
    let write: Fake<Each> = Fake::new(handle(&memory), ["a"]);
    let stream = events(write, "text/event-stream", of_data).await;
    let items: Vec<Result<u8, TestError>> = stream.unwrap().reconnecting().collect().await;
    assert_eq!((items.len(), memory.count()), (1, 1));
}

#[tokio::test]
async fn what_is_refused_the_next_time_is_the_end() {
    let transport = streams(&[("data: 1\n\n", true)])
        .answer_named("ListItems", Answer::status(403, json!({"code": "Denied"})));
    let items: Vec<Result<u8, TestError>> = reconnecting(&transport).await.collect().await;
    assert_eq!(items.len(), 2);
    assert_eq!(items[1].as_ref().unwrap_err().status(), Some(403));
}
