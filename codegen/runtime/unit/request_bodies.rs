//! Request bodies on the wire: whole, as streams, and none.

use std::io::{self, Read};
use std::sync::Arc;
use std::time::Duration;

use futures_util::stream;

use super::fakes::handle;
use super::fixtures::{Memory, SERVICE, core, response};
use super::server::{Server, answer};
use crate::runtime::{
    Arguments, Async, Body, Bytes, Core, Operation, Part, Property, RequestBody, ReqwestTransport,
    RetryPolicy,
};

static PUT: Operation = Operation::new("Put")
    .put("/put")
    .body(Body::bytes("body", "video/mp4").required());

static UPLOAD: Operation = Operation::new("Upload")
    .post("/upload")
    .body(Body::multipart_of(&[Property::new("file").required()]));

static ASK: Operation = Operation::new("Ask").post("/ask");

fn put(body: impl Into<RequestBody>) -> Arguments<Async> {
    Arguments::new(&handle(&Memory::always(204, "")), &PUT).bytes("body", body)
}

fn upload(file: impl Into<Part>) -> Arguments<Async> {
    Arguments::new(&handle(&Memory::always(204, "")), &UPLOAD).file("file", file)
}

fn chunks() -> RequestBody {
    RequestBody::from_stream(stream::iter(["ab", "", "cd"].map(Ok::<_, io::Error>)))
}

fn over_http(server: &Server) -> Core {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut builder = Core::builder(&SERVICE);
    builder.transport(Arc::new(ReqwestTransport::from(client)));
    builder.base_url(server.url());
    builder.retry(quick());
    builder.build().unwrap()
}

fn quick() -> RetryPolicy {
    RetryPolicy::default().first_delay(Duration::from_millis(1))
}

/// What a server receives, and how the call ends.
async fn sent(answers: &[&str], arguments: &Arguments<Async>) -> (Vec<String>, Result<(), String>) {
    let answers = answers.iter().map(|status| answer(status, "", ""));
    let server = Server::playing(answers.collect()).await;
    let core = over_http(&server);
    let called = core
        .call::<super::fixtures::Code>(arguments.build().unwrap())
        .await;
    let ended = called.map(drop).map_err(|error| {
        let mut text = error.to_string();
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            text.push_str(&format!(": {cause}"));
            source = cause.source();
        }
        text
    });
    (server.received(), ended)
}

fn head_and_body(request: &str) -> (String, &str) {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    (head.to_lowercase(), body)
}

#[tokio::test]
async fn a_stream_is_sent_in_chunks_or_with_its_length() {
    let (received, _) = sent(&["204 No Content"], &put(chunks())).await;
    let (head, body) = head_and_body(&received[0]);
    assert!(head.contains("transfer-encoding: chunked"), "{head}");
    assert!(head.contains("content-type: video/mp4"), "{head}");
    assert_eq!(body, "2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n");

    let (received, _) = sent(&["204 No Content"], &put(chunks().length(4))).await;
    let (head, body) = head_and_body(&received[0]);
    assert!(head.contains("content-length: 4"), "{head}");
    assert!(!head.contains("chunked"), "{head}");
    assert_eq!(body, "abcd");
}

#[tokio::test]
async fn a_stream_of_another_length_fails() {
    // It comes in two chunks of two bytes: nobody asks for the second if two were announced.
    for (length, than) in [(2, "more"), (3, "more"), (5, "fewer")] {
        let body = chunks().length(length);
        let error = body.clone().collect().await.unwrap_err();
        assert!(error.to_string().contains(than), "{error}");
        let (_, ended) = sent(&["204 No Content"], &put(chunks().length(length))).await;
        assert!(ended.unwrap_err().contains(than));
    }
}

