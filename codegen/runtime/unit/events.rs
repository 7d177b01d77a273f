//! Streams of items. The texts of event streams are the examples of the HTML standard, and its
//! rules; sequences are those of RFC 7464.

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use serde::Deserialize;
use serde_json::{Value, json};

use super::fakes::Listing;
use super::fixtures::{Code, Memory, SERVICE, TestError, response};
use crate::runtime::{
    Answer, Async, Blocking, Bytes, Core, Event, Events, Handle, MemoryTransport, RetryPolicy,
    TransportErrorKind, events, http, of_data, of_event, of_nothing, of_text,
};

const LIMIT: usize = 64;

fn handle(media_type: &'static str, chunks: &[&[u8]]) -> Handle<Async> {
    let chunks = chunks.iter().map(|chunk| Ok(Bytes::copy_from_slice(chunk)));
    let mut told = http::Response::new(chunks.collect());
    let media_type = http::HeaderValue::from_static(media_type);
    told.headers_mut().insert("content-type", media_type);
    let mut builder = Core::builder(&SERVICE);
    let transport = MemoryTransport::new().answer_named("ListItems", Answer::chunks(told));
    builder.transport(Arc::new(transport));
    builder.response_limit(LIMIT);
    builder.build().unwrap().into()
}

async fn raw_stream(chunks: &[&[u8]]) -> Events<Event, Code> {
    let handle = handle("text/event-stream; charset=utf-8", chunks);
    events(Listing::new(handle), "text/event-stream", of_nothing)
        .await
        .unwrap()
}

/// Type, data and id of each event.
async fn raw(chunks: &[&[u8]]) -> Vec<(String, String, Option<String>)> {
    let events = raw_stream(chunks).await;
    let events = events.map(|event| event.unwrap());
    let events = events.map(|event| (event.event, event.data, event.id));
    events.collect().await
}

async fn data(chunks: &[&[u8]]) -> Vec<String> {
    let events = raw(chunks).await.into_iter();
    events.map(|(_, data, _)| data).collect()
}

async fn items(media_type: &'static str, text: &str) -> Vec<Result<Value, String>> {
    let handle = handle(media_type, &[text.as_bytes()]);
    let events = events(Listing::new(handle), media_type, of_data).await;
    let items = events
        .unwrap()
        .map(|item: Result<Value, TestError>| item.map_err(|error| error.to_string()));
    items.collect().await
}

#[tokio::test]
async fn the_examples_of_the_standard() {
    let stocks = "data: YHOO\ndata: +2\ndata: 10\n\n";
    assert_eq!(data(&[stocks.as_bytes()]).await, ["YHOO\n+2\n10"]);

    let four = ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n";
    let all = raw(&[four.as_bytes()]).await;
    let expected = [
        ("first event", Some("1")),
        ("second event", Some("")),
        (" third event", None),
    ];
    let found: Vec<(&str, Option<&str>)> = all
        .iter()
        .map(|(_, data, id)| (data.as_str(), id.as_deref()))
        .collect();
    assert_eq!(found, expected);

    // Two events, and a third that is not complete.
    assert_eq!(data(&[b"data\n\ndata\ndata\n\ndata:"]).await, ["", "\n"]);
    // The space after the colon is optional.
    assert_eq!(
        data(&[b"data:test\n\ndata: test\n\n"]).await,
        ["test", "test"]
    );

    let named =
        "event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\nevent: add\n\ndata: 1\n\n";
    let types: Vec<String> = raw(&[named.as_bytes()])
        .await
        .into_iter()
        .map(|(event, ..)| event)
        .collect();
    // An event without data is none, and its type is not that of the next.
    assert_eq!(types, ["add", "remove", "message"]);
}

#[tokio::test]
async fn lines_end_in_three_ways_wherever_the_stream_is_cut() {
    let text = "\u{feff}data: a\u{e9}\u{1F600}\r\ndata: b\rdata: c\n\r\nid: 7\r\rdata: d\r\n\r\n";
    let bytes = text.as_bytes();
    let expected = ["a\u{e9}\u{1F600}\nb\nc", "d"];
    assert_eq!(data(&[bytes]).await, expected);
    let single: Vec<&[u8]> = bytes.chunks(1).collect();
    assert_eq!(data(&single).await, expected);
    for cut in 0..bytes.len() {
        let (before, after) = bytes.split_at(cut);
        assert_eq!(data(&[before, after]).await, expected, "cut at {cut}");
    }
}

