//! How much memory what is read from a response may take: sixteen times the limit, and 1 MiB at least.

use std::collections::BTreeMap;
use std::sync::Arc;

use futures_util::StreamExt;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::fixtures::{Code, LIST, Memory, RESTORE, SERVICE, TestError, builder, response};
use crate::runtime::{
    Answer, Arguments, Async, Bytes, Call, Core, Error, Handle, Items, MemoryTransport, Operation,
    PageRules, Paged, RawResponse, Response, TransportErrorKind, events, http, of_event,
};

const LIMIT: usize = 512 * 1024;

object! {
    /// What is far larger than `{}`.
    pub struct File: read;
    pub id: Option<String> = "id", optional;
    pub name: Option<String> = "name", optional;
    pub path: Option<String> = "path", optional;
    pub owner: Option<String> = "owner", optional;
    pub origin: Option<Box<File>> = "origin", optional;
}

/// The same, derived.
#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only read")]
struct Derived {
    id: Option<String>,
    rest: [Option<u64>; 8],
}

union! {
    /// What is buffered before it is read.
    pub enum Piece: read, Unknown;
    Files(Vec<File>) [array()];
    Holder(Box<Holder>) [object().required(&["files"])];
    Text(String) [text()];
}

object! {
    /// Has unions within, which may be as deep.
    pub struct Holder: read;
    pub files: Option<Vec<Piece>> = "files", optional;
}

/// Has as much text as the limit allows, of these parts.
fn list(part: &str) -> String {
    let parts = vec![part; (LIMIT - 1) / (part.len() + 1)];
    format!("[{}]", parts.join(","))
}

/// A response with this text, to a client with the limit.
async fn answer(operation: &'static Operation, text: String) -> Response<Code> {
    assert!(
        (LIMIT - 1000..=LIMIT).contains(&text.len()),
        "{}",
        text.len()
    );
    let memory = Memory::answering(move |_, _| Ok(response(200, text.clone())));
    let mut builder = builder(&memory);
    builder.response_limit(LIMIT);
    let core = builder.build().unwrap();
    let request = core.request(operation).finish().unwrap();
    core.call::<Code>(request).await.unwrap()
}

async fn read<T: DeserializeOwned>(text: String) -> Result<T, TestError> {
    answer(&LIST, text).await.json()
}

