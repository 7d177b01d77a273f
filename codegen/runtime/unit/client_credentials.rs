//! Tokens for client credentials: RFC 6749, section 4.4.

use std::sync::Arc;

use super::fixtures::{BEARER, Code, Memory, TestError, response};
use crate::runtime::{
    Bytes, Core, Envelope, Operation, Parameter, Placement, RetryPolicy, SecurityScheme, Server,
    Service, token_endpoint,
};
use http::header::AUTHORIZATION;

static CLIENT: SecurityScheme = SecurityScheme {
    name: "bearer",
    method: "bearer_client_credentials",
    also: &[],
    placement: Placement::Basic,
};

static TOKEN: Operation = token_endpoint("bearer token", "/token", "?for=me", &[&[&CLIENT]]);

static GUARDED: Operation = Operation::new("Guarded")
    .get("/guarded")
    .parameters(&[Parameter::query("q")])
    .security(&[&[&BEARER]]);

static SERVICE: Service = Service {
    name: "Guarded",
    addresses: &[Server {
        url: "https://a.example/v1",
        variables: &[],
    }],
    servers: &[Server {
        url: "/token",
        variables: &[],
    }],
    security: &[],
    rate: None,
    envelope: Envelope::GUESS,
};

fn core(transport: &Memory, secret: &'static str) -> Core {
    let mut builder = Core::builder(&SERVICE);
    builder.transport(Arc::new(transport.clone()));
    builder.retry(RetryPolicy::none());
    builder.client_credentials::<Code>(
        &BEARER,
        &CLIENT,
        &TOKEN,
        ("id".to_owned(), secret.into()),
        &["a".to_owned(), "b".to_owned()],
    );
    builder.build().unwrap()
}

async fn call(core: &Core) -> Result<(), TestError> {
    let request = core.request(&GUARDED).finish().unwrap();
    core.call::<Code>(request).await.map(drop)
}

fn issuing(token: &'static str) -> Memory {
    Memory::answering(move |_, request| match request.uri().path() {
        "/token" => Ok(response(200, Bytes::from_static(token.as_bytes()))),
        _ => Ok(response(200, Bytes::from_static(b"{}"))),
    })
}

#[tokio::test]
async fn the_endpoint_is_asked_once_and_as_the_rfc_says() {
    let transport = issuing(r#"{"access_token":"t","token_type":"bearer","expires_in":3600}"#);
    let core = core(&transport, "secret");
    let (first, second) = tokio::join!(call(&core), call(&core));
    first.unwrap();
    second.unwrap();
    let sent = transport.sent();
    assert_eq!(sent.len(), 3);
    assert_eq!(sent[0].uri(), "https://a.example/token?for=me");
    assert_eq!(sent[0].method(), "POST");
    assert_eq!(sent[1].headers()[AUTHORIZATION], "Bearer t");
    assert!(sent[0].headers()[AUTHORIZATION].is_sensitive());
}

/// `expires_in` is recommended only (section 5.1).
#[tokio::test]
async fn a_token_without_an_end_is_kept() {
    let transport = issuing(r#"{"access_token":"t"}"#);
    let core = core(&transport, "secret");
    call(&core).await.unwrap();
    call(&core).await.unwrap();
    assert_eq!(transport.sent().len(), 3);
}

#[tokio::test]
async fn an_answer_without_a_token_is_an_error() {
    let core = core(&issuing(r#"{"token":"s3cret"}"#), "other");
    let error = call(&core).await.unwrap_err();
    assert!(error.to_string().contains("access_token"), "{error}");
    assert!(!format!("{error} {error:?}").contains("s3cret"));
}

#[tokio::test]
async fn neither_form_of_the_secret_is_shown() {
    let transport = Memory::always(
        401,
        r#"{"error":"invalid_client","error_description":"not s3:cret, not s3%3Acret"}"#,
    );
    let core = core(&transport, "s3:cret");
    let error = call(&core).await.unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(text.contains("invalid_client"), "{text}");
    assert!(
        !text.contains("s3:cret") && !text.contains("s3%3Acret"),
        "{text}"
    );
}