#[tokio::test]
async fn what_is_no_field_is_ignored() {
    let text =
        b"datas: 1\nDATA: 2\n data: 3\nid: a\0b\nretry: 1s\nretry: +1\n:data: 4\ndata: 5\n\n";
    assert_eq!(
        raw(&[text]).await,
        [("message".to_owned(), "5".to_owned(), None)]
    );
}

#[tokio::test]
async fn a_mark_is_only_ignored_at_the_start() {
    let text = "data: 1\n\n\u{feff}data: 2\n\n".as_bytes();
    assert_eq!(data(&[text]).await, ["1"]);
}

#[tokio::test]
async fn bytes_that_are_not_text_are_replaced() {
    assert_eq!(data(&[b"data: a\xffb\n\n"]).await, ["a\u{fffd}b"]);
}

#[tokio::test]
async fn the_last_id_and_the_time_to_wait_are_kept() {
    // An event that has not come whole is to come again.
    let text = b"id: 1\nretry: 2500\ndata: a\n\ndata: b\n\nid: 2\n\nid: 3\ndata: c\n";
    let mut stream = raw_stream(&[text]).await;
    assert_eq!((stream.last_event_id(), stream.retry()), ("", None));
    stream.next().await.unwrap().unwrap();
    stream.next().await.unwrap().unwrap();
    assert_eq!(stream.last_event_id(), "1");
    assert_eq!(stream.retry(), Some(Duration::from_millis(2500)));
    assert!(stream.next().await.is_none());
    assert_eq!(stream.last_event_id(), "2");
}

#[tokio::test]
async fn an_item_that_cannot_be_read_is_an_error_in_its_place() {
    let text = "data: {\"a\":1}\n\ndata: oops\n\ndata: {\"a\":2}\n\n";
    let items = items("text/event-stream", text).await;
    assert_eq!(items[0], Ok(json!({"a": 1})));
    assert_eq!(
        items[1].as_ref().unwrap_err(),
        "ListItems: the response (200) cannot be read: not JSON at line 1 column 1"
    );
    assert_eq!(items[2..], [Ok(json!({"a": 2}))]);
}

#[tokio::test]
async fn a_mark_of_the_end_ends_the_stream() {
    let text = "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n";
    assert_eq!(items("text/event-stream", text).await, [Ok(json!(1))]);
    // Raw events are all given.
    assert_eq!(data(&[text.as_bytes()]).await, ["1", "[DONE]", "2"]);
}

#[derive(Debug, PartialEq, Deserialize)]
struct Told<T> {
    event: Option<String>,
    data: T,
    id: Option<String>,
    retry: Option<u64>,
}

fn told<T>(data: T) -> Told<T> {
    Told {
        event: Some("e".to_owned()),
        data,
        id: Some("1".to_owned()),
        retry: Some(5),
    }
}

#[tokio::test]
async fn an_item_may_be_the_event_itself() {
    let text = "event: e\nid: 1\nretry: 5\ndata: {\"a\":1}\n\n";
    let request = || Listing::new(handle("text/event-stream", &[text.as_bytes()]));
    let mut parsed = events(request(), "text/event-stream", of_event::<Told<Value>, _>)
        .await
        .unwrap();
    assert_eq!(parsed.next().await.unwrap().unwrap(), told(json!({"a": 1})));
    // The document says that the data is a string.
    let mut plain = events(request(), "text/event-stream", of_event::<Told<String>, _>)
        .await
        .unwrap();
    assert_eq!(
        plain.next().await.unwrap().unwrap(),
        told("{\"a\":1}".to_owned())
    );
}

#[tokio::test]
async fn data_that_is_a_string_is_the_text_as_it_came() {
    for words in [r#"{"a":1}"#, r#""quoted""#, "null", "1.0", "words"] {
        let text = format!("event: e\nid: 1\nretry: 5\ndata: {words}\n\n");
        let request = Listing::new(handle("text/event-stream", &[text.as_bytes()]));
        let mut read = events(
            request,
            "text/event-stream",
            of_text::<Told<Option<String>>, _>,
        )
        .await
        .unwrap();
        let read = read.next().await.unwrap().unwrap();
        assert_eq!(read, told(Some(words.to_owned())));
    }
}

