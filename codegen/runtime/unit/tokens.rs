//! Tokens that an operation of the service hands out: fetched once, kept, replaced.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::bodies::Bodies;
use super::fixtures::{Code, LOGIN, Memory, SCAN, TOKEN, TestError, builder, response};
use crate::runtime::{Bytes, Core, Property, RetryPolicy, TokenExchange, http};

pub(super) const LOGIN_PATH: &str = "/api/login";
const SCAN_PATH: &str = "/api/scan";

pub(super) fn login() -> TokenExchange {
    TokenExchange {
        request: Arc::new(|core| {
            let mut request = core.request(&LOGIN);
            request.json_object();
            request.property(Property::new("appSecret").secret(), Some("app-secret"));
            request.finish()
        }),
        token: "/data/accessToken",
        expires_in: Some("/data/expireIn"),
        refresh_early: Duration::from_secs(600),
    }
}

pub(super) fn core_with(transport: &Memory, exchange: TokenExchange) -> Core {
    let mut builder = builder(transport);
    builder.token_exchange::<Code>(&TOKEN, exchange);
    builder.retry(RetryPolicy::none());
    builder.build().unwrap()
}

/// Hands out `token-1`, `token-2`, … with this life time, each after a second.
fn service(life: &'static str) -> Memory {
    let logins = Arc::new(AtomicUsize::new(0));
    Memory::new(move |_, request| {
        let logins = Arc::clone(&logins);
        async move {
            if request.uri().path() != LOGIN_PATH {
                return Ok(response(200, "{}"));
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
            let number = 1 + logins.fetch_add(1, Ordering::SeqCst);
            Ok(response(
                200,
                token_answer(&format!("token-{number}"), life),
            ))
        }
    })
}

pub(super) fn token_answer(token: &str, life: &str) -> String {
    format!(r#"{{"data":{{"accessToken":"{token}","expireIn":{life}}}}}"#)
}

pub(super) fn token_of(request: &http::Request<Bytes>) -> &str {
    request.headers()["x-shelf-token"].to_str().unwrap()
}

pub(super) async fn scan(core: &Core) -> Result<(), TestError> {
    let request = core.request(&SCAN).finish().unwrap();
    core.call::<Code>(request).await.map(|_| ())
}

async fn scan_many(core: &Core, count: usize) -> Vec<Result<(), TestError>> {
    let calls: Vec<_> = (0..count)
        .map(|_| {
            let core = core.clone();
            tokio::spawn(async move { scan(&core).await })
        })
        .collect();
    let mut results = Vec::new();
    for call in calls {
        results.push(call.await.unwrap());
    }
    results
}

#[tokio::test(start_paused = true)]
async fn many_calls_at_once_fetch_one_token() {
    let transport = service("7200");
    let core = core_with(&transport, login());
    for result in scan_many(&core, 50).await {
        result.unwrap();
    }
    assert_eq!(transport.count_to(LOGIN_PATH), 1);
    let sent = transport.sent();
    let scans = sent.iter().filter(|sent| sent.uri().path() == SCAN_PATH);
    assert_eq!(scans.clone().count(), 50);
    assert!(scans.clone().all(|scan| token_of(scan) == "token-1"));
    assert!(
        scans
            .clone()
            .all(|scan| scan.headers()["x-shelf-token"].is_sensitive())
    );
}

#[tokio::test(start_paused = true)]
async fn calls_that_wait_for_a_failed_fetch_share_its_failure() {
    let transport = Memory::new(|_, request| async move {
        assert_eq!(request.uri().path(), LOGIN_PATH);
        tokio::time::sleep(Duration::from_secs(1)).await;
        Ok(response(
            403,
            r#"{"code":"forbidden","message":"no","requestid":"R"}"#,
        ))
    });
    let core = core_with(&transport, login());
    for result in scan_many(&core, 20).await {
        let error = result.unwrap_err();
        assert_eq!(
            error.to_string(),
            "Scan was not sent: Login: 403 Forbidden, code forbidden: no (request id R)"
        );
        assert_eq!(error.code(), Some(&Code::Forbidden));
        assert_eq!((error.status(), error.request_id()), (Some(403), Some("R")));
        assert!(error.is_denied() && !error.is_retryable() && !error.is_outcome_unknown());
        assert_eq!(error.operation(), Some("Scan"));
    }
    assert_eq!(transport.count(), 1);
    scan(&core).await.unwrap_err();
    assert_eq!(transport.count(), 2, "a later call tries again");
}

#[tokio::test(start_paused = true)]
async fn a_token_call_that_finds_nothing_does_not_say_that_the_object_is_gone() {
    let transport = Memory::always(404, r#"{"code":"gone"}"#);
    let error = scan(&core_with(&transport, login())).await.unwrap_err();
    assert_eq!(error.code(), Some(&Code::Gone));
    assert!(!error.is_not_found());
}

/// Answers the first login after a second, and others at once.
fn slow_at_first(logins: &Arc<AtomicUsize>) -> Memory {
    let counter = Arc::clone(logins);
    Memory::new(move |_, request| {
        let counter = Arc::clone(&counter);
        async move {
            if request.uri().path() != LOGIN_PATH {
                return Ok(response(200, "{}"));
            }
            if counter.fetch_add(1, Ordering::SeqCst) == 0 {
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            Ok(response(200, token_answer("token", "7200")))
        }
    })
}

#[tokio::test(start_paused = true)]
async fn a_fetch_goes_on_for_others_when_one_caller_gives_up() {
    let logins = Arc::new(AtomicUsize::new(0));
    let core = core_with(&slow_at_first(&logins), login());
    let call = || {
        let core = core.clone();
        tokio::spawn(async move { scan(&core).await })
    };
    let given_up = call();
    tokio::task::yield_now().await;
    assert_eq!(logins.load(Ordering::SeqCst), 1, "it waits for its token");
    let waiting = call();
    tokio::task::yield_now().await;
    given_up.abort();
    waiting.await.unwrap().unwrap();
    assert_eq!(logins.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn a_fetch_that_all_have_given_up_leaves_nothing_behind() {
    let logins = Arc::new(AtomicUsize::new(0));
    let core = core_with(&slow_at_first(&logins), login());
    let soon = Duration::from_millis(10);
    tokio::time::timeout(soon, scan(&core)).await.unwrap_err();
    let started = tokio::time::Instant::now();
    scan(&core).await.unwrap();
    assert_eq!(logins.load(Ordering::SeqCst), 2);
    assert_eq!(started.elapsed(), Duration::ZERO, "it began anew");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_nobody_polls_any_more_holds_up_no_other() {
    let logins = Arc::new(AtomicUsize::new(0));
    let core = core_with(&slow_at_first(&logins), login());
    let mut parked = Box::pin(scan(&core));
    let once = futures_util::FutureExt::now_or_never(&mut parked);
    assert!(once.is_none());
    assert_eq!(logins.load(Ordering::SeqCst), 1, "it fetches the token");
    let others = async { tokio::join!(scan(&core), scan(&core)) };
    let (one, other) = tokio::time::timeout(Duration::from_secs(5), others)
        .await
        .unwrap();
    one.unwrap();
    other.unwrap();
    parked.await.unwrap();
    assert_eq!(logins.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_replaced_early_and_not_before() {
    let transport = service("7200");
    let core = core_with(&transport, login());
    scan(&core).await.unwrap();
    // The life time counts from before the call that fetched the token.
    tokio::time::advance(Duration::from_secs(7200 - 600 - 2)).await;
    scan(&core).await.unwrap();
    assert_eq!(transport.count_to(LOGIN_PATH), 1);
    tokio::time::advance(Duration::from_secs(2)).await;
    scan(&core).await.unwrap();
    assert_eq!(transport.count_to(LOGIN_PATH), 2);
    assert_eq!(token_of(transport.sent().last().unwrap()), "token-2");
}

#[tokio::test(start_paused = true)]
async fn a_short_life_is_refreshed_at_its_half() {
    let transport = service("\"100\"");
    let core = core_with(&transport, login());
    scan(&core).await.unwrap();
    tokio::time::advance(Duration::from_secs(48)).await;
    scan(&core).await.unwrap();
    assert_eq!(transport.count_to(LOGIN_PATH), 1);
    tokio::time::advance(Duration::from_secs(2)).await;
    scan(&core).await.unwrap();
    assert_eq!(transport.count_to(LOGIN_PATH), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_without_a_life_time_is_kept() {
    for life in ["null", "0", "\"soon\"", "-5"] {
        let transport = service(life);
        let core = core_with(&transport, login());
        scan(&core).await.unwrap();
        tokio::time::advance(Duration::from_secs(1_000_000)).await;
        scan(&core).await.unwrap();
        assert_eq!(transport.count_to(LOGIN_PATH), 1, "{life}");
    }
    let transport = service("10");
    let exchange = TokenExchange {
        expires_in: None,
        ..login()
    };
    let core = core_with(&transport, exchange);
    scan(&core).await.unwrap();
    tokio::time::advance(Duration::from_secs(1_000_000)).await;
    scan(&core).await.unwrap();
    assert_eq!(transport.count_to(LOGIN_PATH), 1);
}

#[tokio::test(start_paused = true)]
async fn while_one_call_refreshes_early_the_others_use_the_old_token() {
    let transport = service("7200");
    let core = core_with(&transport, login());
    scan(&core).await.unwrap();
    tokio::time::advance(Duration::from_secs(7000)).await;
    for result in scan_many(&core, 10).await {
        result.unwrap();
    }
    assert_eq!(transport.count_to(LOGIN_PATH), 2);
    let sent = transport.sent();
    let tokens = sent
        .iter()
        .filter(|sent| sent.uri().path() == SCAN_PATH)
        .map(token_of);
    assert_eq!(
        tokens.clone().filter(|token| *token == "token-1").count(),
        10
    );
    assert_eq!(
        tokens.clone().filter(|token| *token == "token-2").count(),
        1
    );
}

#[tokio::test(start_paused = true)]
async fn a_failed_early_refresh_costs_nothing_while_the_token_is_good() {
    let broken_from = 1;
    let logins = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&logins);
    let transport = Memory::answering(move |_, request| {
        if request.uri().path() != LOGIN_PATH {
            return Ok(response(200, "{}"));
        }
        if counter.fetch_add(1, Ordering::SeqCst) >= broken_from {
            return Ok(response(500, ""));
        }
        Ok(response(200, token_answer("first", "7200")))
    });
    let core = core_with(&transport, login());
    scan(&core).await.unwrap();
    tokio::time::advance(Duration::from_secs(6700)).await;
    scan(&core).await.unwrap();
    scan(&core).await.unwrap();
    assert_eq!(logins.load(Ordering::SeqCst), 2, "not tried again at once");
    tokio::time::advance(Duration::from_secs(31)).await;
    scan(&core).await.unwrap();
    assert_eq!(logins.load(Ordering::SeqCst), 3);
    tokio::time::advance(Duration::from_secs(500)).await;
    let error = scan(&core).await.unwrap_err();
    assert_eq!(error.status(), Some(500), "the token has ended");
}

fn refusing(token: &'static str) -> Memory {
    let logins = Arc::new(AtomicUsize::new(0));
    Memory::answering(move |_, request| {
        if request.uri().path() == LOGIN_PATH {
            let number = 1 + logins.fetch_add(1, Ordering::SeqCst);
            return Ok(response(
                200,
                token_answer(&format!("token-{number}"), "7200"),
            ));
        }
        if token_of(request).starts_with(token) {
            return Ok(response(400, r#"{"code":"tokenExpired"}"#));
        }
        Ok(response(200, "{}"))
    })
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_replaced_once() {
    let transport = refusing("token-1");
    let core = core_with(&transport, login());
    scan(&core).await.unwrap();
    let paths: Vec<_> = transport
        .sent()
        .iter()
        .map(|sent| sent.uri().path().to_owned())
        .collect();
    assert_eq!(paths, [LOGIN_PATH, SCAN_PATH, LOGIN_PATH, SCAN_PATH]);
    scan(&core).await.unwrap();
    assert_eq!(transport.count(), 5, "the new token is kept");

    let transport = refusing("token");
    let error = scan(&core_with(&transport, login())).await.unwrap_err();
    assert!(error.is_invalid_token());
    assert_eq!(transport.count(), 4, "not a second time");
}

#[tokio::test(start_paused = true)]
async fn a_status_401_without_a_code_replaces_the_token_too() {
    let transport = Memory::answering(|attempt, request| {
        if request.uri().path() == LOGIN_PATH {
            return Ok(response(200, token_answer("t", "7200")));
        }
        Ok(response(if attempt == 1 { 401 } else { 200 }, ""))
    });
    scan(&core_with(&transport, login())).await.unwrap();
    assert_eq!(transport.count(), 4);
}

#[tokio::test(start_paused = true)]
async fn many_calls_with_a_refused_token_fetch_one_new_token() {
    let transport = refusing("token-1");
    let core = core_with(&transport, login());
    for result in scan_many(&core, 20).await {
        result.unwrap();
    }
    assert_eq!(transport.count_to(LOGIN_PATH), 2);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_an_old_token_leaves_the_new_one_alone() {
    // The first scan is answered only when the second has already replaced the token.
    let transport = Memory::new(|attempt, request| async move {
        match (attempt, request.uri().path()) {
            (0, LOGIN_PATH) => Ok(response(200, token_answer("old", "7200"))),
            (_, LOGIN_PATH) => Ok(response(200, token_answer("new", "7200"))),
            _ if token_of(&request) == "new" => Ok(response(200, "{}")),
            (attempt, _) => {
                tokio::time::sleep(Duration::from_secs(if attempt == 1 { 10 } else { 1 })).await;
                Ok(response(400, r#"{"code":"tokenExpired"}"#))
            }
        }
    });
    let core = core_with(&transport, login());
    for result in scan_many(&core, 2).await {
        result.unwrap();
    }
    assert_eq!(transport.count_to(LOGIN_PATH), 2);
}
