//! What every request can be told, and the way to what the document does not have, as callers of both
//! services meet them.

use std::time::Duration;

use serde_json::{Value, json};
use undelete::runtime::http::Method;
use undelete::runtime::{CredentialsError, MemoryTransport, RequestOptions, token_fn};
use undelete::{dingtalk, smh};

fn drive(transport: &MemoryTransport) -> dingtalk::Client {
    let builder = dingtalk::Client::builder().access_token("token");
    let builder = builder.union_id("me").transport(transport.clone());
    builder.build().unwrap()
}

fn bin() -> MemoryTransport {
    MemoryTransport::new().answer_named("ListRecycleItems", json!({ "recycleItems": [] }))
}

#[tokio::test]
async fn a_request_is_awaited_as_it_is() {
    let page = drive(&bin()).list_recycle_items("bin").await.unwrap();
    assert_eq!(page.recycle_items, Some(Vec::new()));
}

#[tokio::test]
async fn clients_and_requests_say_more_than_their_arguments() {
    let transport = bin();
    let tracing = drive(&transport)
        .with_header("x-trace", "1")
        .with_timeout(Duration::from_secs(9));
    let request = tracing.list_recycle_items("bin").with_query("debug", "yes");
    let raw = request.send_raw().await.unwrap();
    assert_eq!((raw.status(), raw.operation()), (200, "ListRecycleItems"));
    assert_eq!(raw.json::<Value>().unwrap(), json!({ "recycleItems": [] }));
    let sent = &transport.sent()[0].request;
    assert_eq!(sent.headers()["x-trace"], "1");
    assert!(sent.uri().query().unwrap().ends_with("&debug=yes"));
    let agent = sent.headers()["user-agent"].to_str().unwrap();
    assert_eq!(agent, concat!("undelete/", env!("CARGO_PKG_VERSION")));
}

#[tokio::test]
async fn what_the_document_does_not_have_is_sent_with_its_credentials() {
    let transport = MemoryTransport::new().answer_named("GET /v1.0/other/{id}", json!({ "n": 1 }));
    let answer: Value = drive(&transport)
        .request(Method::GET, "/v1.0/other/{id}")
        .path("id", "a b")
        .send()
        .await
        .unwrap();
    assert_eq!(answer, json!({ "n": 1 }));
    let sent = &transport.sent()[0].request;
    assert_eq!(sent.uri().path(), "/v1.0/other/a%20b");
    assert_eq!(sent.headers()["x-acs-dingtalk-access-token"], "token");

    let transport = MemoryTransport::new().answer_named("GET /api/v1/other", json!({}));
    let library = smh::Client::builder()
        .library_host("h.example")
        .access_token("token");
    let library = library.transport(transport.clone()).build().unwrap();
    let request = library.request(Method::GET, "/api/v1/other");
    request.send::<Value>().await.unwrap();
    let sent = &transport.sent()[0].request;
    assert_eq!(sent.uri().query(), Some("access_token=token"));
}

#[tokio::test]
async fn missing_credentials_name_every_method_that_gives_them() {
    let builder = dingtalk::Client::builder().union_id("me").transport(bin());
    let error = builder
        .build()
        .unwrap()
        .list_recycle_items("bin")
        .await
        .unwrap_err();
    let text = error.to_string();
    for method in [
        "credentials",
        "corp_credentials",
        "access_token",
        "access_token_provider",
    ] {
        assert!(text.contains(&format!("`.{method}(…)`")), "{text}");
    }
    let builder = smh::Client::builder().library_host("h.example");
    let builder = builder.library_id("library").space_id("-");
    let library = builder.transport(MemoryTransport::new()).build().unwrap();
    let error = library.list_recycled_items().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListRecycledItems was not sent: it needs credentials: call `.credentials(…)`, \
         `.access_token(…)` or `.access_token_provider(…)` on the client builder"
    );
}

#[tokio::test]
async fn a_function_hands_out_tokens() {
    let shut = token_fn(async || Err(CredentialsError::new("the vault is shut")));
    let builder = dingtalk::Client::builder().access_token_provider(shut);
    let drive = builder.union_id("me").transport(bin()).build().unwrap();
    let error = drive.list_recycle_items("bin").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListRecycleItems was not sent: the vault is shut"
    );
}