#[tokio::test]
async fn what_is_too_large_is_an_error_in_its_place() {
    let long = "x".repeat(LIMIT);
    let half = "x".repeat(LIMIT / 2);
    let text = format!(
        "data: 1\n\ndata: {long}\ndata: 2\n\ndata: 3\n\ndata: {half}\ndata: {half}\n\ndata: 4\n\n"
    );
    let chunks: Vec<&[u8]> = text.as_bytes().chunks(5).collect();
    let stream = raw_stream(&chunks).await;
    let events: Vec<Option<String>> = stream
        .map(|event| event.ok().map(|event| event.data))
        .collect()
        .await;
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(events, [some("1"), None, some("3"), None, some("4")]);

    let text = format!("1\n\"{long}\"\n2");
    let lines = items("application/x-ndjson", &text).await;
    assert_eq!(
        lines[1].as_ref().unwrap_err(),
        "ListItems: the response is too large"
    );
    assert_eq!((&lines[0], &lines[2]), (&Ok(json!(1)), &Ok(json!(2))));
}

#[tokio::test]
async fn lines_of_json_are_items() {
    for media_type in ["application/x-ndjson", "application/jsonl; charset=utf-8"] {
        let text = "\u{feff}{\"a\":1}\r\n\n  \n[2]\nnull\n{\"a\"\n3";
        let items = items(media_type, text).await;
        assert_eq!(
            items[..3],
            [Ok(json!({"a": 1})), Ok(json!([2])), Ok(json!(null))]
        );
        assert_eq!(
            items[3].as_ref().unwrap_err(),
            "ListItems: the response (200) cannot be read: `a`: the response breaks off at line 1 column 4"
        );
        assert_eq!(items[4..], [Ok(json!(3))]);
    }
}

#[tokio::test]
async fn texts_of_a_sequence_are_items() {
    let text = "\u{1e}{\"a\":\n1}\n\u{1e}{\"cut\n\u{1e}[2]\n\u{1e}\u{1e}3\n";
    let items = items("application/json-seq", text).await;
    assert_eq!(items[0], Ok(json!({"a": 1})));
    assert!(items[1].is_err());
    assert_eq!(items[2..], [Ok(json!([2])), Ok(json!(3))]);
}

#[tokio::test]
async fn a_page_is_refused() {
    let handle = handle("text/html; charset=utf-8", &[b"<p>Sign in"]);
    let listing = Listing::new(handle);
    let stream = events(listing, "text/event-stream", of_data::<Value, _>).await;
    let error = stream.unwrap_err().to_string();
    assert!(
        error.ends_with("expected a stream of items, not a page"),
        "{error}"
    );
}

#[tokio::test]
async fn a_single_json_text_is_refused() {
    let handle = handle("application/json", &[b"{}"]);
    let stream = events(
        Listing::new(handle),
        "text/event-stream",
        of_data::<Value, _>,
    )
    .await;
    assert_eq!(
        stream.unwrap_err().to_string(),
        "ListItems: the response (200) cannot be read: expected a stream of items, not one JSON text"
    );
}

#[tokio::test]
async fn an_event_stream_of_a_lost_connection_ends_with_the_error() {
    let mut told = http::Response::new(vec![Ok(Bytes::from_static(b"data: 1\n\ndata: 2"))]);
    told.body_mut().push(Err(TransportErrorKind::Body));
    let mut builder = Core::builder(&SERVICE);
    let transport = MemoryTransport::new().answer_named("ListItems", Answer::chunks(told));
    builder.transport(Arc::new(transport));
    builder.retry(RetryPolicy::none());
    let handle: Handle<Async> = builder.build().unwrap().into();
    let stream = events(Listing::new(handle), "text/event-stream", of_data::<u8, _>).await;
    let items: Vec<Result<u8, TestError>> = stream.unwrap().collect().await;
    assert_eq!(*items[0].as_ref().unwrap(), 1);
    assert_eq!(
        items[1].as_ref().unwrap_err().to_string(),
        "ListItems: the response broke off"
    );
    assert_eq!(items.len(), 2);
}

#[test]
fn a_blocking_stream_is_an_iterator() {
    let memory = Memory::answering(|_, _| Ok(response(200, "data: 1\n\ndata: 2\n\n")));
    let handle: Handle<Blocking> = super::fakes::blocking_handle(&memory);
    let stream = events(Listing::new(handle), "text/event-stream", of_data::<u8, _>).unwrap();
    let items: Vec<u8> = stream.map(|item| item.unwrap()).collect();
    assert_eq!(items, [1, 2]);
}

#[tokio::test]
async fn typed_items_can_be_seen_as_they_come() {
    let handle = handle("text/event-stream", &[b"event: a\ndata: 1\n\n"]);
    let stream = events(Listing::new(handle), "text/event-stream", of_data::<u8, _>).await;
    let event = stream.unwrap().raw().next().await.unwrap().unwrap();
    assert_eq!((event.event.as_str(), event.data.as_str()), ("a", "1"));
}
