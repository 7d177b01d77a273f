//! Bodies that are read as they arrive.

use std::io::Read;
use std::time::Duration;

use futures_util::StreamExt;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::fakes::{Listing, blocking_handle};
use super::fixtures::{Code, Memory, SERVICE, TestError, response};
use crate::runtime::{
    Answer, Async, Blocking, Bytes, Core, Download, Handle, MemoryTransport, RetryPolicy,
    TransportErrorKind, download, http,
};

type Chunk = Result<Bytes, TransportErrorKind>;

fn chunks(status: u16, chunks: &[&'static str]) -> http::Response<Vec<Chunk>> {
    let chunks = chunks.iter().map(|chunk| Ok(Bytes::from(*chunk)));
    let response = http::Response::builder().status(status);
    response.body(chunks.collect()).unwrap()
}

async fn get(transport: MemoryTransport) -> Result<Download<Code>, TestError> {
    let mut builder = Core::builder(&SERVICE);
    builder.transport(std::sync::Arc::new(transport));
    builder.timeout(Duration::from_secs(1));
    builder.response_limit(4);
    builder.retry(RetryPolicy::none());
    let handle: Handle<Async> = builder.build().unwrap().into();
    download(Listing::new(handle), "image/*").await
}

#[tokio::test]
async fn chunks_come_as_they_were_sent_and_have_no_limit() {
    let mut told = chunks(200, &["ab", "cdefgh", "i"]);
    told.headers_mut().insert("content-length", 9_u16.into());
    let transport = MemoryTransport::new().answer_named("ListItems", Answer::chunks(told));
    let mut body = get(transport.clone()).await.unwrap();
    assert_eq!(body.content_length(), Some(9));
    assert_eq!(body.metadata().status(), 200);
    assert_eq!(body.next().await.unwrap().unwrap(), "ab");
    assert_eq!(body.into_bytes().await.unwrap(), "cdefghi");
    assert_eq!(transport.sent()[0].request.headers()["accept"], "image/*");
}

#[tokio::test]
async fn a_body_is_an_async_read() {
    let told = chunks(200, &["ab", "", "cdefgh"]);
    let transport = MemoryTransport::new().answer_named("ListItems", Answer::chunks(told));
    let mut body = get(transport).await.unwrap();
    let mut three = [0; 3];
    body.read_exact(&mut three).await.unwrap();
    assert_eq!(&three, b"abc");
    // What reading left of a chunk is the next one.
    assert_eq!(body.next().await.unwrap().unwrap(), "defgh");
    assert!(body.next().await.is_none());
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error_at_its_end() {
    let mut told = chunks(200, &["ab"]);
    told.body_mut().push(Err(TransportErrorKind::Body));
    told.body_mut().push(Ok("never".into()));
    let transport = MemoryTransport::new().answer_named("ListItems", Answer::chunks(told));
    let all: Vec<_> = get(transport).await.unwrap().collect().await;
    assert_eq!(all.len(), 2);
    let error = all[1].as_ref().unwrap_err();
    assert_eq!(error.to_string(), "ListItems: the response broke off");
}

#[tokio::test]
async fn a_failure_is_read_before_anything_is_given() {
    let told = chunks(404, &[r#"{"code":"#, r#""gone"}"#]);
    let transport = MemoryTransport::new().answer_named("ListItems", Answer::chunks(told));
    let mut builder = Core::builder(&SERVICE);
    builder.transport(std::sync::Arc::new(transport));
    let handle: Handle<Async> = builder.build().unwrap().into();
    let error = download(Listing::new(handle), "*/*").await.unwrap_err();
    assert_eq!(error.code(), Some(&Code::Gone));
}

#[tokio::test]
async fn json_that_reports_a_failure_is_one() {
    let transport = |body: &'static str| {
        let mut told = chunks(200, &[body]);
        let json = http::HeaderValue::from_static("application/json");
        told.headers_mut().insert("content-type", json);
        MemoryTransport::new().answer_named("ListItems", Answer::chunks(told))
    };
    let mut builder = Core::builder(&SERVICE);
    builder.transport(std::sync::Arc::new(transport(r#"{"errcode":"inUse"}"#)));
    builder.retry(RetryPolicy::none());
    let handle: Handle<Async> = builder.build().unwrap().into();
    let error = download(Listing::new(handle), "*/*").await.unwrap_err();
    assert_eq!(error.code(), Some(&Code::InUse));
    let body = get(transport("[1]")).await.unwrap();
    assert_eq!(body.into_bytes().await.unwrap(), "[1]");
}

#[test]
fn a_blocking_body_is_an_iterator_and_a_read() {
    let memory = Memory::answering(|_, _| Ok(response(200, "abcdef")));
    let handle = blocking_handle(&memory);
    let get =
        || -> Download<Code, Blocking> { download(Listing::new(handle.clone()), "*/*").unwrap() };
    let mut body = get();
    let mut four = [0; 4];
    body.read_exact(&mut four).unwrap();
    assert_eq!(&four, b"abcd");
    assert_eq!(body.next().unwrap().unwrap(), "ef");
    assert!(body.next().is_none());
    assert_eq!(get().into_bytes().unwrap(), "abcdef");
    let mut copy = Vec::new();
    assert_eq!(std::io::copy(&mut get(), &mut copy).unwrap(), 6);
    assert_eq!(copy, b"abcdef");
}

/// A server that sends these with so much time before each.
async fn slow(parts: Vec<(u64, &'static str)>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = [0; 4096];
        let _ = stream.read(&mut request).await.unwrap();
        for (delay, part) in parts {
            tokio::time::sleep(Duration::from_millis(delay)).await;
            stream.write_all(part.as_bytes()).await.unwrap();
        }
        // Held open.
        tokio::time::sleep(Duration::from_secs(60)).await;
    });
    format!("http://{address}")
}

async fn get_from(url: String) -> Result<Download<Code>, TestError> {
    let mut builder = Core::builder(&SERVICE);
    builder.base_url(url);
    builder.timeout(Duration::from_millis(400));
    builder.retry(RetryPolicy::none());
    let handle: Handle<Async> = builder.build().unwrap().into();
    download(Listing::new(handle), "*/*").await
}

#[tokio::test]
async fn the_time_is_that_of_each_chunk() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n";
    let parts = vec![(0, head), (250, "a"), (250, "b"), (250, "c"), (0, "de")];
    let body = get_from(slow(parts).await).await.unwrap();
    assert_eq!(body.into_bytes().await.unwrap(), "abcde");
    let mut body = get_from(slow(vec![(0, head), (0, "a")]).await)
        .await
        .unwrap();
    assert_eq!(body.next().await.unwrap().unwrap(), "a");
    let error = body.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(body.next().await.is_none());
}

#[tokio::test]
async fn a_lost_connection_is_told_in_the_middle() {
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf".to_owned();
    let server = super::server::Server::playing(vec![half]).await;
    let mut body = get_from(server.url()).await.unwrap();
    assert_eq!(body.next().await.unwrap().unwrap(), "half");
    let error = body.next().await.unwrap().unwrap_err();
    assert_eq!(error.to_string(), "ListItems: the response broke off");
}

#[tokio::test]
async fn debug_shows_no_content() {
    let transport = MemoryTransport::new().answer_named("ListItems", Value::from("sentinel"));
    let shown = format!("{:?}", get_from_memory(transport).await);
    assert!(
        shown.contains("200") && !shown.contains("sentinel"),
        "{shown}"
    );
}

async fn get_from_memory(transport: MemoryTransport) -> Download<Code> {
    let mut builder = Core::builder(&SERVICE);
    builder.transport(std::sync::Arc::new(transport));
    let handle: Handle<Async> = builder.build().unwrap().into();
    download(Listing::new(handle), "*/*").await.unwrap()
}
