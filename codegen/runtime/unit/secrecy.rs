//! Secrets planted wherever one can travel, and searched for wherever text can come out.

use std::error::Error as StdError;
use std::fmt::Debug;
use std::sync::Arc;

use serde::Serialize;

use super::bodies::Bodies;
use super::fixtures::{
    BASIC, BEARER, COOKIE_TOKEN, Code, Memory, QUERY_TOKEN, TOKEN, TestError, builder, response,
};
use crate::runtime::{
    Bytes, Core, CoreBuilder, Limits, Operation, Parameter, Property, Request, Secret,
    TokenExchange, TransportError, TransportErrorKind, http,
};

/// Every planted secret holds this, followed by characters that URLs encode.
pub(super) const SENTINEL: &str = "SENTINEL";

fn planted(place: &str) -> Secret {
    format!("{SENTINEL}-{place}/+ &").into()
}

static EVERYWHERE: Operation = Operation::new("Everywhere")
    .post("/v1/{token}/things")
    .repeatable(false)
    .security(&[&[&TOKEN, &QUERY_TOKEN, &COOKIE_TOKEN]]);

static WITH_BASIC: Operation = Operation::new("WithBasic")
    .post("/v1/{token}/things")
    .repeatable(false)
    .security(&[&[&BASIC]]);

static WITH_EXCHANGE: Operation = Operation::new("WithExchange")
    .post("/v1/{token}/things")
    .repeatable(false)
    .security(&[&[&BEARER]]);

static LOGIN: Operation = Operation::new("Login").post("/login").repeatable(false);

pub(super) const OPERATIONS: [&Operation; 3] = [&EVERYWHERE, &WITH_BASIC, &WITH_EXCHANGE];

#[derive(Debug, Serialize)]
struct Nested {
    list: Vec<Inner>,
}

#[derive(Debug, Serialize)]
struct Inner {
    password: Secret,
}

pub(super) fn add_credentials(builder: &mut CoreBuilder) {
    // A cookie can hold neither spaces nor separators of its own.
    builder.credential(&COOKIE_TOKEN, format!("{SENTINEL}-cookie").into());
    builder.credential(&TOKEN, planted("header"));
    builder.credential(&QUERY_TOKEN, planted("query"));
    builder.basic(&BASIC, "user".to_owned(), planted("basic"));
    builder.token_exchange::<Code>(
        &BEARER,
        TokenExchange {
            request: Arc::new(|core| {
                let mut request = core.request(&LOGIN);
                let key = Parameter::query("key").secret();
                request.set(key, Some(&planted("app-key")));
                request.property(
                    Property::new("secret").secret(),
                    Some(&planted("app-secret")),
                );
                request.finish()
            }),
            token: "/token",
            expires_in: None,
            refresh_early: std::time::Duration::ZERO,
        },
    );
    builder.global("globalSecret", &planted("global"));
}

pub(super) fn request(core: &Core, operation: &'static Operation) -> Request {
    let mut request = core.request(operation);
    request.set(
        Parameter::path("token").secret(),
        Some(planted("path").expose()),
    );
    // Known to be secret by its type alone.
    request.set(Parameter::query("q"), Some(&planted("parameter")));
    request.set(Parameter::query("globalSecret").global(), None::<&str>);
    request.set(
        Parameter::header("x-secret").secret(),
        Some(&planted("header-parameter")),
    );
    let nested = Nested {
        list: vec![Inner {
            password: planted("body"),
        }],
    };
    assert_hidden("a model", &nested);
    request.property(Property::new("nested"), Some(&nested));
    request.property(
        Property::new("plain").secret(),
        Some(planted("field").expose()),
    );
    assert_hidden("a request builder", &request);
    let request = request.finish().unwrap();
    assert_hidden("a request", &request);
    request
}

