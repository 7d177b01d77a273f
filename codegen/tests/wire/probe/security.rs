//! Credentials: where each scheme puts them, which are chosen, and how tokens are got.

use super::server::{Arrived, DONE, Server, answer};
use std::sync::atomic::{AtomicUsize, Ordering};
use wire::probe::{Client, ClientBuilder};
use wire::runtime::Blocking;

/// What arrives of a call with credentials.
fn arrived<T>(
    set_up: impl FnOnce(ClientBuilder) -> ClientBuilder,
    call: impl FnOnce(Client<Blocking>) -> T,
) -> Arrived {
    let server = Server::new(|_| DONE.to_owned());
    call(server.client(set_up));
    server.arrived()[0].clone()
}

macro_rules! arrived {
    ($operation:ident, $builder:ident => $set_up:expr) => {
        arrived(
            |$builder| $set_up,
            |client| client.$operation().send().unwrap(),
        )
    };
}

#[test]
fn keys() {
    let header = arrived!(secured_header, builder => builder.header_key("k"));
    assert_eq!(header.header("x-key"), Some("k"));
    let query = arrived(
        |builder| builder.query_key("k&"),
        |client| client.secured_query().q("1").send().unwrap(),
    );
    assert_eq!(query.target, "/secured/query?q=1&key=k%26");
    assert_eq!(query.header("authorization"), None);
    let cookie = arrived(
        |builder| builder.cookie_key("k"),
        |client| client.secured_cookie().lang("de").send().unwrap(),
    );
    assert_eq!(cookie.header("cookie"), Some("lang=de; sid=k"));
}

/// OpenAPI 3.2: what is demanded may be the URI of a scheme.
#[test]
fn a_scheme_that_is_demanded_by_its_uri() {
    let header = arrived!(secured_by_uri, builder => builder.header_key("k"));
    assert_eq!(header.header("x-key"), Some("k"));
}