#[tokio::test]
async fn a_stream_that_was_announced_as_empty_is_looked_into() {
    let (received, ended) = sent(&["204 No Content"], &put(chunks().length(0))).await;
    assert!(ended.unwrap_err().contains("more bytes than the 0"));
    assert_eq!(received.len(), 0);

    let nothing = RequestBody::from_stream(stream::iter(["", ""].map(Ok::<_, io::Error>)));
    let (received, ended) = sent(&["204 No Content"], &put(nothing.length(0))).await;
    ended.unwrap();
    let (head, body) = head_and_body(&received[0]);
    assert!(head.contains("content-length: 0"), "{head}");
    assert_eq!(body, "");
}

#[cfg(unix)]
#[test]
fn what_has_no_length_is_no_file() {
    let error = RequestBody::from_path("/dev/null").unwrap_err();
    assert!(error.to_string().contains("from_reader"), "{error}");
}

#[tokio::test]
async fn a_request_without_a_body_says_so_where_services_expect_one() {
    let ask = Arguments::new(&handle(&Memory::always(204, "")), &ASK);
    let (received, _) = sent(&["204 No Content"], &ask).await;
    let (head, _) = head_and_body(&received[0]);
    assert!(head.contains("content-length: 0"), "{head}");
    assert!(!head.contains("content-type"), "{head}");
    let get = Arguments::new(&handle(&Memory::always(204, "")), &super::fixtures::LIST);
    let (received, _) = sent(&["204 No Content"], &get).await;
    let (head, _) = head_and_body(&received[0]);
    assert!(!head.contains("content-length"), "{head}");
}

#[tokio::test]
async fn only_what_can_be_read_again_is_sent_again() {
    let busy = ["429 Slow down\r\nretry-after: 0", "204 No Content"];
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let file = RequestBody::from_path(path).unwrap();
    for (body, times) in [
        (RequestBody::from("abcd"), 2),
        (file, 2),
        (chunks(), 1),
        (RequestBody::from_reader(io::Cursor::new("abcd")), 1),
    ] {
        let (received, ended) = sent(&busy, &put(body)).await;
        assert_eq!((received.len(), ended.is_ok()), (times, times == 2));
    }
}

#[tokio::test]
async fn a_stream_is_sent_again_as_long_as_nothing_was_read_from_it() {
    let arguments = put(chunks());
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut builder = Core::builder(&SERVICE);
    builder.transport(Arc::new(ReqwestTransport::from(client)));
    builder.base_url(format!("http://{address}"));
    builder.retry(quick());
    let core = builder.build().unwrap();
    let request = arguments.build().unwrap();
    let failed = core.call::<super::fixtures::Code>(request).await;
    assert!(failed.unwrap_err().to_string().contains("nothing was sent"));
    // Three attempts later, the stream is still there.
    let (received, ended) = sent(&["204 No Content"], &arguments).await;
    assert_eq!((received.len(), ended), (1, Ok(())));
    // Now it is gone, and a clone does not have it either.
    let (received, ended) = sent(&["204 No Content"], &arguments.clone()).await;
    assert!(received.is_empty());
    assert!(
        ended
            .unwrap_err()
            .contains("`body`: is a stream that was read before")
    );
}

#[tokio::test]
async fn readers_and_files_are_read_to_their_end() {
    let large = "0123456789".repeat(20_000);
    let reader = RequestBody::from_reader(io::Cursor::new(large.clone()));
    assert_eq!(reader.size(), None);
    assert_eq!(reader.clone().collect().await.unwrap(), large);
    let again = reader.collect().await.unwrap_err();
    assert!(again.to_string().contains("was read before"), "{again}");

    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let mut text = String::new();
    let mut file = std::fs::File::open(path).unwrap();
    file.read_to_string(&mut text).unwrap();
    let body = RequestBody::from_path(path).unwrap();
    assert_eq!(body.size(), Some(text.len() as u64));
    assert_eq!(body.clone().collect().await.unwrap(), text);
    assert_eq!(body.collect().await.unwrap(), text);
    assert!(RequestBody::from_path("/nowhere/at/all").is_err());
}

