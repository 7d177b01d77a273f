//! Tokens, permissions, bodies, envelopes, unknown paths.

use std::time::Duration;

use serde_json::json;

use crate::client::{Drive, Reply, UNION, send};

const BIN: &str = "/v1.0/storage/recycleBins?recycleBinScope=ORG&scopeId=corp1&unionId=u";

async fn ask_for_token(drive: &Drive, body: &str) -> Reply {
    let url = format!("{}/v1.0/oauth2/accessToken", drive.emulator.url());
    let headers = [("content-type", "application/json; charset=utf-8")];
    send(&url, "POST", &headers, Some(body)).await.unwrap()
}

async fn get_with_token(drive: &Drive, token: &str) -> Reply {
    let url = format!("{}{BIN}", drive.emulator.url());
    let headers = [("x-acs-dingtalk-access-token", token)];
    send(&url, "GET", &headers, None).await.unwrap()
}

const CREDENTIALS: &str = r#"{"appKey":"key","appSecret":"secret"}"#;

#[tokio::test]
async fn a_token_stays_the_same_within_its_life_time() {
    let drive = Drive::start().await;
    let first = ask_for_token(&drive, CREDENTIALS).await;
    assert_eq!(first.status, 200);
    assert_eq!(first.json()["expireIn"], 7200);
    drive
        .emulator
        .with(|world| world.clock().advance(Duration::from_secs(7199)));
    let second = ask_for_token(&drive, CREDENTIALS).await;
    assert_eq!(second.json()["accessToken"], first.json()["accessToken"]);
    let count = drive.emulator.with(|world| world.dingtalk.token_requests());
    assert_eq!(count, 2);
}

#[tokio::test]
async fn asking_again_extends_the_life_of_a_token() {
    let drive = Drive::start().await;
    let wait = || {
        drive
            .emulator
            .with(|world| world.clock().advance(Duration::from_secs(5000)));
    };
    wait();
    ask_for_token(&drive, CREDENTIALS).await;
    wait();
    assert_eq!(get_with_token(&drive, &drive.token).await.status, 200);
}

#[tokio::test]
async fn a_token_is_refused_after_its_life_time_and_a_new_one_differs() {
    let drive = Drive::start().await;
    drive
        .emulator
        .with(|world| world.clock().advance(Duration::from_secs(7200)));
    let refused = get_with_token(&drive, &drive.token).await;
    assert_eq!(refused.refusal(), (400, "InvalidAuthentication".into()));
    let fresh = ask_for_token(&drive, CREDENTIALS).await.json();
    assert_ne!(fresh["accessToken"], json!(drive.token));
    let token = fresh["accessToken"].as_str().unwrap();
    assert_eq!(get_with_token(&drive, token).await.status, 200);
}

#[tokio::test]
async fn the_life_time_of_tokens_can_be_set() {
    let drive = Drive::start().await;
    drive.emulator.with(|world| {
        world.dingtalk.settings.token_life_time = Duration::from_secs(60);
    });
    let reply = ask_for_token(&drive, CREDENTIALS).await;
    assert_eq!(reply.json()["expireIn"], 60);
}

#[tokio::test]
async fn expired_tokens_are_invalid_at_once() {
    let drive = Drive::start().await;
    assert_eq!(get_with_token(&drive, &drive.token).await.status, 200);
    drive.emulator.with(|world| world.dingtalk.expire_tokens());
    let refused = get_with_token(&drive, &drive.token).await;
    assert_eq!(refused.refusal(), (400, "InvalidAuthentication".into()));
}

#[tokio::test]
async fn wrong_credentials_are_invalid_client_id_or_secret() {
    let drive = Drive::start().await;
    for body in [
        r#"{"appKey":"key","appSecret":"wrong"}"#,
        r#"{"appKey":"nobody","appSecret":"secret"}"#,
        r#"{"appKey":"key"}"#,
        "{}",
    ] {
        let reply = ask_for_token(&drive, body).await;
        assert_eq!(
            reply.refusal(),
            (400, "invalidClientIdOrSecret".into()),
            "{body}"
        );
    }
}

#[tokio::test]
async fn a_missing_token_is_a_missing_parameter() {
    let drive = Drive::start().await;
    let url = format!("{}{BIN}", drive.emulator.url());
    let reply = send(&url, "GET", &[], None).await.unwrap();
    let expected = (400, "AuthenticationFailed.MissingParameter".into());
    assert_eq!(reply.refusal(), expected);
    let bearer = [("authorization", "Bearer x")];
    let reply = send(&url, "GET", &bearer, None).await.unwrap();
    assert_eq!(reply.refusal(), expected);
}

#[tokio::test]
async fn a_missing_union_id_is_a_parameter_error() {
    let drive = Drive::start().await;
    for query in ["", "?unionId="] {
        let path = format!("/v1.0/storage/tasks/1{query}");
        let reply = drive.get(&path).await;
        assert_eq!(reply.refusal(), (400, "paramError".into()), "{query}");
    }
}

