//! What requests say about who sends them.

use super::fixtures::{Code, Memory, SCAN, TOKEN, builder, response};
use super::tokens::{LOGIN_PATH, login, token_answer};
use crate::runtime::{CoreBuilder, Operation, Parameter};

const CRATE: &str = concat!("undelete-runtime/", env!("CARGO_PKG_VERSION"));

/// The user agents of a token request and of a call.
async fn said(
    operation: &'static Operation,
    set_up: impl FnOnce(&mut CoreBuilder),
) -> Vec<Option<String>> {
    let transport = Memory::answering(|_, request| match request.uri().path() {
        LOGIN_PATH => Ok(response(200, token_answer("token", "7200"))),
        _ => Ok(response(200, "{}")),
    });
    let mut builder = builder(&transport);
    builder.token_exchange::<Code>(&TOKEN, login());
    set_up(&mut builder);
    let core = builder.build().unwrap();
    let mut request = core.request(operation);
    for parameter in operation.parameters {
        request.set(*parameter, Some("the caller"));
    }
    core.call::<Code>(request.finish().unwrap()).await.unwrap();
    let agent = |header: &crate::runtime::http::HeaderValue| header.to_str().unwrap().to_owned();
    let sent = transport.sent();
    let agents = sent.iter().map(|sent| sent.headers().get("user-agent"));
    agents.map(|header| header.map(agent)).collect()
}

#[tokio::test]
async fn every_request_names_the_crate_and_its_version() {
    let crates = vec![Some(CRATE.to_owned()); 2];
    assert_eq!(said(&SCAN, |_| ()).await, crates);
}

#[tokio::test]
async fn callers_add_to_it_or_say_something_else() {
    let added = said(&SCAN, |builder| {
        builder.user_agent_prefix("backup/1.4".to_owned())
    });
    assert_eq!(added.await, vec![Some(format!("backup/1.4 {CRATE}")); 2]);
    let replaced = said(&SCAN, |builder| builder.user_agent("mine".to_owned()));
    assert_eq!(replaced.await, vec![Some("mine".to_owned()); 2]);
    let none = said(&SCAN, |builder| builder.user_agent(String::new()));
    assert_eq!(none.await, [None, None]);
}

static TOLD: Operation = Operation::new("Told")
    .get("/told")
    .parameters(&[Parameter::header("User-Agent")]);

#[tokio::test]
async fn a_parameter_of_that_name_is_what_the_caller_passes() {
    assert_eq!(said(&TOLD, |_| ()).await, [Some("the caller".to_owned())]);
}

#[test]
fn one_that_is_no_header_is_refused() {
    let mut builder = builder(&Memory::always(200, ""));
    builder.user_agent_prefix("a\r\nb: c".to_owned());
    let error = builder.build().unwrap_err();
    assert!(error.to_string().contains("user agent"), "{error}");
}
