//! What is told to `tracing`: which spans with which fields, and never a secret.

use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};

use super::bodies::Bodies;
use super::fixtures::{
    Code, GET, LIST, LOGIN, Memory, QUERY_TOKEN, SCAN, TOKEN, builder, response,
};
use crate::runtime::{
    Bytes, CoreBuilder, Operation, Parameter, TokenExchange, TransportErrorKind, http,
};

/// A span: its name, the span around it, its declared fields, and what was written into them.
#[derive(Debug, Clone, Default)]
struct Told {
    name: &'static str,
    parent: Option<usize>,
    declared: Vec<&'static str>,
    written: Vec<(&'static str, String)>,
    is_closed: bool,
}

impl Told {
    fn value(&self, field: &str) -> Option<&str> {
        let mut values = self.written.iter().filter(|(name, _)| *name == field);
        let value = values.next().map(|(_, value)| value.as_str());
        assert!(values.next().is_none(), "`{field}` is written once");
        value
    }

    fn written_fields(&self) -> Vec<&'static str> {
        let mut fields: Vec<_> = self.written.iter().map(|(name, _)| *name).collect();
        fields.sort_unstable();
        fields
    }
}

impl Visit for Told {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.written.push((field.name(), format!("{value:?}")));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.written.push((field.name(), value.to_owned()));
    }
}

/// Keeps the spans and events of one thread.
#[derive(Clone, Default)]
struct Listener {
    spans: Arc<Mutex<Vec<Told>>>,
    open: Arc<Mutex<Vec<u64>>>,
    events: Arc<AtomicU64>,
}

