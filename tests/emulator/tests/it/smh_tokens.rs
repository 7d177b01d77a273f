//! Renewing and deleting tokens.

use std::time::Duration;

use serde_json::{Value, json};

use crate::client::{Media, Reply, send};

async fn call(media: &Media, method: &str, target: &str) -> Reply {
    let url = format!("{}/api/v1/token{target}", media.emulator.url());
    send(&url, method, &[], None).await.unwrap()
}

async fn create(media: &Media, more: &str) -> String {
    let query = "?library_id=smh1&library_secret=secret1&space_id=space1";
    let reply = call(media, "POST", &format!("{query}&{more}")).await;
    reply.json()["accessToken"].as_str().unwrap().to_owned()
}

async fn is_valid(media: &Media, token: &str) -> bool {
    let base = media.emulator.url();
    let url = format!("{base}/api/v1/recycled/smh1/space1?access_token={token}");
    let reply = send(&url, "GET", &[], None).await.unwrap();
    if reply.status != 200 {
        assert_eq!(reply.refusal(), (403, "InvalidAccessToken".into()));
    }
    reply.status == 200
}

#[tokio::test]
async fn renewing_keeps_the_token_and_its_period() {
    let media = Media::start().await;
    let token = create(&media, "period=1200").await;
    for _ in 0..3 {
        media
            .emulator
            .with(|world| world.clock().advance(Duration::from_secs(1000)));
        let reply = call(&media, "POST", &format!("/smh1/{token}")).await;
        assert_eq!(reply.status, 200);
        let expected = json!({ "accessToken": token, "expiresIn": 1200 });
        assert_eq!(reply.json(), expected);
    }
    assert!(is_valid(&media, &token).await);
}

#[tokio::test]
async fn a_deleted_token_is_refused() {
    let media = Media::start().await;
    let (gone, kept) = (create(&media, "").await, create(&media, "").await);
    let reply = call(&media, "DELETE", &format!("/smh1/{gone}")).await;
    assert_eq!((reply.status, reply.text.as_str()), (204, ""));
    assert!(!is_valid(&media, &gone).await);
    assert!(is_valid(&media, &kept).await);
}

#[tokio::test]
async fn tokens_that_are_not_valid_are_neither_renewed_nor_deleted() {
    let media = Media::start().await;
    media
        .emulator
        .with(|world| world.smh.add_library("single", "secret2"));
    let token = create(&media, "").await;
    for method in ["POST", "DELETE"] {
        for (target, status, code) in [
            ("/smh1/acctk01wrong".to_owned(), 403, "InvalidAccessToken"),
            (format!("/smh2/{token}"), 404, "LibraryNotFound"),
            (
                format!("/single/{token}"),
                403,
                "AccessTokenNotMatchLibrary",
            ),
        ] {
            let reply = call(&media, method, &target).await;
            assert_eq!(reply.refusal(), (status, code.into()), "{target}");
        }
    }
    assert!(is_valid(&media, &token).await);
}

#[tokio::test]
async fn the_tokens_of_users_are_deleted_together() {
    let media = Media::start().await;
    let back_end = create(&media, "").await;
    let ann = create(&media, "user_id=ann&client_id=phone&session_id=1").await;
    let laptop = create(&media, "user_id=ann&client_id=laptop&session_id=1").await;
    let bob = create(&media, "user_id=bob").await;
    let eve = create(&media, "user_id=eve").await;
    let tokens = [back_end, ann, laptop, bob, eve];
    for (query, expected) in [
        ("user_id=ann&client_id=tablet", [true; 5]),
        ("user_id=ann&client_id=phone&session_id=2", [true; 5]),
        (
            "user_id=ann&client_id=phone,tablet&session_id=1",
            [true, false, true, true, true],
        ),
        (
            "user_id=ann,bob&client_id=",
            [true, false, false, false, true],
        ),
    ] {
        let target = format!("/smh1?library_secret=secret1&{query}");
        let reply = call(&media, "DELETE", &target).await;
        assert_eq!((reply.status, reply.text.as_str()), (204, ""));
        let mut valid = Vec::new();
        for token in &tokens {
            valid.push(is_valid(&media, token).await);
        }
        assert_eq!(valid, expected, "{query}");
    }
}

#[tokio::test]
async fn deleting_tokens_needs_the_secret_and_a_user() {
    let media = Media::start().await;
    let eleven = ["u"; 11].join(",");
    let many = ["c"; 101].join(",");
    let secret = "library_secret=secret1";
    for (target, status, code) in [
        ("/smh1?user_id=ann".to_owned(), 400, "EmptyLibrarySecret"),
        (
            "/smh1?library_secret=wrong&user_id=ann".to_owned(),
            404,
            "WrongLibraryIdOrSecret",
        ),
        (
            format!("/smh2?{secret}&user_id=ann"),
            404,
            "LibraryNotFound",
        ),
        (format!("/smh1?{secret}"), 400, "ParamInvalid"),
        (format!("/smh1?{secret}&user_id="), 400, "ParamInvalid"),
        (
            format!("/smh1?{secret}&user_id={eleven}"),
            400,
            "ParamInvalid",
        ),
        (
            format!("/smh1?{secret}&user_id=ann&client_id={many}"),
            400,
            "ParamInvalid",
        ),
        (
            format!("/smh1?{secret}&user_id=ann&session_id={many}"),
            400,
            "ParamInvalid",
        ),
    ] {
        let reply = call(&media, "DELETE", &target).await;
        assert_eq!(reply.refusal(), (status, code.into()), "{target}");
    }
}

#[tokio::test]
async fn a_back_end_can_act_for_a_user() {
    let media = Media::start().await;
    let admin = create(&media, "grant=admin").await;
    let user = create(&media, "grant=create_space&user_id=ann").await;
    for (token, user_id, id) in [(&admin, "bob", "of-bob"), (&user, "bob", "of-ann")] {
        let base = media.emulator.url();
        let query = format!("access_token={token}&user_id={user_id}&space_id={id}");
        let url = format!("{base}/api/v1/space/smh1?{query}");
        assert_eq!(send(&url, "POST", &[], None).await.unwrap().status, 201);
    }
    let url = format!(
        "{}/api/v1/space/smh1/list?access_token={admin}&ordered=1&prefix=of-",
        media.emulator.url()
    );
    let list = send(&url, "GET", &[], None).await.unwrap().json()["list"].clone();
    let owners: Vec<&Value> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|space| &space["userId"])
        .collect();
    assert_eq!(owners, ["ann", "bob"], "a user cannot be somebody else");
}
