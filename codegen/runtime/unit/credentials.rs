//! Which credentials a call takes and where they go.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::fixtures::{
    BASIC, BEARER, COOKIE_TOKEN, Code, Memory, QUERY_TOKEN, TOKEN, TestError, builder, response,
};
use crate::runtime::{
    Bytes, CoreBuilder, CredentialsError, Operation, Parameter, Placement, Secret, SecurityScheme,
    TokenProvider, http, token_fn,
};

const fn guarded(security: &'static [&'static [&'static SecurityScheme]]) -> Operation {
    Operation::new("Guarded")
        .get("/guarded")
        .repeatable(true)
        .security(security)
        .accept("")
}

static ANY: Operation = guarded(&[
    &[&TOKEN, &QUERY_TOKEN],
    &[&COOKIE_TOKEN],
    &[&BEARER],
    &[&BASIC],
]);
static OPTIONAL: Operation = guarded(&[&[], &[&TOKEN]]);
static OPEN: Operation = guarded(&[]);
static ONLY_TOKEN: Operation = guarded(&[&[&TOKEN]]);

async fn send(
    operation: &'static Operation,
    set_up: impl FnOnce(&mut CoreBuilder),
) -> Result<http::Request<Bytes>, TestError> {
    let transport = Memory::always(200, "{}");
    let mut builder = builder(&transport);
    set_up(&mut builder);
    let core = builder.build().unwrap();
    let mut request = core.request(operation);
    request.set(Parameter::query("q"), Some("1"));
    request.set(Parameter::cookie("c"), Some("2"));
    core.call::<Code>(request.finish().unwrap()).await?;
    Ok(transport.sent().remove(0))
}

#[tokio::test]
async fn all_schemes_of_an_alternative_are_sent() {
    let sent = send(&ANY, |builder| {
        builder.credential(&TOKEN, "t&1".into());
        builder.credential(&QUERY_TOKEN, "q&1".into());
    })
    .await
    .unwrap();
    assert_eq!(sent.headers()["x-shelf-token"], "t&1");
    assert!(sent.headers()["x-shelf-token"].is_sensitive());
    assert_eq!(sent.uri().query(), Some("q=1&access_token=q%261"));
    assert_eq!(sent.headers()["cookie"], "c=2");
}

#[tokio::test]
async fn the_first_complete_alternative_is_taken() {
    let sent = send(&ANY, |builder| {
        builder.credential(&TOKEN, "t".into());
        builder.credential(&BEARER, "b".into());
        builder.credential(&COOKIE_TOKEN, "s".into());
    })
    .await
    .unwrap();
    assert_eq!(sent.headers()["cookie"], "c=2; sid=s");
    assert!(sent.headers()["cookie"].is_sensitive());
    assert!(!sent.headers().contains_key("authorization"));
    assert!(!sent.headers().contains_key("x-shelf-token"));
}

#[tokio::test]
async fn bearer_and_basic_go_into_the_authorization_header() {
    let sent = send(&ANY, |builder| builder.credential(&BEARER, "b".into()))
        .await
        .unwrap();
    assert_eq!(sent.headers()["authorization"], "Bearer b");
    assert!(sent.headers()["authorization"].is_sensitive());
    let sent = send(&ANY, |builder| {
        builder.basic(&BASIC, "Aladdin".to_owned(), "open sesame".into());
    })
    .await
    .unwrap();
    assert_eq!(
        sent.headers()["authorization"],
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    );
    let sent = send(&ANY, |builder| {
        builder.credential(&BASIC, "Aladdin:open sesame".into())
    });
    let sent = sent.await.unwrap();
    assert_eq!(
        sent.headers()["authorization"],
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    );
}

#[tokio::test]
async fn other_schemes_put_their_word_before_the_credential() {
    static DIGEST: SecurityScheme = SecurityScheme {
        name: "digest",
        method: "digest",
        also: &[],
        placement: Placement::Scheme("Digest"),
    };
    static OPERATION: Operation = guarded(&[&[&DIGEST]]);
    let sent = send(&OPERATION, |builder| {
        builder.credential(&DIGEST, "a=b".into())
    });
    assert_eq!(sent.await.unwrap().headers()["authorization"], "Digest a=b");
}

#[tokio::test]
async fn base64_is_padded_as_in_rfc_4648() {
    for (password, encoded) in [
        ("", "Og=="),
        ("f", "OmY="),
        ("fo", "OmZv"),
        ("foo", "OmZvbw=="),
    ] {
        let sent = send(&ANY, |builder| {
            builder.basic(&BASIC, String::new(), password.into())
        });
        let sent = sent.await.unwrap();
        assert_eq!(sent.headers()["authorization"], format!("Basic {encoded}"));
    }
}

#[tokio::test]
async fn anonymous_is_the_last_resort() {
    let sent = send(&OPTIONAL, |_| ()).await.unwrap();
    assert!(!sent.headers().contains_key("x-shelf-token"));
    let sent = send(&OPTIONAL, |builder| builder.credential(&TOKEN, "t".into()))
        .await
        .unwrap();
    assert_eq!(sent.headers()["x-shelf-token"], "t");
}

#[tokio::test]
async fn an_operation_without_security_gets_no_credentials() {
    let sent = send(&OPEN, |builder| builder.credential(&TOKEN, "t".into()))
        .await
        .unwrap();
    assert!(!sent.headers().contains_key("x-shelf-token"));
}

#[tokio::test]
async fn missing_credentials_name_every_alternative() {
    let error = send(&ANY, |builder| builder.credential(&TOKEN, "t".into()))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "Guarded was not sent: it needs credentials: call (`.access_token(…)` or \
         `.access_token_provider(…)`) and `.query_token(…)`, or `.cookie_token(…)`, or `.bearer(…)`, or `.basic(…)` \
         on the client builder"
    );
}

