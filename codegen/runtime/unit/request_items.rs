//! Request bodies that are many items: what is sent of them, and when.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::stream::{self, TryStreamExt};
use serde_json::{Value, json};

use super::fakes::handle;
use super::fixtures::Memory;
use crate::runtime::{Arguments, Async, Body, Limits, Operation, RequestBody, RequestItems};

static SHORT: Limits = Limits::NONE.max_length(3);

static LINES: Operation = Operation::new("Lines").post("/lines").body(
    Body::lines("body", "application/x-ndjson")
        .required()
        .limits(Limits::NONE.max_items(2).items(&SHORT)),
);

static SEQUENCE: Operation = Operation::new("Sequence")
    .post("/sequence")
    .body(Body::sequence("body", "application/json-seq").required());

fn arguments(
    operation: &'static Operation,
    items: impl Into<RequestItems<String>>,
) -> Arguments<Async> {
    let arguments = Arguments::new(&handle(&Memory::always(204, "")), operation);
    arguments.items::<String>("body", items)
}

fn body(arguments: &Arguments<Async>) -> RequestBody {
    arguments.build().unwrap().request_body().unwrap().clone()
}

async fn text(arguments: &Arguments<Async>) -> io::Result<String> {
    let bytes = body(arguments).collect().await?;
    Ok(String::from_utf8(bytes.to_vec()).unwrap())
}

#[tokio::test]
async fn items_are_sent_alike_wherever_they_come_from() {
    let items = ["a", "b\n"];
    let lines = "\"a\"\n\"b\\n\"\n";
    let sequence = "\u{1e}\"a\"\n\u{1e}\"b\\n\"\n";
    for (operation, expected) in [(&LINES, lines), (&SEQUENCE, sequence)] {
        let held = arguments(operation, items);
        assert_eq!(body(&held).size(), Some(expected.len() as u64));
        assert_eq!(text(&held).await.unwrap(), expected);
        let iterated = arguments(operation, RequestItems::from_iterator(items));
        assert_eq!(body(&iterated).size(), None);
        assert_eq!(text(&iterated).await.unwrap(), expected);
        let streamed = stream::iter(items.map(Ok::<_, io::Error>));
        let streamed = arguments(operation, RequestItems::from_stream(streamed));
        assert_eq!(text(&streamed).await.unwrap(), expected);
    }
    let none = arguments(&LINES, RequestItems::from_iterator(Vec::<String>::new()));
    assert_eq!(text(&none).await.unwrap(), "");
}

#[tokio::test]
async fn what_is_held_keeps_the_limits_of_the_array_and_what_comes_those_of_items() {
    let held = arguments(&LINES, ["a", "long enough", "c"]);
    let refused = held.build().unwrap_err().to_string();
    assert!(refused.contains("body[1]"), "{refused}");
    assert!(refused.contains("at most 2"), "{refused}");
    let items = ["a", "long enough"];
    let iterated = arguments(&LINES, RequestItems::from_iterator(items));
    let refused = text(&iterated).await.unwrap_err().to_string();
    assert!(refused.starts_with("[1]: at most 3"), "{refused}");
}

#[tokio::test]
async fn too_many_items_or_too_few_end_the_request_wherever_they_come_from() {
    static AT_LEAST: Operation = Operation::new("AtLeast")
        .post("/lines")
        .body(Body::lines("body", "application/x-ndjson").limits(Limits::NONE.min_items(2)));
    for (operation, items, rule) in [
        (&LINES, vec!["a"; 3], "at most 2 items, got 3"),
        (&AT_LEAST, vec!["a"], "at least 2 items, got 1"),
        (&AT_LEAST, vec![], "at least 2 items, got 0"),
    ] {
        let iterated = arguments(operation, RequestItems::from_iterator(items.clone()));
        assert_eq!(text(&iterated).await.unwrap_err().to_string(), rule);
        let items = stream::iter(items.into_iter().map(Ok::<_, io::Error>));
        let streamed = arguments(operation, RequestItems::from_stream(items));
        assert_eq!(text(&streamed).await.unwrap_err().to_string(), rule);
    }
    let enough = arguments(&AT_LEAST, RequestItems::from_iterator(["a", "b"]));
    assert!(text(&enough).await.is_ok());
}

#[tokio::test]
async fn an_iterator_that_has_ended_is_not_asked_again() {
    let mut count = 0;
    let items = std::iter::from_fn(move || {
        count += 1;
        (count != 2).then(|| "a".to_owned())
    });
    let arguments = arguments(&SEQUENCE, RequestItems::from_iterator(items.take(9)));
    assert_eq!(text(&arguments).await.unwrap(), "\u{1e}\"a\"\n");
}

#[tokio::test]
async fn an_iterator_is_read_as_far_as_it_is_sent_and_once() {
    let taken = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&taken);
    let items = std::iter::repeat_with(move || {
        count.fetch_add(1, Ordering::Relaxed);
        "x".repeat(1000)
    });
    let arguments = arguments(&SEQUENCE, RequestItems::from_iterator(items));
    let mut chunks = body(&arguments).into_stream();
    let first = chunks.try_next().await.unwrap().unwrap();
    assert!((65_000..67_000).contains(&first.len()), "{}", first.len());
    assert!(taken.load(Ordering::Relaxed) < 70);
    let again = text(&arguments).await.unwrap_err().to_string();
    assert!(again.contains("was read before"), "{again}");
}

#[tokio::test]
async fn an_error_of_a_stream_is_that_of_the_body() {
    let items = stream::iter([Ok("a"), Err("the disk is gone")]);
    let arguments = arguments(&SEQUENCE, RequestItems::from_stream(items));
    let error = text(&arguments).await.unwrap_err().to_string();
    assert_eq!(error, "the disk is gone");
}

#[test]
fn what_is_to_come_is_not_shown() {
    let held = RequestItems::<Value>::from([json!(1)]);
    assert_eq!(format!("{held:?}"), "[Number(1)]");
    let coming = RequestItems::<Value>::from_iterator([json!(1)]);
    assert_eq!(format!("{coming:?}"), "items to come");
}
