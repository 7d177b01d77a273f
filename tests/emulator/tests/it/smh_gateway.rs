//! Tokens, grants, spaces, envelopes, unknown routes.

use std::time::Duration;

use serde_json::json;
use undelete_emulator::{Emulator, World};

use crate::client::{Media, Reply, send};

async fn token(media: &Media, method: &str, query: &str) -> Reply {
    let url = format!("{}/api/v1/token{query}", media.emulator.url());
    send(&url, method, &[], None).await.unwrap()
}

/// Lists the bin of a space with a token.
async fn list(media: &Media, place: &str, token: &str) -> Reply {
    let url = format!(
        "{}/api/v1/recycled/{place}?access_token={token}",
        media.emulator.url()
    );
    send(&url, "GET", &[], None).await.unwrap()
}

const CREDENTIALS: &str = "?library_id=smh1&library_secret=secret1&space_id=space1";

#[tokio::test]
async fn a_token_is_created_by_get_and_by_post() {
    let media = Media::start().await;
    for method in ["GET", "POST"] {
        let reply = token(&media, method, CREDENTIALS).await;
        assert_eq!(reply.status, 200);
        let body = reply.json();
        assert_eq!(body["expiresIn"], 86400);
        let token = body["accessToken"].as_str().unwrap();
        assert!(token.starts_with("acctk01"));
        assert_eq!(list(&media, "smh1/space1", token).await.status, 200);
    }
    let count = media.emulator.with(|world| world.smh.token_requests());
    assert_eq!(count, 2);
}

#[tokio::test]
async fn the_period_is_kept_within_its_limits() {
    let media = Media::start().await;
    for (period, expires_in) in [
        ("1200", 1200),
        ("299", 300),
        ("999999999", 315_360_000),
        ("0", 86400),
        ("-5", 86400),
        ("day", 86400),
    ] {
        let query = format!("{CREDENTIALS}&period={period}");
        let body = token(&media, "GET", &query).await.json();
        assert_eq!(body["expiresIn"], expires_in, "{period}");
    }
}

#[tokio::test]
async fn wrong_credentials_are_refused_as_documented() {
    let media = Media::start().await;
    for (query, status, code) in [
        ("", 400, "EmptyLibraryIdOrSecret"),
        ("?library_id=smh1", 400, "EmptyLibrarySecret"),
        ("?library_secret=secret1", 400, "EmptyLibraryId"),
        (
            "?library_id=smh2&library_secret=secret1",
            404,
            "LibraryNotFound",
        ),
        (
            "?library_id=smh1&library_secret=wrong",
            404,
            "WrongLibraryIdOrSecret",
        ),
        (
            "?library_id=smh1&library_secret=secret1&space_id=space1,space2",
            404,
            "SpaceNotFound",
        ),
    ] {
        let reply = token(&media, "GET", query).await;
        assert_eq!(reply.refusal(), (status, code.into()), "{query}");
    }
}

#[tokio::test]
async fn a_wrong_or_expired_token_is_invalid() {
    let media = Media::start().await;
    let refused = (403, "InvalidAccessToken".to_owned());
    let wrong = list(&media, "smh1/space1", "acctk01wrong").await;
    assert_eq!(wrong.refusal(), refused);
    assert_eq!(list(&media, "smh1/space1", &media.token).await.status, 200);
    media.emulator.with(|world| world.smh.expire_tokens());
    let expired = list(&media, "smh1/space1", &media.token).await;
    assert_eq!(expired.refusal(), refused);
}

#[tokio::test]
async fn using_a_token_begins_its_life_anew() {
    let media = Media::start().await;
    let query = format!("{CREDENTIALS}&period=300");
    let body = token(&media, "GET", &query).await.json();
    let token = body["accessToken"].as_str().unwrap();
    let wait = |seconds| {
        media
            .emulator
            .with(|world| world.clock().advance(Duration::from_secs(seconds)));
    };
    wait(200);
    assert_eq!(list(&media, "smh1/space1", token).await.status, 200);
    wait(200);
    assert_eq!(list(&media, "smh1/space1", token).await.status, 200);
    wait(300);
    assert_eq!(list(&media, "smh1/space1", token).await.status, 403);
}

#[tokio::test]
async fn a_missing_token_is_empty() {
    let media = Media::start().await;
    let url = format!("{}/api/v1/recycled/smh1/space1", media.emulator.url());
    let reply = send(&url, "GET", &[], None).await.unwrap();
    assert_eq!(reply.refusal(), (400, "EmptyAccessToken".into()));
}

#[tokio::test]
async fn a_token_is_good_for_its_library_and_spaces_only() {
    let media = Media::start().await;
    let admin = media.emulator.with(|world| {
        let smh = &mut world.smh;
        smh.add_space("smh1", "space2").unwrap();
        smh.add_library("single", "secret2");
        smh.issue_token("smh1", &[], &["admin"]).unwrap()
    });
    for (place, token, expected) in [
        ("smh1/space2", &media.token, Err("AccessTokenNotMatchSpace")),
        ("single/-", &media.token, Err("AccessTokenNotMatchLibrary")),
        ("smh1/space3", &media.token, Err("SpaceNotFound")),
        ("smh3/space1", &media.token, Err("LibraryNotFound")),
        ("smh1/space2", &admin, Ok(200)),
    ] {
        let reply = list(&media, place, token).await;
        match expected {
            Ok(status) => assert_eq!(reply.status, status, "{}", reply.text),
            Err(code) => assert_eq!(reply.refusal().1, code, "{place}"),
        }
    }
}

#[tokio::test]
async fn a_single_tenant_library_has_the_space_hyphen() {
    let mut world = World::empty();
    world.smh.add_library("single", "secret");
    let emulator = Emulator::start_with(world).await.unwrap();
    let media = Media {
        emulator,
        token: String::new(),
    };
    let reply = token(&media, "GET", "?library_id=single&library_secret=secret").await;
    let body = reply.json();
    let token = body["accessToken"].as_str().unwrap();
    assert_eq!(list(&media, "single/-", token).await.status, 200);
}

#[tokio::test]
async fn the_envelope_has_code_message_and_request_id() {
    let media = Media::start().await;
    let reply = media.get("/api/v1/recycled/smh1/space2").await;
    assert_eq!(reply.content_type, "application/json; charset=utf-8");
    let id = reply.request_id.clone().unwrap();
    assert_eq!(
        reply.json(),
        json!({ "code": "SpaceNotFound", "message": "Space not found.", "requestId": id })
    );
    media
        .emulator
        .with(|world| world.smh.settings.request_id_in_errors = false);
    let reply = media.get("/api/v1/recycled/smh1/space2").await;
    assert_eq!(reply.json().get("requestId"), None);
    assert!(reply.request_id.is_some());
}

#[tokio::test]
async fn unknown_routes_methods_and_flags_are_not_found() {
    let media = Media::start().await;
    for (method, target) in [
        ("GET", "/api/v1/nothing"),
        ("PUT", "/api/v1/recycled/smh1/space1"),
        ("POST", "/api/v1/recycled/smh1/space1"),
        ("POST", "/api/v1/recycled/smh1/space1?remove"),
        ("GET", "/api/v1/recycled/smh1/space1/1"),
        ("POST", "/api/v1/recycled/smh1/space1/1"),
        ("POST", "/api/v1/batch/smh1/space1?copy"),
        ("POST", "/api/v1/batch/smh1/space1"),
    ] {
        let reply = media.send(method, target, Some("[1]")).await;
        assert_eq!(reply.refusal(), (404, "RouteNotFound".into()), "{target}");
    }
}
