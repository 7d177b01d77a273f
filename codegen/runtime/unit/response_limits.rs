//! How much of a response is held at once.

use std::sync::Arc;

use super::fixtures::{Code, LIST, RESTORE, SERVICE, TestError};
use super::server::{Server, answer};
use crate::runtime::{
    Core, CoreBuilder, Error, MemoryTransport, Operation, RetryPolicy, TransportErrorKind, http,
};

fn kind_of(error: &TestError) -> TransportErrorKind {
    match error {
        Error::Transport(failure) => failure.kind(),
        other => panic!("{other}"),
    }
}

async fn call(
    mut builder: CoreBuilder,
    operation: &'static Operation,
) -> Result<String, TestError> {
    builder.response_limit(8);
    builder.retry(RetryPolicy::none());
    let core = builder.build().unwrap();
    let request = core.request(operation).finish().unwrap();
    core.call::<Code>(request).await?.text()
}

async fn played(told: String, operation: &'static Operation) -> Result<String, TestError> {
    let server = Server::playing(vec![told]).await;
    let mut builder = Core::builder(&SERVICE);
    builder.base_url(server.url());
    call(builder, operation).await
}

fn chunked(status: &str, parts: &[&str]) -> String {
    let parts = parts
        .iter()
        .map(|part| format!("{:x}\r\n{part}\r\n", part.len()));
    let parts: String = parts.collect();
    format!("HTTP/1.1 {status}\r\ntransfer-encoding: chunked\r\n\r\n{parts}0\r\n\r\n")
}

#[tokio::test]
async fn what_is_as_large_as_the_limit_is_read() {
    let told = answer("200 OK", "", "12345678");
    assert_eq!(played(told, &LIST).await.unwrap(), "12345678");
    let told = chunked("200 OK", &["1234", "5678"]);
    assert_eq!(played(told, &LIST).await.unwrap(), "12345678");
}

#[tokio::test]
async fn what_is_larger_is_refused_by_its_length_and_while_it_is_read() {
    for told in [
        // Only its length is too large: the rest never comes.
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n1".to_owned(),
        answer("200 OK", "", "123456789"),
        chunked("200 OK", &["123456789"]),
        chunked("200 OK", &["1234", "56789"]),
        chunked("200 OK", &["1234", "5678", "9"]),
    ] {
        let error = played(told.clone(), &LIST).await.unwrap_err();
        assert_eq!(kind_of(&error), TransportErrorKind::TooLarge, "{told}");
        assert!(!error.is_retryable() && !error.is_outcome_unknown());
        assert_eq!(error.to_string(), "ListItems: the response is too large");
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert_eq!(source, "the limit of this client is 8 bytes");
        // Of something that must not be repeated, nobody knows what came.
        let error = played(told, &RESTORE).await.unwrap_err();
        assert!(!error.is_retryable() && error.is_outcome_unknown());
    }
}

#[tokio::test]
async fn a_failure_that_is_larger_is_still_a_failure() {
    let told = answer("503 Service Unavailable", "", &"x".repeat(100));
    let error = played(told, &LIST).await.unwrap_err();
    assert_eq!(error.status(), Some(503));
    assert_eq!(error.service().unwrap().body(), "xxxxxxxx");
}

#[tokio::test]
async fn the_length_of_what_does_not_come_is_not_looked_at() {
    static HEAD: Operation = Operation::new("Head").head("/items");
    let told = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n".to_owned();
    assert_eq!(played(told, &HEAD).await.unwrap(), "");
}

#[tokio::test]
async fn the_limit_is_32_mib_unless_set() {
    let large = vec![b' '; 32 * 1024 * 1024];
    for (size, fits) in [(large.len(), true), (large.len() + 1, false)] {
        let mut body = large.clone();
        body.resize(size, b' ');
        let transport =
            MemoryTransport::new().answer_named("ListItems", http::Response::new(body.into()));
        let mut builder = Core::builder(&SERVICE);
        builder.transport(Arc::new(transport));
        let core = builder.build().unwrap();
        let request = core.request(&LIST).finish().unwrap();
        assert_eq!(core.call::<Code>(request).await.is_ok(), fits);
    }
}
