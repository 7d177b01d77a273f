//! Values as text: what a response, a failure and a request say in one word.

use super::*;
use constructs::workshop::models::CountToolsResponse;

/// A client whose count is this text.
fn counting(status: u16, media_type: &str, text: &str) -> Client<Blocking> {
    let response = http::Response::builder().status(status);
    let response = response.header("content-type", media_type);
    let body = vec![Ok(Bytes::from(text.to_owned()))];
    let answer = Answer::chunks(response.body(body).unwrap());
    let transport = MemoryTransport::new().answer_named("countTools", answer);
    let builder = Client::builder().transport(transport);
    builder.retry(RetryPolicy::none()).build_blocking().unwrap()
}

#[test]
fn a_response_in_text_is_what_its_schema_says() {
    let count = |status, text| {
        let client = counting(status, "text/plain; charset=utf-8", text);
        client.count_tools().send()
    };
    let many = count(200, "9007199254740993\n").unwrap();
    assert_eq!(many, CountToolsResponse::Ok(9_007_199_254_740_993));
    let few = count(203, "few\r\n").unwrap();
    let word = models::CountToolsNonAuthoritativeInformationResponse::Few;
    assert_eq!(few, CountToolsResponse::NonAuthoritativeInformation(word));
    let error = count(200, "some").unwrap_err().to_string();
    assert!(error.contains("not JSON"), "{error}");
}

#[test]
fn a_failure_is_the_type_of_its_media_type() {
    let failed = |media_type, text| counting(409, media_type, text).count_tools().send();
    let error = failed("text/plain", "lost").unwrap_err();
    let reason = error.body_of::<models::CountToolsConflictErrorTextPlain>("text/plain");
    assert_eq!(reason.unwrap().as_str(), "lost");
    let error = failed("application/problem+json", r#"{"title":"t"}"#).unwrap_err();
    let problem = error.body::<models::CountToolsConflictError>().unwrap();
    assert_eq!(problem.title.as_deref(), Some("t"));
    assert_eq!(error.body_of::<String>("text/plain"), None);
}

#[test]
fn a_value_of_an_enum_is_sent_as_text() {
    let (client, transport) = client();
    client.set_count(models::SetCountBody::Many).send().unwrap();
    let sent = only(&transport);
    assert_eq!(sent.request.body().as_ref(), b"many");
    assert_eq!(sent.request.headers()["content-type"], "text/plain");
}
