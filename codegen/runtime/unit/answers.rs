//! Answers with a success status.

use super::fixtures::{Code, LIST, Memory, core, response};
use crate::runtime::Response;

async fn answer(memory: Memory) -> Response<Code> {
    let core = core(&memory);
    let request = core.request(&LIST).finish().unwrap();
    core.call::<Code>(request).await.unwrap()
}

#[tokio::test]
async fn an_answer_is_read_as_json_text_or_bytes() {
    let json = "\u{feff}[1, 2]";
    assert_eq!(
        answer(Memory::always(207, json))
            .await
            .json::<Vec<u8>>()
            .unwrap(),
        [1, 2]
    );
    assert_eq!(
        answer(Memory::always(200, "plain")).await.text().unwrap(),
        "plain"
    );
    let bytes = answer(Memory::answering(|_, _| {
        Ok(response(200, &b"\xff\x00"[..]))
    }))
    .await;
    assert_eq!(bytes.bytes().unwrap().as_ref(), b"\xff\x00");
}

#[tokio::test]
async fn status_and_headers_are_kept() {
    let answer = answer(Memory::answering(|_, _| {
        let mut response = response(202, "");
        response.headers_mut().insert("x-a", "b".parse().unwrap());
        Ok(response)
    }))
    .await;
    assert_eq!(
        (answer.status(), answer.headers()["x-a"].as_bytes()),
        (202, &b"b"[..])
    );
}

#[tokio::test]
async fn text_that_is_not_utf8_is_refused() {
    let answer = answer(Memory::answering(|_, _| Ok(response(200, &b"\xff"[..])))).await;
    assert_eq!(
        answer.text().unwrap_err().to_string(),
        "ListItems: the response (200) cannot be read: expected a string in UTF-8"
    );
}

#[tokio::test]
async fn an_undocumented_status_is_an_error_that_names_it() {
    let error = answer(Memory::always(206, ""))
        .await
        .undocumented::<()>()
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListItems: the response (206) cannot be read: expected a documented status"
    );
    assert_eq!(error.status(), Some(206));
    assert!(!error.is_retryable() && !error.is_outcome_unknown());
}

#[tokio::test]
async fn debug_shows_no_content() {
    let shown = format!("{:?}", answer(Memory::always(200, "sentinel")).await);
    assert!(
        shown.contains("ListItems") && !shown.contains("sentinel"),
        "{shown}"
    );
}

#[tokio::test]
async fn text_of_any_media_type_is_what_the_answer_says_it_is() {
    let read = async |media_type: &'static str, body: &'static str| {
        let transport = Memory::answering(move |_, _| {
            let mut response = super::fixtures::response(200, body);
            let media_type = crate::runtime::http::HeaderValue::from_static(media_type);
            response.headers_mut().insert("content-type", media_type);
            Ok(response)
        });
        answer(transport).await.any_text().ok()
    };
    let quoted = "\"a\"";
    assert_eq!(read("text/plain", quoted).await.unwrap(), quoted);
    assert_eq!(read("", "a").await.unwrap(), "a");
    for json in [
        "application/json",
        "Application/JSON; charset=utf-8",
        "a/b+json",
    ] {
        assert_eq!(read(json, quoted).await.unwrap(), "a", "{json}");
        assert_eq!(read(json, "a").await, None, "{json}");
    }
}

#[tokio::test]
async fn text_may_be_latin_1_or_begin_with_a_mark() {
    let read = async |media_type: &'static str, body: &'static [u8]| {
        let transport = Memory::answering(move |_, _| {
            let mut response = super::fixtures::response(200, body);
            let media_type = crate::runtime::http::HeaderValue::from_static(media_type);
            response.headers_mut().insert("content-type", media_type);
            Ok(response)
        });
        answer(transport).await.text().ok()
    };
    let e = Some("\u{e9}".to_owned());
    assert_eq!(read("text/plain; charset=ISO-8859-1", b"\xe9").await, e);
    assert_eq!(read("text/plain; charset=\"latin1\"", b"\xe9").await, e);
    assert_eq!(read("text/plain; charset=utf-8", b"\xe9").await, None);
    assert_eq!(read("text/plain", b"\xef\xbb\xbf\xc3\xa9").await, e);
}
