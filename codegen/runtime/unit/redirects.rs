//! Redirects: an answer where the document says so, a failure elsewhere, never followed.

use super::fixtures::{Code, LIST, Memory, TestError, builder, core, response};
use crate::runtime::{Error, Operation, Redirect, Response, RetryPolicy};

static DOWNLOAD: Operation = Operation::new("Download")
    .get("/download")
    .repeatable(true)
    .accept("")
    .redirects();

fn redirecting(status: u16, location: Option<&'static [u8]>, body: &'static str) -> Memory {
    Memory::answering(move |_, _| {
        let mut response = response(status, body);
        if let Some(location) = location {
            let location = crate::runtime::http::HeaderValue::from_bytes(location).unwrap();
            response.headers_mut().insert("location", location);
        }
        Ok(response)
    })
}

async fn call(
    transport: &Memory,
    operation: &'static Operation,
) -> Result<Response<Code>, TestError> {
    let core = core(transport);
    core.call(core.request(operation).finish().unwrap()).await
}

async fn redirect(transport: &Memory) -> Result<Redirect, TestError> {
    call(transport, &DOWNLOAD).await?.redirect()
}

#[tokio::test]
async fn a_documented_redirect_is_a_success_and_not_followed() {
    for (status, location) in [
        (302, "https://files.example/a?sign=sentinel"),
        (301, "/relative"),
        (307, "//other.example/x"),
        (308, "https://files.example/"),
    ] {
        let transport = redirecting(status, Some(location.as_bytes()), "");
        let redirect = redirect(&transport).await.unwrap();
        assert_eq!(redirect.location.expose(), location);
        assert_eq!(transport.count(), 1);
        assert!(!format!("{redirect:?}").contains("example"), "{redirect:?}");
        let answer = call(&transport, &DOWNLOAD).await.unwrap();
        assert_eq!(answer.status(), status);
        assert!(!format!("{answer:?}").contains("example"), "{answer:?}");
    }
}

#[tokio::test]
async fn what_was_not_modified_is_no_redirect() {
    let error = redirect(&redirecting(304, None, "")).await.unwrap_err();
    assert!(matches!(error, Error::Service(_)), "{error}");
    assert_eq!(error.status(), Some(304));
}

#[tokio::test]
async fn a_redirect_to_nowhere_cannot_be_read() {
    let unreadable = &b"https://files.example/\xff"[..];
    for location in [None, Some(&b""[..]), Some(unreadable)] {
        let error = redirect(&redirecting(302, location, "")).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)));
        assert_eq!(
            error.to_string(),
            "Download: the response (302) cannot be read: expected a `Location` header"
        );
    }
}

#[tokio::test]
async fn a_redirect_that_reports_a_failure_is_one() {
    let transport = redirecting(302, Some(b"/x"), r#"{"errcode":7}"#);
    let error = redirect(&transport).await.unwrap_err();
    assert_eq!(error.code(), Some(&Code::Unknown("7".to_owned())));
}

#[tokio::test]
async fn an_undocumented_redirect_is_a_failure_that_shows_no_address() {
    let location = &b"https://files.example/?sign=sentinel"[..];
    let transport = redirecting(302, Some(location), "");
    let mut builder = builder(&transport);
    builder.retry(RetryPolicy::default());
    let core = builder.build().unwrap();
    let request = core.request(&LIST).finish().unwrap();
    let error = core.call::<Code>(request).await.unwrap_err();
    assert_eq!(error.status(), Some(302));
    assert!(matches!(error, Error::Service(_)));
    assert!(!error.is_retryable() && transport.count() == 1);
    assert!(
        !format!("{error} {error:?}").contains("sentinel"),
        "{error:?}"
    );
}