#[track_caller]
fn is_too_large<T: std::fmt::Debug>(read: Result<T, TestError>) {
    match read {
        Err(Error::Transport(failure)) => {
            assert_eq!(failure.kind(), TransportErrorKind::TooLarge);
            assert_eq!(failure.to_string(), "ListItems: the response is too large");
            let source = std::error::Error::source(&*failure).unwrap();
            assert_eq!(
                source.to_string(),
                "it would take many times the limit of this client, 524288 bytes"
            );
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn what_takes_many_times_its_text_is_too_large() {
    is_too_large(read::<Vec<File>>(list("{}")).await);
    is_too_large(read::<Vec<Option<Box<File>>>>(list("{}")).await);
    is_too_large(read::<Vec<File>>(list(r#"{"origin":{}}"#)).await);
    is_too_large(read::<Vec<Vec<File>>>(list("[{}]")).await);
    is_too_large(read::<Vec<BTreeMap<String, i64>>>(list(r#"{"a":0}"#)).await);
    is_too_large(read::<Value>(list(r#"{"a":0}"#)).await);
}

#[tokio::test]
async fn what_a_union_holds_is_counted_as_well() {
    let files = |around: [&str; 2]| {
        let most = LIMIT - around[0].len() - around[1].len() - 1;
        // What is buffered is within the limit.
        let files = vec!["{}    "; most / 7].join(",");
        format!("{}{files}{}", around[0], around[1])
    };
    is_too_large(read::<Piece>(files(["[", "]"])).await);
    is_too_large(read::<Vec<Piece>>(files(["[[", "]]"])).await);
    is_too_large(read::<Piece>(files([r#"{"files":[["#, "]]}"])).await);
    let deeper = [r#"{"files":[{"files":[["#, "]]}]}"];
    is_too_large(read::<Vec<Piece>>(files([r#"[{"files":[["#, "]]}]"])).await);
    is_too_large(read::<Piece>(files(deeper)).await);
    // What was buffered is not held when it has been read, and what did not fit is not held either.
    let file = json!({ "id": "5f2c91d07b", "name": "report.pdf", "path": "/2026/report.pdf" });
    let part = json!({ "files": [[file, file], "report.pdf", [file]] }).to_string();
    let pieces = read::<Vec<Piece>>(list(&part)).await.unwrap();
    assert!(matches!(&pieces[7], Piece::Holder(held) if held.files.as_ref().unwrap().len() == 3));
    let deep = format!(r#"{{"files":[{part},{part}]}}"#);
    read::<Vec<Piece>>(list(&deep)).await.unwrap();
}

#[tokio::test]
async fn what_takes_about_as_much_as_its_text_is_read() {
    let file = json!({ "id": "5f2c91d07b", "name": "report.pdf", "path": "/2026/report.pdf" });
    let files = read::<Vec<File>>(list(&file.to_string())).await.unwrap();
    assert_eq!(files[7].name.as_deref(), Some("report.pdf"));
    let nested = json!({ "id": "5f2c91d07b", "name": "report.pdf", "origin": file });
    read::<Vec<File>>(list(&nested.to_string())).await.unwrap();
    let derived = r#"{"id":"5f2c91d07b5f2c91d07b","rest":[1,2,3,4,5,6,7,8]}"#;
    read::<Vec<Derived>>(list(derived)).await.unwrap();
    read::<Vec<i64>>(list("12")).await.unwrap();
    read::<String>(format!(r#""{}""#, "x".repeat(LIMIT - 2)))
        .await
        .unwrap();
    let any =
        json!({ "file": file, "by": "5f2c91d07b", "at": "2026-01-31T09:30:00Z", "size": 1048576 });
    let any = json!({ "of": "5f2c91d07b".repeat(8), "kind": "restored", "in": any });
    read::<Value>(list(&any.to_string())).await.unwrap();
}

#[tokio::test]
async fn nobody_knows_what_came_of_a_write_whose_answer_is_too_large() {
    let response = answer(&RESTORE, list("{}")).await;
    let error = response.json::<Vec<File>>().unwrap_err();
    assert!(error.is_outcome_unknown() && !error.is_retryable());
    assert_eq!(error.to_string(), "RestoreItems: the response is too large");
}

#[tokio::test]
async fn a_response_that_is_not_decoded_yet_says_where_it_is_too_large() {
    let raw: RawResponse = answer(&LIST, list("{}")).await.raw;
    let error = raw.json::<Vec<File>>().unwrap_err().to_string();
    assert!(error.starts_with("ListItems: the response (200) cannot be read: `["));
    assert!(error.ends_with("`: too much to hold at once"), "{error}");
}

#[tokio::test]
async fn a_small_limit_leaves_room_for_large_types() {
    let memory = Memory::always(200, r#"[{"id":"1","origin":{"id":"2"}}]"#);
    let mut builder = builder(&memory);
    builder.response_limit(40);
    let core = builder.build().unwrap();
    let request = core.request(&LIST).finish().unwrap();
    let files: Vec<File> = core.call::<Code>(request).await.unwrap().json().unwrap();
    assert_eq!(files.len(), 1);
}

#[tokio::test]
async fn what_a_response_says_about_itself_is_found_behind_much_else() {
    let much = list("{}");
    let body = format!(r#"{{"items":{much},"code":"gone","requestid":"R"}}"#);
    let memory = Memory::answering(move |_, _| Ok(response(400, body.clone())));
    let core = builder(&memory).build().unwrap();
    let request = core.request(&LIST).finish().unwrap();
    let error = core.call::<Code>(request).await.unwrap_err();
    assert_eq!(error.code(), Some(&Code::Gone));
    assert_eq!(error.request_id(), Some("R"));
}

/// Lists holders.
#[derive(Clone)]
struct Holders(Arguments<Async>);

impl Call for Holders {
    type Mode = Async;
    type Output = Vec<Holder>;
    type Code = Code;

    const OPERATION: &'static Operation = &LIST;

    fn arguments(&self) -> &Arguments<Async> {
        &self.0
    }

    fn from_arguments(arguments: Arguments<Async>) -> Self {
        Self(arguments)
    }

    fn arguments_mut(&mut self) -> &mut Arguments<Async> {
        &mut self.0
    }

    fn read(answer: Response<Code>) -> Result<Vec<Holder>, TestError> {
        answer.json()
    }
}

impl Paged for Holders {
    type Item = Holder;
    const RULES: &'static PageRules = &PageRules::number("at", 1, "");

    fn into_items(page: Vec<Holder>) -> Vec<Holder> {
        page
    }
}

/// What comes of a walk through a page of an item that cannot be read, and as many of these as the limit
/// allows: the number of items, of errors in their place, and the error at the end.
async fn walked(part: &str) -> (usize, usize, Option<TestError>) {
    let text = list(part)
        .replacen('[', "[7,", 1)
        .replacen(&format!(",{part}"), "", 1);
    let memory = Memory::answering(move |attempt, _| match attempt {
        0 => Ok(response(200, text.clone())),
        _ => Ok(response(200, "[]")),
    });
    let mut builder = builder(&memory);
    builder.response_limit(LIMIT);
    let handle: Handle<Async> = builder.build().unwrap().into();
    let mut items = Items::new(Holders(Arguments::new(&handle, &LIST)));
    let (mut read, mut wrong) = (0, 0);
    while let Some(item) = items.next().await {
        match item {
            Ok(_) => read += 1,
            Err(Error::Decode(_)) => wrong += 1,
            Err(error) => return (read, wrong, Some(error)),
        }
    }
    (read, wrong, None)
}

#[tokio::test]
async fn the_items_of_a_page_that_are_read_one_by_one_are_counted_together() {
    // As they are, and once they are read.
    for file in ["{}", "{}    "] {
        let files = format!(r#"{{"files":[[{}]]}}"#, [file; 100].join(","));
        let (read, wrong, error) = walked(&files).await;
        assert_eq!((read, wrong), (0, 0));
        is_too_large(Err::<(), _>(error.unwrap()));
    }
    // Neither are errors for nothing.
    let (read, wrong, error) = walked(r#""xxx""#).await;
    assert_eq!((read, wrong), (0, 0));
    is_too_large(Err::<(), _>(error.unwrap()));
    // What is made on the way and let go does not count.
    let part = format!(r#"{{"files":["{}","b"]}}"#, "a".repeat(200));
    let (read, wrong, error) = walked(&part).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!((read, wrong), ((LIMIT - 1) / (part.len() + 1) - 1, 1));
}

#[tokio::test]
async fn an_event_that_takes_many_times_its_text_is_too_large() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only read")]
    struct Told {
        data: Value,
    }
    let much = list(r#"{"a":0}"#);
    let mut told = http::Response::new(vec![Ok(Bytes::from(format!(
        "data: 1\n\ndata: {}\n\ndata: 2\n\n",
        &much[..]
    )))]);
    let media_type = http::HeaderValue::from_static("text/event-stream");
    told.headers_mut().insert("content-type", media_type);
    let transport = MemoryTransport::new().answer_named("ListItems", Answer::chunks(told));
    let mut builder = Core::builder(&SERVICE);
    builder.transport(Arc::new(transport));
    builder.response_limit(LIMIT + 100);
    let handle: Handle<Async> = builder.build().unwrap().into();
    let request = Holders(Arguments::new(&handle, &LIST));
    let events = events(request, "text/event-stream", of_event::<Told, _>).await;
    let told: Vec<Result<Told, TestError>> = events.unwrap().collect().await;
    let [Ok(_), Err(Error::Transport(failure)), Ok(_)] = told.as_slice() else {
        panic!("{told:?}");
    };
    assert_eq!(failure.kind(), TransportErrorKind::TooLarge);
}
