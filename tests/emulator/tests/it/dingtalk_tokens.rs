//! Tokens of third-party apps, and the newer call for both kinds of apps.

use serde_json::{Value, json};

use crate::client::{Drive, Reply, UNION, send};

/// The usual drive and a third-party app that `corp1` has authorised.
async fn stage() -> Drive {
    let drive = Drive::start().await;
    drive.emulator.with(|world| {
        let dingtalk = &mut world.dingtalk;
        dingtalk.add_organization("corp2", "bin2");
        dingtalk.add_suite("suite", "suite-secret");
        dingtalk.push_suite_ticket("suite", "ticket").unwrap();
        dingtalk.authorize_suite("suite", "corp1").unwrap();
    });
    drive
}

async fn ask(drive: &Drive, path: &str, body: Value) -> Reply {
    let url = format!("{}/v1.0/oauth2/{path}", drive.emulator.url());
    let headers = [("content-type", "application/json")];
    send(&url, "POST", &headers, Some(&body.to_string()))
        .await
        .unwrap()
}

fn suite() -> Value {
    json!({
        "suiteKey": "suite",
        "suiteSecret": "suite-secret",
        "authCorpId": "corp1",
        "suiteTicket": "ticket",
    })
}

fn client(id: &str, secret: &str) -> Value {
    json!({ "client_id": id, "client_secret": secret, "grant_type": "client_credentials" })
}

async fn is_good(drive: &Drive, token: &Value) -> bool {
    let url = format!(
        "{}{}/listAll?{UNION}",
        drive.emulator.url(),
        drive.dentries()
    );
    let headers = [("x-acs-dingtalk-access-token", token.as_str().unwrap())];
    let reply = send(&url, "POST", &headers, None).await.unwrap();
    match reply.status {
        200 => true,
        _ => {
            assert_eq!(reply.refusal(), (400, "InvalidAuthentication".into()));
            false
        }
    }
}

#[tokio::test]
async fn a_third_party_app_gets_another_token_every_time() {
    let drive = stage().await;
    let first = ask(&drive, "corpAccessToken", suite()).await;
    assert_eq!(
        (first.status, &first.json()["expireIn"]),
        (200, &json!(7200))
    );
    assert_eq!(first.json().as_object().unwrap().len(), 2);
    let second = ask(&drive, "corpAccessToken", suite()).await.json();
    let first = first.json();
    assert_ne!(first["accessToken"], second["accessToken"]);
    for token in [&first, &second] {
        assert!(is_good(&drive, &token["accessToken"]).await);
    }
    let count = drive.emulator.with(|world| world.dingtalk.token_requests());
    assert_eq!(count, 2);
}

#[tokio::test]
async fn a_new_token_can_end_the_earlier_ones() {
    let drive = stage().await;
    drive
        .emulator
        .with(|world| world.dingtalk.settings.single_corp_token = true);
    let first = ask(&drive, "corpAccessToken", suite()).await.json();
    let second = ask(&drive, "corpAccessToken", suite()).await.json();
    assert!(!is_good(&drive, &first["accessToken"]).await);
    assert!(is_good(&drive, &second["accessToken"]).await);
}

#[tokio::test]
async fn wrong_suites_tickets_and_organisations_are_refused() {
    let drive = stage().await;
    for (key, value, code) in [
        ("suiteKey", json!("nobody"), "invalidSuiteKey"),
        ("suiteKey", json!("key"), "invalidSuiteKey"),
        ("suiteSecret", json!("wrong"), "invalidSuiteKey"),
        ("suiteTicket", json!("stale"), "invalidSuiteTicket"),
        ("suiteTicket", json!(5), "invalidSuiteTicket"),
        ("authCorpId", json!("corp2"), "invalidAuthInfo"),
        ("authCorpId", Value::Null, "invalidAuthInfo"),
    ] {
        let mut body = suite();
        body[key] = value;
        let reply = ask(&drive, "corpAccessToken", body).await;
        assert_eq!(reply.refusal(), (400, code.into()), "{key}");
    }
}