impl Subscriber for Listener {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let metadata = attributes.metadata();
        let parent = self.open.lock().unwrap().last().copied();
        let mut told = Told {
            name: metadata.name(),
            parent: parent.map(|parent| parent as usize - 1),
            declared: metadata.fields().iter().map(|field| field.name()).collect(),
            ..Told::default()
        };
        attributes.record(&mut told);
        let mut spans = self.spans.lock().unwrap();
        spans.push(told);
        Id::from_u64(spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let index = span.into_u64() as usize - 1;
        values.record(&mut self.spans.lock().unwrap()[index]);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {
        self.events.fetch_add(1, Ordering::SeqCst);
    }

    fn enter(&self, span: &Id) {
        self.open.lock().unwrap().push(span.into_u64());
    }

    fn exit(&self, span: &Id) {
        assert_eq!(self.open.lock().unwrap().pop(), Some(span.into_u64()));
    }

    fn try_close(&self, span: Id) -> bool {
        let index = span.into_u64() as usize - 1;
        self.spans.lock().unwrap()[index].is_closed = true;
        true
    }
}

/// The spans of one call, which may fail.
/// Wants every span and does nothing with it.
struct Interested;

impl tracing::Subscriber for Interested {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }
    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn event(&self, _: &tracing::Event<'_>) {}
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

async fn listen(
    transport: &Memory,
    operation: &'static Operation,
    set_up: impl FnOnce(&mut CoreBuilder),
) -> Vec<Told> {
    let mut builder = builder(transport);
    set_up(&mut builder);
    let core = builder.build().unwrap();
    let mut request = core.request(operation);
    if operation.path.contains("itemId") {
        request.set(Parameter::path("itemId"), Some("sentinel-path"));
    }
    request.set(Parameter::query("q"), Some("sentinel-parameter"));
    request.set(Parameter::header("x-h"), Some("sentinel-header"));
    request.property(crate::runtime::Property::new("f"), Some("sentinel-body"));
    let request = request.finish().unwrap();
    // Subscribers that come and go on other threads change what is cached about spans here.
    static ONE_AT_A_TIME: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _turn = ONE_AT_A_TIME.lock().await;
    // Without a subscriber on other threads, a span first met there would be off everywhere.
    let _ = tracing::subscriber::set_global_default(Interested);
    let listener = Listener::default();
    let listening = tracing::subscriber::set_default(listener.clone());
    let _ = core.call::<Code>(request).await;
    drop(listening);
    assert_eq!(listener.events.load(Ordering::SeqCst), 0);
    let spans = listener.spans.lock().unwrap().clone();
    for span in &spans {
        let mut declared = span.declared.clone();
        declared.sort_unstable();
        assert_eq!(
            declared,
            [
                "attempt",
                "code",
                "duration",
                "operation",
                "path",
                "request_id",
                "status"
            ]
        );
        assert!(!format!("{span:?}").contains("sentinel"), "{span:?}");
        // The client keeps none of them alive.
        assert!(span.is_closed, "{span:?}");
    }
    spans
}

/// Name, operation and the span around each.
fn shapes(spans: &[Told]) -> Vec<(&str, Option<&str>, Option<usize>)> {
    spans
        .iter()
        .map(|span| (span.name, span.value("operation"), span.parent))
        .collect()
}

fn with_request_id(mut response: http::Response<Bytes>, id: &str) -> http::Response<Bytes> {
    response
        .headers_mut()
        .insert("x-request-id", id.parse().unwrap());
    response
}

#[tokio::test]
async fn a_call_and_its_attempt_are_a_span_each() {
    let transport = Memory::answering(|_, _| {
        Ok(with_request_id(
            response(200, r#"{"a":"sentinel"}"#),
            "id-1",
        ))
    });
    let spans = listen(&transport, &GET, |_| ()).await;
    assert_eq!(
        shapes(&spans),
        [
            ("call", Some("GetItem"), None),
            ("attempt", Some("GetItem"), Some(0))
        ]
    );
    for span in &spans {
        let fields = [
            "attempt",
            "duration",
            "operation",
            "path",
            "request_id",
            "status",
        ];
        assert_eq!(span.written_fields(), fields);
        assert_eq!(span.value("path"), Some("/items/{itemId}/info"));
        assert_eq!(span.value("status"), Some("200"));
        assert_eq!(span.value("request_id"), Some("id-1"));
        assert_eq!(span.value("attempt"), Some("1"));
    }
}

#[tokio::test(start_paused = true)]
async fn every_attempt_is_told_and_the_call_tells_the_last_word() {
    let transport = Memory::new(|attempt, _| async move {
        tokio::time::sleep(Duration::from_secs(2)).await;
        match attempt {
            0 => Ok(response(503, r#"{"code":"slowDown","reqId":"r0"}"#)),
            1 => Err(TransportErrorKind::NotSent.into()),
            _ => Ok(response(409, r#"{"code":"clash","reqId":"r2"}"#)),
        }
    });
    let spans = listen(&transport, &LIST, |_| ()).await;
    let names: Vec<_> = spans.iter().map(|span| (span.name, span.parent)).collect();
    let attempt = ("attempt", Some(0));
    assert_eq!(names, [("call", None), attempt, attempt, attempt]);
    let attempts: Vec<_> = spans.iter().map(|span| span.value("attempt")).collect();
    assert_eq!(attempts, [Some("3"), Some("1"), Some("2"), Some("3")]);
    let told: Vec<_> = spans
        .iter()
        .map(|span| {
            let [status, code, id] =
                ["status", "code", "request_id"].map(|field| span.value(field));
            (status, code, id)
        })
        .collect();
    assert_eq!(
        told,
        [
            (Some("409"), Some("clash"), Some("r2")),
            (Some("503"), Some("slowDown"), Some("r0")),
            (None, None, None),
            (Some("409"), Some("clash"), Some("r2")),
        ]
    );
    assert!(
        spans[1..]
            .iter()
            .all(|span| span.value("duration").unwrap().starts_with('2'))
    );
    let whole = spans[0].value("duration").unwrap();
    assert!(
        whole.trim_end_matches('s').parse::<f64>().unwrap() > 6.0,
        "{whole}"
    );
}

#[tokio::test]
async fn a_call_that_is_never_sent_has_no_attempt() {
    let spans = listen(&Memory::always(200, ""), &SCAN, |_| ()).await;
    assert_eq!(shapes(&spans), [("call", Some("Scan"), None)]);
    assert_eq!(spans[0].value("status"), None);
}

#[tokio::test]
async fn a_token_call_is_told_inside_the_call_that_needs_it() {
    let transport = Memory::always(200, r#"{"token":"sentinel-token"}"#);
    let spans = listen(&transport, &SCAN, |builder| {
        builder.token_exchange::<Code>(
            &TOKEN,
            TokenExchange {
                request: Arc::new(|core| core.request(&LOGIN).finish()),
                token: "/token",
                expires_in: None,
                refresh_early: Duration::ZERO,
            },
        );
    });
    assert_eq!(
        shapes(&spans.await),
        [
            ("call", Some("Scan"), None),
            ("call", Some("Login"), Some(0)),
            ("attempt", Some("Login"), Some(1)),
            ("attempt", Some("Scan"), Some(0)),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn no_secret_is_told_even_if_the_server_repeats_it() {
    static BOTH: Operation = Operation::new("Both")
        .post("/both")
        .repeatable(true)
        .security(&[&[&TOKEN, &QUERY_TOKEN]])
        .accept("");
    for status in [200, 302, 400, 401, 429, 500] {
        for token in ["sentinel-header-token", "sentinel-query-token"] {
            let in_body = move |key: &str| format!(r#"{{"{key}":"x {token} y"}}"#);
            let bodies = [
                in_body("code"),
                in_body("message"),
                in_body("requestid"),
                in_body("errcode"),
                String::new(),
            ];
            for body in bodies {
                let transport = Memory::answering(move |_, _| {
                    Ok(with_request_id(response(status, body.clone()), token))
                });
                let spans = listen(&transport, &BOTH, |builder| {
                    builder.credential(&TOKEN, "sentinel-header-token".into());
                    builder.credential(&QUERY_TOKEN, "sentinel-query-token".into());
                });
                assert!(spans.await.len() >= 2, "{status}");
            }
        }
    }
}