#[tokio::test]
async fn the_credential_set_last_counts() {
    let sent = send(&ONLY_TOKEN, |builder| {
        builder.credential(&TOKEN, "first".into());
        builder.credential(&TOKEN, "second".into());
    })
    .await
    .unwrap();
    assert_eq!(sent.headers()["x-shelf-token"], "second");
}

#[tokio::test]
async fn a_credential_that_no_header_can_hold_is_refused_without_being_shown() {
    let error = send(&ONLY_TOKEN, |builder| {
        builder.credential(&TOKEN, "sentinel\n".into())
    });
    let error = error.await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "Guarded was not sent: the value of `access_token` cannot be sent in a header"
    );
    assert!(!format!("{error:?}").contains("sentinel"));
}

#[derive(Default)]
struct Counting {
    handed_out: AtomicUsize,
    rejected: AtomicUsize,
    has_more: bool,
}

impl TokenProvider for Counting {
    async fn token(&self) -> Result<Secret, CredentialsError> {
        let number = self.handed_out.fetch_add(1, Ordering::SeqCst);
        Ok(format!("p{number}").into())
    }

    fn rejected(&self, token: &Secret) -> bool {
        assert_eq!(token.expose(), "p0");
        self.rejected.fetch_add(1, Ordering::SeqCst);
        self.has_more
    }
}

#[tokio::test]
async fn a_provider_is_asked_again_when_it_has_a_fresh_token() {
    for (has_more, attempts) in [(true, 2), (false, 1)] {
        let provider = Arc::new(Counting {
            has_more,
            ..Counting::default()
        });
        let transport =
            Memory::answering(|attempt, _| Ok(response(if attempt == 0 { 401 } else { 200 }, "")));
        let mut builder = builder(&transport);
        builder.provider(&TOKEN, provider.clone());
        let core = builder.build().unwrap();
        let request = core.request(&ONLY_TOKEN).finish().unwrap();
        let result = core.call::<Code>(request).await;
        assert_eq!(result.is_ok(), has_more);
        assert_eq!(transport.count(), attempts);
        assert_eq!(provider.rejected.load(Ordering::SeqCst), 1);
    }
}

