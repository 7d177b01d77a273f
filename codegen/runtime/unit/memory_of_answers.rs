//! How much memory what is read from a response may take: sixteen times the limit, and 1 MiB at least.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::fixtures::{Code, LIST, Memory, RESTORE, TestError, builder, response};
use crate::runtime::{Error, Operation, RawResponse, Response, TransportErrorKind};

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
