//! Requests that no document has.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::fakes::{blocking_handle, handle};
use super::fixtures::{Code, Memory, TOKEN, builder, response};
use crate::runtime::http::Method;
use crate::runtime::{
    Async, CustomRequest, Error, Handle, RateLimit, RequestOptions, Row, TransportErrorKind,
};

fn client(transport: &Memory) -> Handle<Async> {
    let mut builder = builder(transport);
    builder.credential(&TOKEN, "the-token".into());
    builder.build().unwrap().into()
}

fn request(transport: &Memory, method: Method, path: &'static str) -> CustomRequest<Code> {
    CustomRequest::new(&client(transport), method, path.into())
}

#[tokio::test]
async fn it_is_sent_like_any_other_request() {
    let transport = Memory::always(200, r#"{"n":7}"#);
    let answer: Value = request(&transport, Method::PATCH, "/things/{id}?v=1")
        .path("id", "a/b")
        .query("tag", ["x", "y"])
        .query("none", None::<&str>)
        .header("x-trace", "1")
        .json(&json!({ "name": "n" }))
        .with_query("last", "z")
        .send()
        .await
        .unwrap();
    assert_eq!(answer, json!({ "n": 7 }));
    let sent = transport.sent().remove(0);
    assert_eq!(sent.method(), "PATCH");
    let uri = "https://north.shelf.example/api/things/a%2Fb?v=1&tag=x&tag=y&last=z";
    assert_eq!(sent.uri(), uri);
    assert_eq!(sent.headers()["x-shelf-token"], "the-token");
    assert_eq!(sent.headers()["x-trace"], "1");
    assert_eq!(sent.headers()["content-type"], "application/json");
    assert_eq!(sent.body().as_ref(), br#"{"name":"n"}"#);
}

#[tokio::test]
async fn bodies_are_forms_and_bytes_too() {
    let transport = Memory::always(204, "");
    let form = request(&transport, Method::POST, "/form").form(&json!({ "a": "b c" }));
    form.send::<()>().await.unwrap();
    let bytes = request(&transport, Method::PUT, "/bytes")
        .body("abc")
        .header("content-type", "text/plain");
    bytes.send::<()>().await.unwrap();
    let sent = transport.sent();
    assert_eq!(
        sent[0].headers()["content-type"],
        "application/x-www-form-urlencoded"
    );
    assert_eq!(sent[0].body().as_ref(), b"a=b%20c");
    assert_eq!(sent[1].headers()["content-type"], "text/plain");
    assert_eq!(sent[1].body().as_ref(), b"abc");
}

#[tokio::test]
async fn what_leads_elsewhere_is_refused() {
    let transport = Memory::always(200, "{}");
    for (request, reason) in [
        (
            request(&transport, Method::GET, "/a/{id}"),
            "`id`: is required",
        ),
        (
            request(&transport, Method::GET, "/a/{id}").path("id", ".."),
            "`id`: must not be `.` or `..`",
        ),
        (
            request(&transport, Method::GET, "/a/{id}").path("id", ""),
            "`id`: must not be empty",
        ),
        (
            request(&transport, Method::GET, "/a/%2E%2e/../b"),
            "`path`: must not hold a segment `.` or `..`",
        ),
        (
            request(&transport, Method::GET, "/a/b#c"),
            "`path`: must be that of a URL",
        ),
        (
            request(&transport, Method::GET, "https://a.example"),
            "`path`: must begin with `/`",
        ),
    ] {
        let error = request.send::<Value>().await.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)));
        assert!(error.to_string().contains(reason), "{error}");
    }
    assert_eq!(transport.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn only_what_is_safe_or_said_to_be_is_repeated() {
    for (method, idempotent, times) in [
        (Method::GET, false, 3),
        (Method::POST, false, 1),
        (Method::POST, true, 3),
    ] {
        let transport = Memory::answering(|_, _| Err(TransportErrorKind::OutcomeUnknown.into()));
        let mut request = request(&transport, method, "/things");
        if idempotent {
            request = request.idempotent();
        }
        let error = request.send::<Value>().await.unwrap_err();
        assert_eq!(transport.count(), times);
        assert_eq!(error.is_outcome_unknown(), times == 1);
    }
}

#[tokio::test]
async fn its_failures_are_those_of_the_service() {
    let transport = Memory::always(404, r#"{"code":"gone","message":"it is gone"}"#);
    let error = request(&transport, Method::GET, "/things/{id}").path("id", 1);
    let error = error.send::<Value>().await.unwrap_err();
    assert_eq!(error.code(), Some(&Code::Gone));
    assert_eq!(error.operation(), Some("GET /things/{id}"));
    assert_eq!(
        error.to_string(),
        "GET /things/{id}: 404 Not Found, code gone: it is gone"
    );
    let raw = request(&transport, Method::GET, "/things")
        .send_raw()
        .await
        .unwrap();
    assert_eq!((raw.status(), raw.operation()), (404, "GET /things"));
}

#[tokio::test]
async fn credentials_are_needed_unless_they_are_not_wanted() {
    let transport = Memory::answering(|_, request| {
        assert!(request.headers().get("x-shelf-token").is_none());
        Ok(response(200, "1"))
    });
    let request = || CustomRequest::<Code>::new(&handle(&transport), Method::GET, "/status".into());
    let error = request().send::<Value>().await.unwrap_err();
    assert!(error.to_string().contains(".access_token("), "{error}");
    assert_eq!(
        request().without_credentials().send::<i64>().await.unwrap(),
        1
    );
}

#[test]
fn a_blocking_client_sends_them_too() {
    let transport = Memory::always(200, "1");
    let handle = blocking_handle(&transport);
    let request = CustomRequest::<Code, _>::new(&handle, Method::GET, "/one".into());
    assert_eq!(request.without_credentials().send::<i64>().unwrap(), 1);
}

#[tokio::test]
async fn a_path_that_is_none_of_a_url_is_refused() {
    let transport = Memory::always(200, "{}");
    let error = request(&transport, Method::GET, "/files/read me")
        .send::<()>()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("percent-encode"), "{error}");
    assert_eq!(transport.count(), 0);
}

#[tokio::test]
async fn a_path_may_be_made_when_the_program_runs_and_is_not_kept() {
    let transport = Memory::always(404, "{}");
    let client = client(&transport);
    let request = |id: u32| {
        CustomRequest::<Code>::new(&client, Method::POST, format!("/things/{id}").into())
            .idempotent()
    };
    let row = match request(1).into_parts().1.unwrap().operation {
        Row::Made(row) => Arc::downgrade(&row),
        Row::Documented(_) => panic!("the document does not have it"),
    };
    assert!(row.upgrade().is_none());

    let error = request(2).send::<Value>().await.unwrap_err();
    assert_eq!(error.operation(), Some("POST /things/2"));
    assert!(error.is_not_found() && !error.is_outcome_unknown());
}

#[tokio::test(start_paused = true)]
async fn a_path_that_is_not_met_again_leaves_nothing_behind() {
    let transport = Memory::always(200, "{}");
    let mut builder = builder(&transport);
    builder.rate_limit(RateLimit::per_second(1));
    let client: Handle<Async> = builder.build().unwrap().into();
    let known = || {
        let limiter = &client.core().pipeline().rate_limiter;
        limiter.sent.lock().unwrap().len()
    };
    for second in 0..100 {
        let path = format!("/things/{second}").into();
        let request = CustomRequest::<Code>::new(&client, Method::GET, path);
        request
            .without_credentials()
            .send::<()>()
            .await
            .unwrap_err();
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(known() < 5, "{}", known());
    }
    assert_eq!(transport.count(), 100);
}
