//! What errors say and what their predicates promise.

use std::collections::HashMap;
use std::error::Error as _;

use super::fixtures::{Code, LIST, Memory, PURGE, RESTORE, TestError, builder, response};
use crate::runtime::{
    CredentialsError, Error, ErrorCode as _, Meaning, Operation, RetryPolicy, TransportError,
    TransportErrorKind, matches_pattern,
};

pub async fn failing(operation: &'static Operation, transport: &Memory) -> TestError {
    let mut builder = builder(transport);
    builder.retry(RetryPolicy::none());
    let core = builder.build().unwrap();
    let request = core.request(operation).finish().unwrap();
    core.call::<Code>(request).await.unwrap_err()
}

async fn refused(operation: &'static Operation, status: u16, code: &str) -> TestError {
    let body = format!(r#"{{"code":"{code}","message":"m","requestid":"R"}}"#);
    failing(
        operation,
        &Memory::answering(move |_, _| Ok(response(status, body.clone()))),
    )
    .await
}

#[tokio::test]
async fn a_meaning_comes_from_the_code_and_otherwise_from_the_status() {
    let cases = [
        (400, "tokenExpired", Meaning::InvalidToken),
        (401, "", Meaning::InvalidToken),
        (401, "anything", Meaning::InvalidToken),
        (401, "forbidden", Meaning::Denied),
        (403, "", Meaning::Denied),
        (403, "slowDown", Meaning::Throttled),
        (403, "QpsLimitForApi", Meaning::Throttled),
        (403, "noQuota", Meaning::Quota),
        (404, "", Meaning::NotFound),
        (404, "forbidden", Meaning::Denied),
        (400, "gone", Meaning::NotFound),
        (409, "", Meaning::Conflict),
        (409, "inUse", Meaning::Busy),
        (400, "clash", Meaning::Conflict),
        (429, "", Meaning::Throttled),
        (429, "forbidden", Meaning::Throttled),
        (429, "noQuota", Meaning::Quota),
        (400, "badField", Meaning::Invalid),
        (400, "", Meaning::Other),
        (500, "unknownError", Meaning::Other),
    ];
    for (status, code, meaning) in cases {
        let error = refused(&LIST, status, code).await;
        assert_eq!(
            error.service().unwrap().meaning(),
            meaning,
            "{status} {code}"
        );
        let predicates = HashMap::from([
            (Meaning::InvalidToken, error.is_invalid_token()),
            (Meaning::Throttled, error.is_throttled()),
            (Meaning::Busy, error.is_busy()),
            (Meaning::Quota, error.is_quota()),
            (Meaning::Denied, error.is_denied()),
            (Meaning::NotFound, error.is_not_found()),
            (Meaning::Conflict, error.is_conflict()),
        ]);
        for (other, holds) in predicates {
            assert_eq!(holds, other == meaning, "{status} {code} {other:?}");
        }
    }
}

#[tokio::test]
async fn display_says_operation_status_code_message_and_request_id() {
    let error = refused(&RESTORE, 404, "gone").await;
    assert_eq!(
        error.to_string(),
        "RestoreItems: 404 Not Found, code gone: m (request id R)"
    );
    assert_eq!(error.operation(), Some("RestoreItems"));
    assert_eq!((error.status(), error.request_id()), (Some(404), Some("R")));
    assert!(!error.is_repeatable());
    assert!(refused(&LIST, 404, "gone").await.is_repeatable());
}

#[tokio::test]
async fn display_is_one_line_of_bounded_length() {
    let long = format!("a\\nb{}", "x".repeat(2000));
    let body = format!(r#"{{"code":"c","message":"{long}"}}"#);
    let error = failing(
        &LIST,
        &Memory::answering(move |_, _| Ok(response(400, body.clone()))),
    )
    .await;
    let shown = error.to_string();
    assert!(
        shown.starts_with("ListItems: 400 Bad Request, code c: a bxxx"),
        "{shown}"
    );
    assert!(shown.ends_with('\u{2026}') && shown.len() < 600, "{shown}");
    assert_eq!(error.service().unwrap().message().unwrap().len(), 2003);
}

#[tokio::test]
async fn outcomes_are_unknown_only_where_a_write_may_have_happened() {
    // status, code, unknown for a write, worth repeating for a read
    let refusals = [
        (500, "unknownError", true, true),
        (502, "", true, true),
        (503, "", true, true),
        (504, "", true, true),
        (408, "", true, true),
        (501, "", false, false),
        (500, "gone", false, false),
        (500, "slowDown", false, true),
        (403, "slowDown", false, true),
        (409, "inUse", false, true),
        (429, "noQuota", false, false),
        (400, "", false, false),
        (401, "", false, false),
        (302, "", false, false),
    ];
    for (status, code, unknown, retryable) in refusals {
        let write = refused(&RESTORE, status, code).await;
        assert_eq!(write.is_outcome_unknown(), unknown, "{status} {code}");
        let safe = write.is_throttled() || write.is_busy();
        assert_eq!(write.is_retryable(), safe, "{status} {code}");
        let read = refused(&LIST, status, code).await;
        assert!(!read.is_outcome_unknown(), "{status} {code}");
        assert_eq!(read.is_retryable(), retryable, "{status} {code}");
    }
    // kind, unknown for a write, worth repeating for a write, for a read
    let kinds = [
        (TransportErrorKind::NotSent, false, true, true),
        (TransportErrorKind::OutcomeUnknown, true, false, true),
        (TransportErrorKind::Body, true, false, true),
        (TransportErrorKind::Other, true, false, false),
    ];
    for (kind, unknown, write_again, read_again) in kinds {
        let transport = Memory::answering(move |_, _| Err(kind.into()));
        let write = failing(&RESTORE, &transport).await;
        assert_eq!(write.is_outcome_unknown(), unknown, "{kind:?}");
        assert_eq!(write.is_retryable(), write_again, "{kind:?}");
        let read = failing(&LIST, &transport).await;
        assert!(!read.is_outcome_unknown(), "{kind:?}");
        assert_eq!(read.is_retryable(), read_again, "{kind:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_timeout_says_how_long_it_waited() {
    let transport = Memory::new(|_, _| std::future::pending());
    let write = failing(&RESTORE, &transport).await;
    assert_eq!(write.to_string(), "RestoreItems: no response within 30s");
    assert!(write.is_timeout() && write.is_outcome_unknown() && !write.is_retryable());
    let read = failing(&LIST, &transport).await;
    assert!(read.is_timeout() && !read.is_outcome_unknown() && read.is_retryable());
}

#[tokio::test]
async fn a_transport_failure_keeps_its_source() {
    let transport = Memory::answering(|_, _| {
        Err(TransportError::new(
            TransportErrorKind::NotSent,
            "refused by peer",
        ))
    });
    let error = failing(&LIST, &transport).await;
    assert_eq!(
        error.to_string(),
        "ListItems: no connection, nothing was sent"
    );
    assert_eq!(error.source().unwrap().to_string(), "refused by peer");
    assert_eq!(error.operation(), Some("ListItems"));
    assert_eq!(error.status(), None);
}

#[tokio::test]
async fn a_refusal_keeps_headers_and_body_for_those_who_ask() {
    let transport = Memory::answering(|_, _| {
        let mut response = response(429, r#"{"code":"slowDown","scopes":["a","b"]}"#);
        response
            .headers_mut()
            .insert("retry-after", "7".parse().unwrap());
        Ok(response)
    });
    let error = failing(&LIST, &transport).await;
    let service = error.service().unwrap();
    assert_eq!(service.headers()["retry-after"], "7");
    assert_eq!(
        service.retry_after(),
        Some(std::time::Duration::from_secs(7))
    );
    #[derive(Debug, serde::Deserialize)]
    struct Detail {
        scopes: Vec<String>,
    }
    assert_eq!(service.decode::<Detail>().unwrap().scopes, ["a", "b"]);
    assert_eq!(error.body::<Detail>().unwrap().scopes, ["a", "b"]);
    assert!(error.body::<Vec<String>>().is_none());
    let wrong = service.decode::<Vec<String>>().unwrap_err();
    assert_eq!(
        wrong.to_string(),
        "ListItems: the response (429) cannot be read: expected a sequence"
    );
}

/// Fails with a body of this media type.
async fn failing_as(media_type: &'static str, body: &'static str) -> TestError {
    let transport = Memory::answering(move |_, _| {
        let mut response = response(400, body);
        let media_type = media_type.parse().unwrap();
        response.headers_mut().insert("content-type", media_type);
        Ok(response)
    });
    failing(&LIST, &transport).await
}

#[tokio::test]
async fn the_media_type_of_a_refusal_tells_which_type_its_body_is() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Problem {
        title: Option<String>,
    }
    let error = failing_as(
        "application/problem+json; charset=utf-8",
        r#"{"title":"t"}"#,
    )
    .await;
    let title = Some("t".to_owned());
    let problem = Some(Problem { title });
    assert_eq!(error.body_of("Application/Problem+JSON"), problem);
    assert_eq!(error.body_of::<Problem>("application/json"), None);
    assert_eq!(error.body::<Problem>(), problem);
}

#[tokio::test]
async fn a_refusal_in_text_is_read_as_a_string_or_an_enum() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Reason {
        Full,
    }
    let error = failing_as("text/plain", "full").await;
    assert_eq!(error.body::<String>().as_deref(), Some("full"));
    assert_eq!(error.body(), Some(Reason::Full));
    assert_eq!(failing_as("text/plain", "12").await.body(), Some(12));
    let number = failing_as("text/plain", "12").await;
    assert_eq!(number.body::<String>().as_deref(), Some("12"));
    // What says that it is JSON is nothing else.
    let json = failing_as("application/json", "full").await;
    assert_eq!(json.body::<String>(), None);
}

#[tokio::test]
async fn missing_credentials_name_the_methods_that_would_help() {
    let core = builder(&Memory::always(200, "")).build().unwrap();
    let mut request = core.request(&PURGE);
    request.set(crate::runtime::Parameter::path("itemId"), Some("1"));
    let error = core
        .call::<Code>(request.finish().unwrap())
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "PurgeItem was not sent: it needs credentials: \
         call `.access_token(…)` or `.access_token_provider(…)` on the client builder"
    );
    assert_eq!(error.operation(), Some("PurgeItem"));
    assert!(!error.is_outcome_unknown() && !error.is_retryable() && !error.is_repeatable());
}

#[test]
fn credentials_errors_of_callers_keep_their_source() {
    let error: Error<Code> = CredentialsError::with_source("no key file", "not found").into();
    assert_eq!(error.to_string(), "no key file");
    assert_eq!(error.source().unwrap().to_string(), "not found");
    assert_eq!(error.operation(), None);
}

#[test]
fn patterns_match_whole_codes() {
    for (pattern, code) in [
        ("*Limit*", "QpsLimitForApi"),
        ("*Limit*", "Limit"),
        ("a*", "a"),
        ("*b", "aab"),
        ("a*c*e", "abcde"),
        ("*", ""),
        ("same", "same"),
        ("a*b*b", "abb"),
    ] {
        assert!(matches_pattern(pattern, code), "{pattern} {code}");
    }
    for (pattern, code) in [
        ("Limit*", "QpsLimit"),
        ("*Limit", "LimitFor"),
        ("a*a", "a"),
        ("a*c*e", "aec"),
        ("same", "Same"),
        ("", "a"),
        ("a*b*b", "ab"),
    ] {
        assert!(!matches_pattern(pattern, code), "{pattern} {code}");
    }
}

#[test]
fn unknown_codes_are_kept() {
    let code = Code::from_wire("brandNew");
    assert_eq!(code, Code::Unknown("brandNew".to_owned()));
    assert_eq!(
        (code.to_string().as_str(), code.meaning()),
        ("brandNew", Meaning::Other)
    );
}