#[tokio::test]
async fn a_stream_that_fails_fails_the_call_with_its_reason() {
    let broken = stream::iter([
        Ok(Bytes::from("ab")),
        Err(io::Error::other("the disk is gone")),
    ]);
    let body = RequestBody::from_stream(broken);
    let (_, ended) = sent(&["204 No Content"], &put(body)).await;
    let error = ended.unwrap_err();
    assert!(error.contains("the disk is gone"), "{error}");
}

#[tokio::test]
async fn a_part_may_be_a_stream() {
    let part = Part::new(chunks().length(4))
        .file_name("a.mp4")
        .content_type("video/mp4");
    let request = upload(part).build().unwrap();
    let body = request.request_body().unwrap().clone();
    let size = body.size().unwrap();
    let boundary = multer::parse_boundary(request.content_type().unwrap()).unwrap();
    let content = body.collect().await.unwrap();
    assert_eq!(content.len() as u64, size);
    let mut read = multer::Multipart::new(stream::iter([Ok::<_, io::Error>(content)]), boundary);
    let field = read.next_field().await.unwrap().unwrap();
    assert_eq!(field.file_name(), Some("a.mp4"));
    assert_eq!(field.bytes().await.unwrap(), "abcd");
    assert!(read.next_field().await.unwrap().is_none());

    let unknown = upload(chunks()).build().unwrap();
    assert_eq!(unknown.request_body().unwrap().size(), None);
    let (received, _) = sent(&["204 No Content"], &upload(chunks())).await;
    assert!(
        received[0].contains("\r\n2\r\nab\r\n2\r\ncd\r\n"),
        "{}",
        received[0]
    );
}

#[tokio::test]
async fn other_transports_get_the_stream() {
    let memory = Memory::answering(|_, request| {
        assert_eq!(request.body(), "abcd");
        Ok(response(204, ""))
    });
    let request = put(chunks()).build().unwrap();
    core(&memory)
        .call::<super::fixtures::Code>(request)
        .await
        .unwrap();
}

#[test]
fn nothing_of_a_body_is_shown() {
    let shown = format!("{:?} {:?}", put("sentinel"), put(chunks()));
    assert!(
        shown.contains("8 bytes") && shown.contains("a stream of bytes"),
        "{shown}"
    );
    assert!(!shown.contains("sentinel"));
}

#[test]
fn a_client_that_blocks_sends_files_and_readers() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let memory = Memory::answering(move |_, request| {
        assert_eq!(request.body().as_ref(), std::fs::read(path).unwrap());
        Ok(response(204, ""))
    });
    let file = RequestBody::from_path(path).unwrap();
    let reader = RequestBody::from_reader(std::fs::File::open(path).unwrap());
    let handle = super::fakes::blocking_handle(&memory);
    for body in [file, reader] {
        let request = put(body).build().unwrap();
        let core = handle.core().clone();
        let calling = async move { core.call::<super::fixtures::Code>(request).await };
        handle.wait(calling).unwrap();
    }
    assert_eq!(memory.count(), 2);
}

#[tokio::test]
async fn any_method_may_have_a_body() {
    static OPERATIONS: [Operation; 3] = [
        Operation::new("Find").get("/find").body(Body::json("body")),
        Operation::new("Look")
            .head("/look")
            .body(Body::json("body")),
        Operation::new("Drop")
            .delete("/drop")
            .body(Body::json("body")),
    ];
    for operation in &OPERATIONS {
        let arguments = Arguments::<Async>::new(&handle(&Memory::always(204, "")), operation);
        let arguments = arguments.set::<Vec<u8>>("body", vec![1, 2]);
        let (received, ended) = sent(&["204 No Content"], &arguments).await;
        let (head, body) = head_and_body(&received[0]);
        assert!(head.contains("content-length: 5"), "{head}");
        assert!(head.contains("content-type: application/json"), "{head}");
        assert_eq!((body, ended), ("[1,2]", Ok(())));
    }
}
