//! The default transport against a real socket.

use tokio::net::TcpListener;

use super::bodies::Bodies;
use super::fixtures::{Code, LIST, RESTORE, SERVICE, TestError};
use super::server::{Server, answer};
use crate::runtime::{
    Core, Error, Limits, Operation, RequestBody, ReqwestTransport, RetryPolicy, Transport,
    TransportErrorKind,
};

async fn call(url: String, operation: &'static Operation) -> Result<String, TestError> {
    let mut builder = Core::builder(&SERVICE);
    builder.base_url(url);
    builder.retry(RetryPolicy::none());
    let core = builder.build().unwrap();
    let mut request = core.request(operation);
    request.json("ids", true, Limits::NONE, Some(&["1"]));
    core.call::<Code>(request.finish().unwrap()).await?.text()
}

fn kind_of(error: &TestError) -> TransportErrorKind {
    match error {
        Error::Transport(failure) => failure.kind(),
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_request_is_sent_as_built() {
    let server = Server::playing(vec![answer("200 OK", "", "done")]).await;
    assert_eq!(call(server.url(), &RESTORE).await.unwrap(), "done");
    let received = server.received().remove(0);
    let (head, body) = received.split_once("\r\n\r\n").unwrap();
    let mut lines: Vec<String> = head.lines().map(str::to_lowercase).collect();
    assert_eq!(lines.remove(0), "post /items http/1.1");
    lines.sort();
    assert_eq!(
        lines,
        [
            "accept: application/json",
            "content-length: 5",
            "content-type: application/json",
            &format!("host: {}", server.address),
            concat!("user-agent: undelete-runtime/", env!("CARGO_PKG_VERSION")),
        ]
    );
    assert_eq!(body, r#"["1"]"#);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let elsewhere = Server::playing(vec![answer("200 OK", "", "")]).await;
    let location = format!("location: {}/stolen\r\n", elsewhere.url());
    let server = Server::playing(vec![answer("307 Temporary Redirect", &location, "")]).await;
    let error = call(server.url(), &LIST).await.unwrap_err();
    assert_eq!(error.status(), Some(307));
    assert!(elsewhere.received().is_empty());
}

#[tokio::test]
async fn a_connection_that_is_refused_was_never_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = call(format!("http://{address}"), &RESTORE)
        .await
        .unwrap_err();
    assert_eq!(kind_of(&error), TransportErrorKind::NotSent);
    assert!(error.is_retryable() && !error.is_outcome_unknown());
}

#[tokio::test]
async fn a_connection_that_closes_before_the_answer_leaves_the_outcome_unknown() {
    let server = Server::playing(vec![String::new()]).await;
    let error = call(server.url(), &RESTORE).await.unwrap_err();
    assert_eq!(kind_of(&error), TransportErrorKind::OutcomeUnknown);
    assert!(error.is_outcome_unknown() && !error.is_retryable());
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_a_broken_body() {
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf".to_owned();
    let server = Server::playing(vec![half]).await;
    let error = call(server.url(), &RESTORE).await.unwrap_err();
    assert_eq!(kind_of(&error), TransportErrorKind::Body);
    assert!(error.is_outcome_unknown());
}

#[tokio::test]
async fn no_error_shows_the_url_even_when_nothing_in_it_is_secret() {
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf";
    for answer in ["", half, "SSH-2.0-server\r\n\r\n"] {
        let server = Server::playing(vec![answer.to_owned()]).await;
        let error = call(server.url(), &RESTORE).await.unwrap_err();
        let mut next: Option<&dyn std::error::Error> = Some(&error);
        let mut sources = 0;
        while let Some(error) = next {
            let shown = format!("{error} {error:?}");
            assert!(
                !shown.contains("/items") && !shown.contains("127.0.0.1"),
                "{shown}"
            );
            next = error.source();
            sources += 1;
        }
        assert!(sources > 1, "the cause is told: {error}");
    }
}

#[tokio::test]
async fn bytes_that_are_not_http_leave_the_outcome_unknown() {
    let server = Server::playing(vec!["SSH-2.0-server\r\n\r\n".to_owned()]).await;
    let error = call(server.url(), &RESTORE).await.unwrap_err();
    assert_eq!(kind_of(&error), TransportErrorKind::OutcomeUnknown);
}

/// What reading the whole URL makes of it is what is made of it after the first request, too.
#[tokio::test]
async fn every_request_of_a_transport_goes_where_its_own_url_says() {
    const TARGETS: [&str; 6] = [
        "/a%2Fb/c%20d?x=1%262&y=%E4%B8%AD",
        "/a/b;c=(1)'!*~@:$,+=-._?q=a+b&r='(",
        "/a//b/../c/./d?",
        "/",
        "?only=query",
        "/%7Ea/%zz?%zz={}",
    ];
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let send = async |transport: &ReqwestTransport, server: &Server, target: &str| {
        let request = http::Request::get(format!("{}{target}", server.url()));
        let request = request.body(RequestBody::default()).unwrap();
        transport.send(request).await.unwrap();
        let received = server.received().pop().unwrap();
        received.lines().next().unwrap().to_owned()
    };
    let answers = |count| Server::playing(vec![answer("200 OK", "", ""); count]);
    let (server, other) = (answers(TARGETS.len() * 2).await, answers(1).await);
    let one_for_all = ReqwestTransport::from(client.clone());
    for target in TARGETS {
        let fresh = ReqwestTransport::from(client.clone());
        let expected = send(&fresh, &server, target).await;
        assert_eq!(send(&one_for_all, &server, target).await, expected);
    }
    let line = send(&one_for_all, &other, "/elsewhere").await;
    assert_eq!(line, "GET /elsewhere HTTP/1.1");
}