#[tokio::test]
async fn a_fixed_token_that_is_refused_is_not_tried_again() {
    let transport = Memory::always(401, "");
    let mut builder = builder(&transport);
    builder.credential(&TOKEN, "t".into());
    let core = builder.build().unwrap();
    let request = core.request(&ONLY_TOKEN).finish().unwrap();
    let error = core.call::<Code>(request).await.unwrap_err();
    assert!(error.is_invalid_token());
    assert_eq!(transport.count(), 1);
}

struct Failing;

impl TokenProvider for Failing {
    async fn token(&self) -> Result<Secret, CredentialsError> {
        Err(CredentialsError::new("the vault is closed"))
    }
}

#[tokio::test]
async fn a_provider_that_fails_stops_the_call() {
    let error = send(&ONLY_TOKEN, |builder| {
        builder.provider(&TOKEN, Failing);
    });
    let error = error.await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "Guarded was not sent: the vault is closed"
    );
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn a_function_hands_out_tokens() {
    let shared = Arc::new("from a function".to_owned());
    let sent = send(&ONLY_TOKEN, |builder| {
        builder.provider(
            &TOKEN,
            token_fn(move || {
                let shared = Arc::clone(&shared);
                async move { Ok(shared.as_str().into()) }
            }),
        );
    });
    assert_eq!(
        sent.await.unwrap().headers()["x-shelf-token"],
        "from a function"
    );
    let error = send(&ONLY_TOKEN, |builder| {
        let shut = token_fn(async || Err(CredentialsError::new("the vault is shut")));
        builder.provider(&TOKEN, shut);
    });
    let error = error.await.unwrap_err().to_string();
    assert_eq!(error, "Guarded was not sent: the vault is shut");
}

/// Takes nine seconds for a token.
struct Slow;

impl TokenProvider for Slow {
    async fn token(&self) -> Result<Secret, CredentialsError> {
        tokio::time::sleep(std::time::Duration::from_secs(9)).await;
        Ok("token".into())
    }
}

static TWO_TOKENS: Operation = Operation::new("Both")
    .get("/both")
    .security(&[&[&TOKEN, &QUERY_TOKEN]]);

#[tokio::test(start_paused = true)]
async fn all_tokens_of_a_call_are_there_by_its_deadline() {
    let transport = Memory::always(200, "{}");
    let mut builder = builder(&transport);
    builder.provider(&TOKEN, Slow);
    builder.provider(&QUERY_TOKEN, Slow);
    let core = builder.build().unwrap();
    let mut request = core.request(&TWO_TOKENS).finish().unwrap();
    let begun = tokio::time::Instant::now();
    request.set_deadline(Some(begun + std::time::Duration::from_secs(10)));
    assert!(core.call::<Code>(request).await.unwrap_err().is_not_sent());
    assert_eq!(begun.elapsed().as_secs(), 10);
    assert_eq!(transport.count(), 0);
}

/// A semicolon would begin another cookie (RFC 6265, section 4.1.1).
#[tokio::test]
async fn a_token_that_a_cookie_cannot_hold_is_not_sent() {
    for token in ["c;=x", "a b", "a,b", "a\"b", "a\\b", "\u{e9}"] {
        let error = send(&ANY, |builder| {
            builder.credential(&COOKIE_TOKEN, token.into());
        });
        let error = error.await.unwrap_err().to_string();
        assert!(
            error.contains("the value of `cookie_token` cannot be sent in a cookie"),
            "{error}"
        );
        assert!(!error.contains(token), "{error}");
    }
    for token in ["a=b/c+d%20", "\"a\""] {
        let sent = send(&ANY, |builder| {
            builder.credential(&COOKIE_TOKEN, token.into());
        });
        let sent = sent.await.unwrap();
        assert_eq!(sent.headers()["cookie"], format!("c=2; sid={token}"));
    }
}