#[test]
fn schemes_of_http() {
    // RFC 7617, section 2.
    let basic = arrived!(secured_basic, builder => builder.user("Aladdin", "open sesame"));
    assert_eq!(
        basic.header("authorization"),
        Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    );
    // RFC 6750, section 2.1.
    let bearer = arrived!(secured_bearer, builder => builder.token("mF_9.B5f-4.1JqM"));
    assert_eq!(
        bearer.header("authorization"),
        Some("Bearer mF_9.B5f-4.1JqM")
    );
    let digest = arrived!(secured_digest, builder => builder.digest(r#"username="a""#));
    assert_eq!(
        digest.header("authorization"),
        Some(r#"Digest username="a""#)
    );
    let person = arrived!(secured_person, builder => builder.person("t"));
    assert_eq!(person.header("authorization"), Some("Bearer t"));
    let connected = arrived!(secured_connected, builder => builder.connected("t"));
    assert_eq!(connected.header("authorization"), Some("Bearer t"));
}

#[test]
fn alternatives_and_combinations() {
    let either = arrived!(secured_either, builder => builder.token("t"));
    assert_eq!(either.header("authorization"), Some("Bearer t"));
    assert_eq!(either.header("x-key"), None);
    let both = arrived!(secured_both, builder => builder.token("t").header_key("k"));
    assert_eq!(both.header("authorization"), Some("Bearer t"));
    assert_eq!(both.header("x-key"), Some("k"));
    let maybe = arrived!(secured_maybe, builder => builder.header_key("k"));
    assert_eq!(maybe.header("x-key"), Some("k"));
    let maybe = arrived!(secured_maybe, builder => builder);
    assert_eq!(maybe.header("x-key"), None);
    let none = arrived!(secured_not, builder => builder.token("t").header_key("k"));
    assert_eq!(none.header("authorization"), None);
    assert_eq!(none.header("x-key"), None);
}

#[test]
fn nothing_is_sent_without_what_it_demands() {
    let server = Server::new(|_| DONE.to_owned());
    let client = server.client(|builder| builder.token("t"));
    let error = client.secured_both().send().unwrap_err();
    assert!(
        error
            .to_string()
            .contains("(`.header_key(…)` or `.header_key_provider(…)`) and (`.token(…)` or `.token_provider(…)`)"),
        "{error}"
    );
    // Nobody describes its scheme.
    let error = client.secured_undeclared().send().unwrap_err();
    assert!(error.to_string().contains("`.nowhere(…)`"), "{error}");
    assert!(server.arrived().is_empty());
    let undeclared = arrived!(secured_undeclared, builder => builder.nowhere("t"));
    assert_eq!(undeclared.header("authorization"), Some("Bearer t"));
}

/// RFC 6749, section 4.4.3 and 5.1.
const TOKEN: &str = r#"{"access_token":"fetched","token_type":"Bearer","expires_in":3600}"#;

fn issuer(request: &Arrived) -> String {
    match request.path() {
        "/oauth/token" => answer("200 OK", "application/json", TOKEN),
        _ => DONE.to_owned(),
    }
}

#[test]
fn tokens_are_fetched_for_credentials_of_the_client() {
    let server = Server::new(issuer);
    let client = server.client(|builder| builder.machine_client_credentials("my client", "s:e/c"));
    client.secured_machine().send().unwrap();
    client.secured_machine().send().unwrap();
    let [token, first, second] = &server.arrived()[..] else {
        panic!("one request for a token and two calls");
    };
    assert_eq!(
        (token.method.as_str(), token.target.as_str()),
        ("POST", "/oauth/token")
    );
    // RFC 6749, section 2.3.1: encoded as in a form, then joined: `my%20client:s%3Ae%2Fc`.
    assert_eq!(
        token.header("authorization"),
        Some("Basic bXklMjBjbGllbnQ6cyUzQWUlMkZj")
    );
    assert_eq!(
        token.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(token.header("accept"), Some("application/json"));
    assert_eq!(token.body, "grant_type=client_credentials&scope=read");
    for call in [first, second] {
        assert_eq!(call.target, "/secured/machine");
        assert_eq!(call.header("authorization"), Some("Bearer fetched"));
    }
}

#[test]
fn scopes_can_be_others() {
    let server = Server::new(issuer);
    let client = server.client(|builder| {
        builder.machine_client_credentials_with_scopes("id", "secret", ["read", "write"])
    });
    client.secured_machine().send().unwrap();
    assert_eq!(
        server.arrived()[0].body,
        "grant_type=client_credentials&scope=read%20write"
    );
}

#[test]
fn many_calls_at_once_share_one_request() {
    let server = Server::new(issuer);
    let client = server.client(|builder| builder.machine_client_credentials("id", "secret"));
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| client.secured_machine().send().unwrap());
        }
    });
    let arrived = server.arrived();
    let tokens = arrived
        .iter()
        .filter(|request| request.path() == "/oauth/token");
    assert_eq!((tokens.count(), arrived.len()), (1, 9));
}

#[test]
fn a_refused_token_is_fetched_once_more() {
    static CALLS: AtomicUsize = AtomicUsize::new(0);
    let server = Server::new(|request| match request.path() {
        "/secured/machine" if CALLS.fetch_add(1, Ordering::Relaxed) == 0 => {
            answer("401 Unauthorized", "application/json", "{}")
        }
        _ => issuer(request),
    });
    let client = server.client(|builder| builder.machine_client_credentials("id", "secret"));
    client.secured_machine().send().unwrap();
    let arrived = server.arrived();
    let paths: Vec<&str> = arrived.iter().map(Arrived::path).collect();
    assert_eq!(
        paths,
        [
            "/oauth/token",
            "/secured/machine",
            "/oauth/token",
            "/secured/machine"
        ]
    );
}

/// RFC 6749, section 5.2.
#[test]
fn refused_credentials_are_an_error_that_says_why() {
    let server = Server::new(|_| {
        let body = r#"{"error":"invalid_client","error_description":"no such client as s3cret"}"#;
        answer("401 Unauthorized", "application/json", body)
    });
    let client = server.client(|builder| builder.machine_client_credentials("id", "s3cret"));
    let error = client.secured_machine().send().unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(text.contains("invalid_client"), "{text}");
    assert!(!text.contains("s3cret"), "{text}");
    assert_eq!(server.arrived().len(), 1);
}