#[tokio::test]
async fn a_missing_permission_names_the_scopes_that_are_required() {
    let drive = Drive::start().await;
    let revoke = |code: &str| {
        drive
            .emulator
            .with(|world| world.dingtalk.revoke_permission(code));
    };
    revoke("Storage.RecycleBin.Read");
    let reply = drive.get(BIN).await;
    assert_eq!(reply.status, 403);
    let body = reply.json();
    assert_eq!(
        body["code"],
        "Forbidden.AccessDenied.AccessTokenPermissionDenied"
    );
    assert_eq!(
        body["accessdenieddetail"],
        json!({ "requiredScopes": ["Storage.RecycleBin.Read"] })
    );
    let granted = drive.restore(&["1"], None).await;
    assert_eq!(granted.status, 200, "another permission still counts");
    revoke("Storage.RecycleBin.Write");
    assert_eq!(drive.restore(&["1"], None).await.status, 403);
}

#[tokio::test]
async fn the_envelope_has_the_lower_case_spelling_of_the_wire() {
    let drive = Drive::start().await;
    let reply = drive.get(&format!("/v1.0/storage/tasks/77?{UNION}")).await;
    assert_eq!(reply.content_type, "application/json;charset=utf-8");
    let body = reply.json();
    let keys: Vec<&String> = body.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["code", "message", "requestid"]);
    let id = body["requestid"].as_str().unwrap();
    let lengths: Vec<usize> = id.split('-').map(str::len).collect();
    assert_eq!(lengths, [8, 4, 4, 4, 12]);
    assert_eq!(id, id.to_uppercase());
}

#[tokio::test]
async fn the_envelope_can_be_capitalised() {
    let drive = Drive::start().await;
    drive.emulator.with(|world| {
        world.dingtalk.settings.capitalised_errors = true;
        world.dingtalk.revoke_permission("Storage.Task.Read");
    });
    let body = drive.get("/v1.0/storage/tasks/77?unionId=u").await.json();
    let keys: Vec<&String> = body.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["AccessDeniedDetail", "Code", "Message", "RequestId"]);
}

#[tokio::test]
async fn every_refusal_has_its_own_request_id() {
    let drive = Drive::start().await;
    let first = drive.get("/v1.0/storage/tasks/77?unionId=u").await.json();
    let second = drive.get("/v1.0/storage/tasks/77?unionId=u").await.json();
    assert_ne!(first["requestid"], second["requestid"]);
}

#[tokio::test]
async fn an_unknown_path_is_a_success_with_errcode_404() {
    let drive = Drive::start().await;
    for path in ["/v1.0/storage/nothing", "/oauth2/accessToken", "/"] {
        let reply = drive.get(path).await;
        assert_eq!((reply.status, &reply.json()["errcode"]), (200, &json!(404)));
    }
}

#[tokio::test]
async fn a_wrong_method_is_405() {
    let drive = Drive::start().await;
    let reply = drive.send("DELETE", BIN, None).await;
    assert_eq!((reply.status, reply.text.as_str()), (405, ""));
}

#[tokio::test]
async fn a_call_that_needs_a_body_refuses_none_and_what_is_not_json() {
    let drive = Drive::start().await;
    let path = format!("/v1.0/storage/recycleBins/bin1/recycleItems/batchRestore?{UNION}");
    let missing = drive.send("POST", &path, None).await;
    assert_eq!(missing.refusal(), (400, "Missingbody".into()));
    let broken = drive.send("POST", &path, Some("{\"recycle")).await;
    assert_eq!(broken.refusal(), (400, "Invalidbody".into()));
    let url = format!("{}{path}", drive.emulator.url());
    let headers = [
        ("x-acs-dingtalk-access-token", drive.token.as_str()),
        ("content-type", "text/plain"),
    ];
    let form = send(&url, "POST", &headers, Some("{}")).await.unwrap();
    assert_eq!(form.refusal(), (400, "Missingbody".into()));
}

#[tokio::test]
async fn requests_are_logged_as_they_were_sent() {
    let drive = Drive::start().await;
    drive
        .post(
            "/v1.0/storage/spaces/a%2Fb/dentries/batchRemove?unionId=a%20b",
            json!({ "dentryIds": ["1"] }),
        )
        .await;
    let requests = drive.emulator.requests();
    let [request] = requests.as_slice() else {
        panic!("{requests:?}")
    };
    assert_eq!(request.method, "POST");
    assert_eq!(
        request.path,
        "/v1.0/storage/spaces/a%2Fb/dentries/batchRemove"
    );
    assert_eq!(request.query.as_deref(), Some("unionId=a%20b"));
    assert_eq!(
        request.query_pairs(),
        [("unionId".to_owned(), "a b".to_owned())]
    );
    assert_eq!(request.json(), Some(json!({ "dentryIds": ["1"] })));
    assert_eq!(
        request.header("X-Acs-DingTalk-Access-Token"),
        Some(drive.token.as_str())
    );
    drive.emulator.log().clear();
    assert!(drive.emulator.requests().is_empty());
}
