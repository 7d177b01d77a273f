//! Requests that no document has.

use serde_json::{Value, json};

use super::fakes::{blocking_handle, handle};
use super::fixtures::{Code, Memory, TOKEN, builder, response};
use crate::runtime::http::Method;
use crate::runtime::{Async, CustomRequest, Error, Handle, RequestOptions, TransportErrorKind};

fn client(transport: &Memory) -> Handle<Async> {
    let mut builder = builder(transport);
    builder.credential(&TOKEN, "the-token".into());
    builder.build().unwrap().into()
}

fn request(transport: &Memory, method: Method, path: &'static str) -> CustomRequest<Code> {
    CustomRequest::new(&client(transport), method, path)
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
    let request = || CustomRequest::<Code>::new(&handle(&transport), Method::GET, "/status");
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
    let request = CustomRequest::<Code, _>::new(&handle, Method::GET, "/one");
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