/// Every planted secret, in every form in which it can travel.
fn all_planted() -> Vec<String> {
    let mut forms = vec![
        format!("{SENTINEL}-cookie"),
        "dXNlcjpTRU5USU5FTC1iYXNpYy8rICY=".to_owned(),
    ];
    let places = [
        "header",
        "query",
        "basic",
        "app-key",
        "app-secret",
        "global",
        "path",
        "parameter",
        "header-parameter",
        "body",
        "field",
        "fetched",
    ];
    for place in places {
        forms.push(format!("{SENTINEL}-{place}/+ &"));
        forms.push(format!("{SENTINEL}-{place}%2F%2B%20%26"));
        forms.push(format!("{SENTINEL}-{place}%2f%2b%20%26"));
        forms.push(format!("{SENTINEL}-{place}%2F%2B+%26"));
    }
    forms
}

#[track_caller]
pub(super) fn assert_text_hidden(what: &str, text: &str) {
    assert!(!text.to_lowercase().contains("sentinel"), "{what}: {text}");
    assert!(!text.contains("dXNlcjpTRU5USU5FTC"), "{what}: {text}");
}

#[track_caller]
pub(super) fn assert_hidden(what: &str, value: &dyn Debug) {
    assert_text_hidden(what, &format!("{value:?} {value:#?}"));
}

#[track_caller]
pub(super) fn assert_error_hidden(what: &str, error: &TestError) {
    assert_hidden(what, error);
    let mut next: Option<&dyn StdError> = Some(error);
    while let Some(error) = next {
        assert_text_hidden(what, &format!("{error} {error:#} {error:?}"));
        next = error.source();
    }
    let parts = [
        error.code().map(ToString::to_string),
        error
            .service()
            .and_then(|service| service.message())
            .map(str::to_owned),
        error.request_id().map(str::to_owned),
    ];
    assert_text_hidden(what, &format!("{parts:?}"));
}

fn memory_core(transport: &Memory) -> Core {
    let mut builder = builder(transport);
    add_credentials(&mut builder);
    assert_hidden("a builder", &builder);
    let core = builder.build().unwrap();
    assert_hidden("a core", &core);
    core
}

pub(super) const FETCHED: &str = r#"{"token":"SENTINEL-fetched/+ &"}"#;

