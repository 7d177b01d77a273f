//! The call that hands out a token: its response, its retries, and what it needs itself.

use std::sync::Arc;
use std::time::Duration;

use super::bodies::Bodies;
use super::fixtures::{Code, LOGIN, Memory, SERVICE, TOKEN, builder, response};
use super::tokens::{LOGIN_PATH, core_with, login, scan, token_answer, token_of};
use crate::runtime::{
    Core, Operation, Placement, Property, RetryPolicy, SecurityScheme, TokenExchange,
};

#[tokio::test(start_paused = true)]
async fn an_answer_without_a_token_is_told_without_its_content() {
    for body in [
        r#"{"data":{"accessToken":""},"sentinel":1}"#,
        r#"{"data":{"token":"sentinel"}}"#,
        r#"{"data":{"accessToken":{"a":"sentinel"}}}"#,
    ] {
        let transport = Memory::always(200, body);
        let error = scan(&core_with(&transport, login())).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "Scan was not sent: Login: the response (200) cannot be read: \
             `data.accessToken`: expected a token"
        );
        assert!(!format!("{error:?}").contains("sentinel"));
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_request_that_cannot_be_right_is_not_sent() {
    let transport = Memory::always(200, "");
    let exchange = TokenExchange {
        request: Arc::new(|core| {
            let mut request = core.request(&LOGIN);
            request.property(Property::new("appKey").required(), None::<&str>);
            request.finish()
        }),
        ..login()
    };
    let error = scan(&core_with(&transport, exchange)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "Scan was not sent: Login was not sent: `appKey`: is required"
    );
    assert_eq!(transport.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_token_call_has_its_own_retries() {
    let transport = Memory::answering(|attempt, request| match request.uri().path() {
        LOGIN_PATH if attempt == 0 => Ok(response(429, "")),
        LOGIN_PATH => Ok(response(200, token_answer("t", "7200"))),
        _ => Ok(response(200, "{}")),
    });
    let mut builder = builder(&transport);
    builder.token_exchange::<Code>(&TOKEN, login());
    scan(&builder.build().unwrap()).await.unwrap();
    assert_eq!(transport.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_deadline_includes_the_token_call() {
    let transport = Memory::new(|_, _| std::future::pending());
    let mut builder = builder(&transport);
    builder.token_exchange::<Code>(&TOKEN, login());
    // Longer than the token call's own attempts would be given by the policy.
    builder.timeout(Duration::from_secs(3600));
    builder.retry(RetryPolicy::none().deadline(Duration::from_secs(5)));
    let started = tokio::time::Instant::now();
    let error = scan(&builder.build().unwrap()).await.unwrap_err();
    assert!(error.is_timeout() && !error.is_outcome_unknown(), "{error}");
    assert!(started.elapsed() < Duration::from_secs(6));
}

static CIRCULAR: SecurityScheme = SecurityScheme {
    name: "circular",
    method: "circular",
    also: &[],
    placement: Placement::Bearer,
};

static CIRCULAR_LOGIN: Operation = Operation::new("CircularLogin")
    .post("/circular")
    .repeatable(false)
    .security(&[&[&CIRCULAR]])
    .accept("");

#[tokio::test(start_paused = true)]
async fn a_token_call_that_needs_its_own_token_fails_instead_of_waiting_for_itself() {
    let mut builder = Core::builder(&SERVICE);
    builder.transport(Arc::new(Memory::always(200, "{}")));
    let exchange = TokenExchange {
        request: Arc::new(|core| core.request(&CIRCULAR_LOGIN).finish()),
        ..login()
    };
    builder.token_exchange::<Code>(&CIRCULAR, exchange);
    let core = builder.build().unwrap();
    let request = core.request(&CIRCULAR_LOGIN).finish().unwrap();
    let error = core.call::<Code>(request).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "CircularLogin was not sent: CircularLogin was not sent: it needs credentials: \
         call `.circular(…)` on the client builder"
    );
}

static OUTER_LOGIN: Operation = Operation::new("OuterLogin")
    .post("/outer")
    .repeatable(false)
    .security(&[&[&CIRCULAR]])
    .accept("");

#[tokio::test(start_paused = true)]
async fn a_token_call_may_need_the_token_of_another_scheme() {
    let transport = Memory::answering(|_, request| match request.uri().path() {
        LOGIN_PATH => Ok(response(200, token_answer("inner", "7200"))),
        "/api/outer" => {
            assert_eq!(request.headers()["authorization"], "Bearer inner");
            Ok(response(200, token_answer("outer", "7200")))
        }
        _ => {
            assert_eq!(token_of(request), "outer");
            Ok(response(200, "{}"))
        }
    });
    let mut builder = builder(&transport);
    builder.token_exchange::<Code>(&CIRCULAR, login());
    let outer = TokenExchange {
        request: Arc::new(|core| core.request(&OUTER_LOGIN).finish()),
        ..login()
    };
    builder.token_exchange::<Code>(&TOKEN, outer);
    scan(&builder.build().unwrap()).await.unwrap();
    assert_eq!(transport.count(), 3);
}
