//! Secrets sent over a socket, searched for in what the HTTP client and its libraries log.

use std::sync::{Mutex, Once, OnceLock};

use super::fixtures::Code;
use super::secrecy::{
    FETCHED, OPERATIONS, SENTINEL, add_credentials, assert_error_hidden, assert_hidden,
    assert_text_hidden, call, request,
};
use super::server::{Server, answer};
use crate::runtime::Core;

/// Keeps every line that any library logs or traces, at the finest level.
struct Lines;

static LINES: OnceLock<Mutex<Vec<String>>> = OnceLock::new();

impl log::Log for Lines {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let line = format!("{} {}", record.target(), record.args());
        LINES.get_or_init(Mutex::default).lock().unwrap().push(line);
    }

    fn flush(&self) {}
}

fn keep_all_lines() {
    static START: Once = Once::new();
    START.call_once(|| {
        log::set_logger(&Lines).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    });
}

#[tokio::test]
async fn calls_over_a_socket_leave_no_secret_in_errors_or_logs() {
    keep_all_lines();
    let endings = [
        answer(
            "400 Bad Request",
            "",
            r#"{"code":"x","message":"SENTINEL-path/+ & SENTINEL-body/+ &"}"#,
        ),
        answer("200 OK", "", r#"{"SENTINEL-path":"#),
        answer("302 Found", "location: /SENTINEL\r\n", ""),
        String::new(),
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf".to_owned(),
        "not http\r\n\r\n".to_owned(),
    ];
    for ending in endings {
        for operation in OPERATIONS {
            let mut answers = vec![ending.clone()];
            if operation.id == "WithExchange" {
                answers.insert(0, answer("200 OK", "", FETCHED));
            }
            let server = Server::playing(answers).await;
            let mut builder = Core::builder(&super::fixtures::SERVICE);
            builder.base_url(server.url());
            builder.retry(crate::runtime::RetryPolicy::none());
            add_credentials(&mut builder);
            let core = builder.build().unwrap();
            let error = match core.call::<Code>(request(&core, operation)).await {
                Ok(answer) => {
                    assert_hidden("an answer", &answer);
                    answer.json::<Vec<String>>().unwrap_err()
                }
                Err(error) => error,
            };
            assert_error_hidden(&ending, &error);
            assert!(
                server.received().last().unwrap().contains(SENTINEL),
                "it was sent"
            );
        }
    }
    let refused = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = refused.local_addr().unwrap();
    drop(refused);
    let mut builder = Core::builder(&super::fixtures::SERVICE);
    builder.base_url(format!("http://{address}"));
    builder.retry(crate::runtime::RetryPolicy::none());
    add_credentials(&mut builder);
    let core = builder.build().unwrap();
    for operation in OPERATIONS {
        assert_error_hidden("no connection", &call(&core, operation).await);
    }

    tracing::trace!(target: "probe", "traced");
    let lines = LINES.get().unwrap().lock().unwrap().clone();
    let seen = |part: &str| lines.iter().any(|line| line.contains(part));
    assert!(seen("probe traced"), "traces reach the log");
    assert!(seen("reqwest::connect"), "the HTTP client logs: {lines:?}");
    assert!(seen("hyper_util"), "the connection pool traces: {lines:?}");
    for line in lines {
        assert_text_hidden("a line of the log", &line);
    }
}