/// Answers token calls with a token and everything else by the script.
fn after_login(
    script: impl Fn(&http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError>
    + Send
    + Sync
    + 'static,
) -> Memory {
    Memory::answering(move |_, request| match request.uri().path() {
        "/api/login" => Ok(response(200, FETCHED)),
        _ => script(request),
    })
}

pub(super) async fn call(core: &Core, operation: &'static Operation) -> TestError {
    core.call::<Code>(request(core, operation))
        .await
        .unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn a_server_that_repeats_every_secret_does_not_get_them_shown() {
    for secret in all_planted() {
        let text = format!("denied for {secret}!");
        let body = serde_json::json!({"code": text, "message": text, "requestid": text});
        let body = body.to_string();
        let core = memory_core(&after_login(move |_| Ok(response(400, body.clone()))));
        // Each operation carries other credentials; only what was sent can be removed.
        let carriers: Vec<_> = OPERATIONS
            .iter()
            .filter(|operation| carries(operation, &secret))
            .collect();
        for operation in carriers {
            let error = call(&core, operation).await;
            assert_error_hidden(&secret, &error);
            let message = error.service().unwrap().message().unwrap();
            assert_eq!(
                message, "denied for [redacted]!",
                "{secret} {}",
                operation.id
            );
        }
    }
}

fn carries(operation: &Operation, secret: &str) -> bool {
    let is = |place: &str| secret.contains(&format!("{SENTINEL}-{place}"));
    match operation.name() {
        _ if is("app-") => false,
        _ if is("header-parameter") => true,
        "Everywhere" => !is("basic") && !is("fetched") && !secret.starts_with("dXN"),
        "WithBasic" => !is("fetched") && !is("header") && !is("query") && !is("cookie"),
        _ => {
            !is("basic")
                && !is("header")
                && !is("query")
                && !is("cookie")
                && !secret.starts_with("dXN")
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_call_whose_answer_repeats_its_secrets_does_not_get_them_shown() {
    for place in ["app-key", "app-secret"] {
        let secret = planted(place);
        let body = serde_json::json!({"message": format!("bad {}", secret.expose())}).to_string();
        let transport = Memory::answering(move |_, _| Ok(response(403, body.clone())));
        let error = call(&memory_core(&transport), &WITH_EXCHANGE).await;
        assert_error_hidden(place, &error);
        assert_eq!(error.service().unwrap().message(), Some("bad [redacted]"));
    }
}

#[derive(Debug)]
struct Layered(String, Option<Box<Layered>>);

impl std::fmt::Display for Layered {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl StdError for Layered {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.1.as_deref().map(|inner| inner as _)
    }
}

#[tokio::test(start_paused = true)]
async fn a_transport_whose_errors_show_the_url_does_not_get_it_shown() {
    for operation in OPERATIONS {
        let transport = after_login(|request| {
            let inner = Layered(format!("no route to {}", request.uri()), None);
            let headers = format!("sending {:?}", request.headers());
            let outer = Layered(headers, Some(Box::new(inner)));
            Err(TransportError::new(
                TransportErrorKind::OutcomeUnknown,
                outer,
            ))
        });
        let error = call(&memory_core(&transport), operation).await;
        assert_error_hidden(operation.name(), &error);
        assert!(
            error
                .source()
                .unwrap()
                .to_string()
                .contains("no route to https://north")
        );
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_without_secrets_keeps_its_type() {
    let transport = after_login(|_| {
        let source = Layered("clean".to_owned(), None);
        Err(TransportError::new(
            TransportErrorKind::OutcomeUnknown,
            source,
        ))
    });
    let error = call(&memory_core(&transport), &EVERYWHERE).await;
    assert!(error.source().unwrap().is::<Layered>());
}

#[tokio::test(start_paused = true)]
async fn refusals_before_sending_show_no_secret() {
    let core = memory_core(&Memory::always(200, ""));
    let mut request = core.request(&EVERYWHERE);
    let limits = Limits::NONE.max_length(1);
    request.set(
        Parameter::path("token").secret().limits(limits),
        Some(&planted("path")),
    );
    request.set(
        Parameter::header("x").secret(),
        Some(&Secret::from("SENTINEL\n")),
    );
    let error: TestError = request.finish().unwrap_err().into();
    assert_error_hidden("violations", &error);
}

#[tokio::test(start_paused = true)]
async fn a_secret_that_is_part_of_another_does_not_leave_the_rest_of_it() {
    let transport = Memory::always(400, r#"{"message":"bad abcd-tail and abcd, ab"}"#);
    let core = builder(&transport).build().unwrap();
    let mut request = core.request(&super::fixtures::LIST);
    request.set(Parameter::query("short"), Some(&Secret::from("abcd")));
    request.set(Parameter::query("long"), Some(&Secret::from("abcd-tail")));
    // Too short to be told from a part of a word.
    request.set(Parameter::query("tiny"), Some(&Secret::from("ab")));
    let error = core
        .call::<Code>(request.finish().unwrap())
        .await
        .unwrap_err();
    let message = error.service().unwrap().message();
    assert_eq!(message, Some("bad [redacted] and [redacted], ab"));
}

#[test]
fn a_secret_shows_itself_only_on_purpose() {
    let secret = planted("value");
    assert_eq!(
        format!("{secret:?} {:?}", Some(&secret)),
        "[redacted] Some([redacted])"
    );
    assert!(secret.expose().contains(SENTINEL));
    assert_eq!(
        serde_json::to_string(&secret).unwrap(),
        r#""SENTINEL-value/+ &""#
    );
    assert_eq!(
        serde_json::from_str::<Secret>(r#""a""#).unwrap(),
        Secret::from("a")
    );
    assert_ne!(Secret::from("a"), Secret::from("b".to_owned()));
}

#[test]
fn an_empty_secret_does_not_tear_messages_apart() {
    assert_eq!(crate::runtime::Secret::from("").expose(), "");
    let transport = Memory::always(400, r#"{"message":"plain"}"#);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let error = runtime.block_on(async {
        let core = builder(&transport).build().unwrap();
        let mut request = core.request(&super::fixtures::LIST);
        request.set(Parameter::query("q"), Some(&Secret::from("")));
        core.call::<Code>(request.finish().unwrap())
            .await
            .unwrap_err()
    });
    assert_eq!(error.service().unwrap().message(), Some("plain"));
}
