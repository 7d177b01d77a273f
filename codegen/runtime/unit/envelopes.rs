//! What is read from failed answers, whatever they are made of.

use super::fixtures::{Code, LIST, Memory, RESTORE, TestError, builder, core, response};
use crate::runtime::{Bytes, Core, Envelope, Operation, RetryPolicy, Server, Service};

async fn refusal(status: u16, body: impl Into<Bytes>) -> TestError {
    refusal_of(&RESTORE, status, &[], body).await
}

async fn refusal_of(
    operation: &'static Operation,
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    body: impl Into<Bytes>,
) -> TestError {
    let body = body.into();
    let transport = Memory::answering(move |_, _| {
        let mut response = response(status, body.clone());
        for (name, value) in headers {
            response.headers_mut().insert(*name, value.parse().unwrap());
        }
        Ok(response)
    });
    let mut builder = builder(&transport);
    builder.retry(RetryPolicy::none());
    let core = builder.build().unwrap();
    let request = core.request(operation).finish().unwrap();
    core.call::<Code>(request).await.unwrap_err()
}

fn parts(error: &TestError) -> (Option<&str>, Option<&str>, Option<&str>) {
    let service = error.service().unwrap();
    (
        service.code().map(Code::as_str),
        service.message(),
        service.request_id(),
    )
}

#[tokio::test]
async fn keys_are_read_in_any_case() {
    for body in [
        r#"{"code":"gone","message":"no such item","requestid":"R-1"}"#,
        r#"{"Code":"gone","Message":"no such item","RequestId":"R-1"}"#,
        r#"{"CODE":"gone","MESSAGE":"no such item","requestID":"R-1"}"#,
        "\u{feff}{\"code\":\"gone\",\"message\":\"no such item\",\"requestid\":\"R-1\"}",
    ] {
        let error = refusal(400, body).await;
        assert_eq!(
            parts(&error),
            (Some("gone"), Some("no such item"), Some("R-1")),
            "{body}"
        );
        assert_eq!(error.code(), Some(&Code::Gone));
    }
}