#[tokio::test]
async fn any_ticket_is_right_until_one_is_pushed() {
    let drive = stage().await;
    drive.emulator.with(|world| {
        world.dingtalk.add_suite("custom", "secret");
        world.dingtalk.authorize_suite("custom", "corp1").unwrap();
    });
    let mut body = suite();
    body["suiteKey"] = json!("custom");
    body["suiteSecret"] = json!("secret");
    body["suiteTicket"] = json!("anything");
    assert_eq!(
        ask(&drive, "corpAccessToken", body.clone()).await.status,
        200
    );
    drive
        .emulator
        .with(|world| world.dingtalk.push_suite_ticket("custom", "new"))
        .unwrap();
    let reply = ask(&drive, "corpAccessToken", body).await;
    assert_eq!(reply.refusal(), (400, "invalidSuiteTicket".into()));
}

#[tokio::test]
async fn one_call_serves_both_kinds_of_apps() {
    let drive = stage().await;
    for (id, secret) in [("key", "secret"), ("suite", "suite-secret")] {
        let reply = ask(&drive, "corp1/token", client(id, secret)).await;
        assert_eq!(reply.status, 200, "{}", reply.text);
        let body = reply.json();
        assert_eq!(body["expires_in"], 7200);
        assert_eq!(body.as_object().unwrap().len(), 2);
        assert!(is_good(&drive, &body["access_token"]).await);
    }
}

#[tokio::test]
async fn the_newer_call_is_refused_as_documented() {
    let drive = stage().await;
    let mut grant = client("key", "secret");
    grant["grant_type"] = json!("password");
    for (corp, body, status, code) in [
        ("corp1", client("key", "wrong"), 400, "invalid.client"),
        ("corp1", client("nobody", "secret"), 400, "invalid.client"),
        ("corp1", grant, 400, "unsupported.grant.type"),
        ("corp1", json!({}), 400, "unsupported.grant.type"),
        (
            "corp2",
            client("suite", "suite-secret"),
            401,
            "unauthorized.client",
        ),
        ("corp3", client("key", "secret"), 401, "unauthorized.client"),
    ] {
        let reply = ask(&drive, &format!("{corp}/token"), body.clone()).await;
        assert_eq!(reply.refusal(), (status, code.into()), "{corp} {body}");
    }
}

#[tokio::test]
async fn a_token_names_the_organisation_of_a_new_space() {
    let drive = stage().await;
    drive
        .emulator
        .with(|world| world.dingtalk.authorize_suite("suite", "corp2"))
        .unwrap();
    let mut body = suite();
    body["authCorpId"] = json!("corp2");
    let token = ask(&drive, "corpAccessToken", body).await.json();
    let url = format!("{}/v1.0/storage/spaces?{UNION}", drive.emulator.url());
    let token = token["accessToken"].as_str().unwrap();
    let headers = [("x-acs-dingtalk-access-token", token)];
    let reply = send(&url, "POST", &headers, None).await.unwrap();
    assert_eq!(reply.json()["space"]["corpId"], "corp2");
}

#[tokio::test]
async fn a_revoked_token_is_refused() {
    let drive = stage().await;
    let token = json!(drive.token);
    assert!(is_good(&drive, &token).await);
    drive
        .emulator
        .with(|world| world.dingtalk.revoke_token(&drive.token));
    assert!(!is_good(&drive, &token).await);
    let body = json!({ "appKey": "key", "appSecret": "secret" });
    let fresh = ask(&drive, "accessToken", body).await.json();
    assert_ne!(fresh["accessToken"], token);
    assert!(is_good(&drive, &fresh["accessToken"]).await);
}

#[tokio::test]
async fn bodies_that_are_not_objects_are_refused_by_every_token_call() {
    let drive = stage().await;
    for path in ["accessToken", "corpAccessToken", "corp1/token"] {
        for body in [json!([]), json!(5), Value::Null, json!("x")] {
            let reply = ask(&drive, path, body).await;
            assert_eq!(reply.refusal().0, 400, "{path}");
        }
        let url = format!("{}/v1.0/oauth2/{path}", drive.emulator.url());
        let none = send(&url, "POST", &[], None).await.unwrap();
        assert_eq!(none.refusal(), (400, "Missingbody".into()));
    }
}
