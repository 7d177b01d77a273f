//! What becomes of answers.

use super::server::{DONE, Server, answer, answered};
use serde_json::Value;
use wire::probe::{models, operations};

fn json_answer(body: &str) -> String {
    answer("200 OK", "application/json", body)
}

macro_rules! item {
    ($body:expr) => {
        answered(&json_answer($body), |client| client.item().send())
    };
}

/// Reads and writes again.
fn again<T: serde::Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap()
}

#[test]
fn nothing_is_added_and_no_null_is_lost() {
    for body in [
        r#"{"id":1}"#,
        r#"{"id":1,"note":null}"#,
        r#"{"id":1,"note":"n"}"#,
    ] {
        let expected: Value = serde_json::from_str(body).unwrap();
        assert_eq!(again(&item!(body).unwrap()), expected);
    }
    for body in [
        r#"{"held":null}"#,
        r#"{"held":"h","@id":"1","foo-bar":"a","foo_bar":"b","page_size":5}"#,
    ] {
        let expected: Value = serde_json::from_str(body).unwrap();
        let strict = answered(&json_answer(body), |client| client.strict().send()).unwrap();
        assert_eq!(again(&strict), expected);
    }
}

#[test]
fn a_missing_required_field_is_an_error() {
    let error = item!(r#"{"note":"n"}"#).unwrap_err();
    assert!(error.to_string().contains("id"), "{error}");
}

#[test]
fn an_error_says_where_the_bad_field_is() {
    let body = r#"{"items":[{"id":1},{"id":"two"}]}"#;
    let error = answered(&json_answer(body), |client| client.items().send()).unwrap_err();
    assert!(error.to_string().contains("items[1].id"), "{error}");
}

#[test]
fn what_no_document_knew_is_kept() {
    let body = r#"{"id":1,"kind":"blue","size":2,"fate":true}"#;
    let read = item!(body).unwrap();
    assert_eq!(again(&read), serde_json::from_str::<Value>(body).unwrap());
    assert_eq!(read.fate, Some(models::Fate::ToBin));
    let body = r#"{"shape":"triangle","sides":3}"#;
    let figure = answered(&json_answer(body), |client| client.figure().send()).unwrap();
    assert_eq!(again(&figure), serde_json::from_str::<Value>(body).unwrap());
}

#[test]
fn limits_are_no_reason_to_refuse_an_answer() {
    let read = item!(r#"{"id":5000000000,"name":"longer than three"}"#).unwrap();
    assert_eq!(read.id, 5_000_000_000);
    assert_eq!(read.name.as_deref(), Some("longer than three"));
}

#[test]
fn no_other_limit_or_condition_refuses_an_answer_and_each_refuses_a_request() {
    let cases = [
        (r#"{"code":"UNKNOWN"}"#, "body.code"),
        (r#"{"even":13}"#, "body.even"),
        (r#"{"set":["a","a"]}"#, "body.set"),
        (r#"{"odd":4}"#, "body.odd"),
        (r#"{"many":{"a":"a"}}"#, "body.many"),
        (r#"{"few":{"a":"long"}}"#, "body.few"),
        // What the object as a whole must not be.
        (r#"{"even":12,"set":[],"odd":1}"#, "body"),
    ];
    for (body, place) in cases {
        let read = answered(&json_answer(body), |client| client.lax().send()).unwrap();
        assert_eq!(again(&read), serde_json::from_str::<Value>(body).unwrap());
        let error = answered(DONE, |client| client.put_lax(read).send()).unwrap_err();
        assert!(error.to_string().contains(&format!("`{place}")), "{error}");
    }
}

#[test]
fn a_time_keeps_its_offset() {
    let body = r#"{"id":1,"made":"2026-01-02T03:04:05+02:00"}"#;
    let read = item!(body).unwrap();
    assert_eq!(again(&read), serde_json::from_str::<Value>(body).unwrap());
}

#[test]
fn alternatives_lose_nothing() {
    let dog = r#"{"name":"Rex","bark":true}"#;
    let expected: Value = serde_json::from_str(dog).unwrap();
    let read = answered(&json_answer(dog), |client| client.one_pet().send()).unwrap();
    assert_eq!(again(&read), expected);
    let read = answered(&json_answer(dog), |client| client.any_pet().send()).unwrap();
    assert_eq!(again(&read), expected);
    let cat = r#"{"name":"Tom"}"#;
    let expected: Value = serde_json::from_str(cat).unwrap();
    let read = answered(&json_answer(cat), |client| client.one_pet().send()).unwrap();
    assert_eq!(again(&read), expected);
    let read = answered(&json_answer(cat), |client| client.any_pet().send()).unwrap();
    assert_eq!(again(&read), expected);
}

#[test]
fn bytes_are_bytes() {
    let bytes = answered(
        &answer("200 OK", "application/octet-stream", "not {json"),
        |client| client.bytes().send(),
    );
    assert_eq!(bytes.unwrap().as_ref(), b"not {json");
}

#[test]
fn a_failure_has_the_type_of_its_status() {
    let failing = |status: &str, body: &str| {
        answered(&answer(status, "application/json", body), |client| {
            client.failing().send().unwrap_err()
        })
    };
    let missing = failing("404 Not Found", r#"{"wanted":"w"}"#);
    assert_eq!(missing.status(), Some(404));
    assert_eq!(missing.body::<models::Missing>().unwrap().wanted, "w");
    let clash = answer(
        "409 Conflict",
        "application/problem+json",
        r#"{"title":"t"}"#,
    );
    let clash = answered(&clash, |client| client.failing().send().unwrap_err());
    let problem = clash.body::<models::Problem>().unwrap();
    assert_eq!(problem.title.as_deref(), Some("t"));
    let invalid = failing("422 Unprocessable Content", r#"{"fields":["f"]}"#);
    assert_eq!(invalid.body::<models::Invalid>().unwrap().fields, ["f"]);
    let other = failing("500 Internal Server Error", r#"{"text":"t"}"#);
    assert_eq!(other.status(), Some(500));
    assert_eq!(
        other.body::<models::Other>().unwrap().text.as_deref(),
        Some("t")
    );
}

#[test]
fn a_failure_has_the_type_of_its_range_unless_its_status_is_documented() {
    let failing = |status: &str, body: &str| {
        answered(&answer(status, "application/json", body), |client| {
            client.ranged().send().unwrap_err()
        })
    };
    for status in ["400 Bad Request", "418 Teapot", "499 Gone"] {
        let refused = failing(status, r#"{"fields":["f"]}"#);
        assert_eq!(refused.body::<models::Invalid>().unwrap().fields, ["f"]);
    }
    let missing = failing("404 Not Found", r#"{"wanted":"w"}"#);
    assert_eq!(missing.body::<models::Missing>().unwrap().wanted, "w");
    let broken = failing("503 Service Unavailable", r#"{"text":"t"}"#);
    let broken = broken.body::<models::Other>().unwrap();
    assert_eq!(broken.text.as_deref(), Some("t"));
}

#[test]
fn what_has_no_body_is_read_as_nothing_whatever_is_documented() {
    answered(DONE, |client| client.no_content().send()).unwrap();
    let head = answer("200 OK", "application/json", "");
    answered(&head, |client| client.method_head().send()).unwrap();
    let unmodified = "HTTP/1.1 304 Not Modified\r\netag: \"1\"\r\nconnection: close\r\n\r\n";
    let error = answered(unmodified, |client| {
        client
            .not_modified()
            .if_none_match("\"1\"")
            .send()
            .unwrap_err()
    });
    assert_eq!(error.status(), Some(304));
}

#[test]
fn a_status_that_no_document_knows_is_an_error_that_keeps_it() {
    let answer = answer("500 Internal Server Error", "text/html", "<p>no");
    let error = answered(&answer, |client| client.item().send().unwrap_err());
    assert_eq!(error.status(), Some(500));
    assert!(error.body::<models::Other>().is_none());
}

#[test]
fn every_success_has_a_variant() {
    let make = |status: &str, body: &str| {
        answered(&answer(status, "application/json", body), |client| {
            client.make().send().unwrap()
        })
    };
    let made = make("201 Created", r#"{"id":1}"#);
    let later = make("202 Accepted", r#"{"text":"t"}"#);
    assert!(matches!(made, operations::untagged::MakeResponse::Created(item) if item.id == 1));
    assert!(matches!(
        later,
        operations::untagged::MakeResponse::Accepted(_)
    ));
}

/// Two headers cannot be made one (RFC 9110, section 5.3).
#[test]
fn cookies_are_kept_apart() {
    let answer = "HTTP/1.1 204 No Content\r\nset-cookie: a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT\r\n\
                  set-cookie: b=2\r\nconnection: close\r\n\r\n";
    let metadata = answered(answer, |client| {
        client.kept_cookies().send_with_metadata().unwrap().metadata
    });
    let headers = wire::probe::Headers::from(metadata.headers());
    assert_eq!(
        headers.set_cookie().unwrap().unwrap(),
        ["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2"]
    );
}

#[test]
fn a_failure_of_any_application_type_is_read_as_json_where_it_is_json() {
    let refused = answer("400 Bad Request", "application/json", r#"{"wanted":"w"}"#);
    let error = answered(&refused, |client| {
        client.failing_range().send().unwrap_err()
    });
    assert_eq!(error.body::<models::Missing>().unwrap().wanted, "w");
}

/// OpenAPI 3.2: a media type may be described among the components.
#[test]
fn a_media_type_that_is_described_elsewhere() {
    let fine = answer("200 OK", "application/json", r#"{"id":3}"#);
    let item = answered(&fine, |client| {
        client.media_type_elsewhere().send().unwrap()
    });
    assert_eq!(item.id, 3);
}

/// One status may have streams of several media types: that of the answer says how it is cut.
#[test]
fn a_stream_is_read_by_its_own_media_type() {
    let ids = |media_type: &str, body: &str| -> Vec<i64> {
        answered(&answer("200 OK", media_type, body), |client| {
            let items = client.streamed().events().unwrap();
            items.map(|item| item.unwrap().id).collect()
        })
    };
    let events = "data: {\"id\":1}\n\ndata: {\"id\":2}\n\n";
    assert_eq!(ids("text/event-stream", events), [1, 2]);
    assert_eq!(
        ids("application/x-ndjson", "{\"id\":1}\n{\"id\":2}\n"),
        [1, 2]
    );
    let sequence = "\u{1e}{\"id\":1}\n\u{1e}{\"id\":2}\n";
    assert_eq!(ids("application/json-seq", sequence), [1, 2]);
}

#[test]
fn a_stream_of_other_items_is_asked_for_by_its_media_type() {
    let server = Server::new(|request| match request.header("accept") {
        Some("application/jsonl") => {
            let items = "{\"wanted\":\"a\"}\n{\"wanted\":\"b\"}\n";
            answer("200 OK", "application/jsonl", items)
        }
        _ => answer("200 OK", "application/x-ndjson", "{\"id\":1}\n"),
    });
    let client = server.client(|builder| builder);
    let other = client
        .streamed()
        .events_as::<models::Missing>("application/jsonl");
    let wanted: Vec<String> = other.unwrap().map(|item| item.unwrap().wanted).collect();
    assert_eq!(wanted, ["a", "b"]);
    let usual = client.streamed().events().unwrap();
    assert_eq!(usual.map(|item| item.unwrap().id).collect::<Vec<_>>(), [1]);
}