#[tokio::test]
async fn the_exact_key_wins_over_another_case() {
    let error = refusal(400, r#"{"CODE":"clash","code":"gone"}"#).await;
    assert_eq!(error.code(), Some(&Code::Gone));
}

#[tokio::test]
async fn nested_keys_and_later_candidates_are_found() {
    let error = refusal(
        400,
        r#"{"code":{},"error":{"Code":7,"message":"m"},"reqId":5}"#,
    )
    .await;
    assert_eq!(parts(&error), (Some("7"), Some("m"), Some("5")));
}

#[tokio::test]
async fn empty_null_and_structured_values_are_passed_over() {
    let error = refusal(
        400,
        r#"{"code":"","message":null,"requestid":["R"],"error":{"code":"gone"}}"#,
    )
    .await;
    assert_eq!(parts(&error), (Some("gone"), None, None));
}

#[tokio::test]
async fn the_request_id_is_taken_from_headers_in_order_when_the_body_has_none() {
    let headers = &[("x-trace", "T"), ("x-request-id", "H")];
    let error = refusal_of(&RESTORE, 400, headers, "{}").await;
    assert_eq!(error.request_id(), Some("H"));
    let error = refusal_of(&RESTORE, 400, &[("x-trace", "T")], "<html>").await;
    assert_eq!(error.request_id(), Some("T"));
    let error = refusal_of(&RESTORE, 400, headers, r#"{"requestid":"B"}"#).await;
    assert_eq!(error.request_id(), Some("B"));
}

#[tokio::test]
async fn answers_that_are_no_envelope_are_still_answers() {
    let bodies: [&[u8]; 7] = [
        b"",
        b"  \n",
        b"<!doctype html><html><body>Bad gateway</body></html>",
        b"{\"code\":\"gone\",\"mess",
        b"\xff\xfe\x00binary",
        b"null",
        b"[1,2]",
    ];
    for body in bodies {
        let error = refusal(502, body).await;
        assert_eq!(parts(&error), (None, None, None), "{body:?}");
        assert_eq!(error.status(), Some(502));
        assert_eq!(error.service().unwrap().body(), body);
        assert_eq!(error.to_string(), "RestoreItems: 502 Bad Gateway");
    }
}

#[tokio::test]
async fn what_is_not_text_or_too_deep_does_not_hide_the_rest() {
    let error = refusal(404, &b"{\"code\":\"gone\",\"message\":\"a\xffb\"}"[..]).await;
    let expected = (Some("gone"), Some("a\u{fffd}b"), None);
    assert_eq!(parts(&error), expected);
    let (open, close) = ("[".repeat(100_000), "]".repeat(100_000));
    let body = format!(r#"{{"detail":{open}{close},"code":"gone","reqId":"r"}}"#);
    let error = refusal(404, body).await;
    assert_eq!(parts(&error), (Some("gone"), None, Some("r")));
}

#[tokio::test]
async fn the_request_id_is_found_in_what_is_not_text_and_beside_it() {
    let headers = &[("x-trace", "T")];
    for (body, id) in [
        (
            &b"{\"message\":\"a\xff\xfeb\",\"requestid\":\"R\"}"[..],
            "R",
        ),
        (b"{\"requestid\":\"R\",\"detail\":{\"\xc3\":\"\x80\"}}", "R"),
        (b"\xef\xbb\xbf{\"message\":\"\xff\",\"reqId\":\"R\"}", "R"),
        (b"{\"message\":\"a\xffb\"}", "T"),
        (b"\xb2\xbb\xb4\xe6\xd4\xda", "T"),
    ] {
        let error = refusal_of(&RESTORE, 404, headers, body).await;
        assert_eq!(error.request_id(), Some(id), "{body:?}");
        assert!(error.to_string().ends_with(&format!("(request id {id})")));
    }
}

#[tokio::test]
async fn json_nested_too_deep_is_no_envelope() {
    let error = refusal(400, "[".repeat(100_000)).await;
    assert_eq!(parts(&error), (None, None, None));
}

#[tokio::test]
async fn a_success_status_with_a_failure_inside_is_a_failure() {
    for (body, code) in [
        (r#"{"errcode":404,"message":"no such page"}"#, "404"),
        (r#"{"errcode":"404","message":"no such page"}"#, "404"),
        (r#"{"ErrCode":-1,"message":"no such page"}"#, "-1"),
        (
            r#"{"errcode":404,"code":"gone","message":"no such page"}"#,
            "404",
        ),
    ] {
        let error = refusal(200, body).await;
        assert_eq!(
            parts(&error),
            (Some(code), Some("no such page"), None),
            "{body}"
        );
        assert_eq!(error.status(), Some(200));
        assert!(!error.is_outcome_unknown());
    }
}

#[tokio::test]
async fn a_success_status_without_a_failure_inside_is_a_success() {
    for body in [
        r#"{"errcode":0}"#,
        r#"{"errcode":"0"}"#,
        r#"{"ERRCODE":0,"items":[]}"#,
        r#"{"errcode":null}"#,
        r#"{"items":[{"errcode":5}]}"#,
        r#"{"note":"errcode"}"#,
        r#"[{"errcode":5}]"#,
        "errcode 5",
        "",
    ] {
        let core = core(&Memory::always(200, body));
        let request = core.request(&LIST).finish().unwrap();
        let answer = core.call::<Code>(request).await.unwrap();
        assert_eq!(answer.bytes().unwrap(), body);
    }
}

#[tokio::test]
async fn a_failure_is_found_wherever_its_field_stands() {
    for padding in 0..40 {
        let text = "x".repeat(padding);
        let body = format!(r#"{{"a":"{text}","errcode":9,"b":"{text}"}}"#);
        let error = refusal(200, body).await;
        assert_eq!(parts(&error).0, Some("9"), "{padding}");
    }
}

#[tokio::test]
async fn a_flag_that_reports_failure_leaves_the_code_to_the_envelope() {
    static FLAGGED: Service = Service {
        name: "Flagged",
        addresses: &[Server {
            url: "https://flagged.example",
            variables: &[],
        }],
        servers: &[],
        security: &[],
        rate: None,
        envelope: Envelope {
            failures: &[crate::runtime::Failure {
                field: "result/ok",
                success: Some("true"),
            }],
            ..Envelope::GUESS
        },
    };
    let call = async |body: &'static str| {
        let mut builder = Core::builder(&FLAGGED);
        builder.transport(std::sync::Arc::new(Memory::always(200, body)));
        let core = builder.build().unwrap();
        let request = core.request(&LIST).finish().unwrap();
        core.call::<Code>(request).await
    };
    let error = call(r#"{"result":{"ok":false},"error":"gone"}"#)
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some(&Code::Gone));
    let error = call(r#"{"result":{"ok":false}}"#).await.unwrap_err();
    assert_eq!(error.code(), Some(&Code::Unknown("false".to_owned())));
    assert!(call(r#"{"result":{"ok":true}}"#).await.is_ok());
}

#[test]
fn the_guess_knows_common_envelopes() {
    let guess = |body: &str| {
        let reading =
            Envelope::GUESS.read(&crate::runtime::http::HeaderMap::new(), body.as_bytes());
        (reading.code, reading.message, reading.request_id)
    };
    let expected = (
        Some("c".to_owned()),
        Some("m".to_owned()),
        Some("r".to_owned()),
    );
    for body in [
        r#"{"code":"c","message":"m","requestId":"r"}"#,
        r#"{"error":"c","error_description":"m","request_id":"r"}"#,
        r#"{"error":{"code":"c","message":"m","request_id":"r"}}"#,
        r#"{"errors":[{"code":"c","message":"m"}],"traceId":"r"}"#,
        r#"{"type":"c","title":"t","detail":"m","trace_id":"r"}"#,
        r#"{"errcode":"c","errmsg":"m","request_id":"r"}"#,
    ] {
        assert_eq!(guess(body), expected, "{body}");
    }
}

#[tokio::test]
async fn redirects_are_failures() {
    let error = refusal_of(&LIST, 302, &[("location", "https://elsewhere.example")], "").await;
    assert_eq!(error.status(), Some(302));
    assert!(!error.is_retryable());
}
