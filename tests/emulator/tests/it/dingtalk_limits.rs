//! Limits per second and per month, which are off unless they are set.

use std::num::NonZeroU32;
use std::time::Duration;

use serde_json::json;

use crate::client::{Drive, UNION, send};

const BIN: &str = "/v1.0/storage/recycleBins?recycleBinScope=ORG&scopeId=corp1&unionId=u";
const ITEMS: &str = "/v1.0/storage/recycleBins/bin1/recycleItems?unionId=u";

fn wait(drive: &Drive, seconds: u64) {
    drive
        .emulator
        .with(|world| world.clock().advance(Duration::from_secs(seconds)));
}

fn limit_seconds(drive: &Drive, requests: u32) {
    drive.emulator.with(|world| {
        world.dingtalk.settings.requests_per_second = NonZeroU32::new(requests);
    });
}

#[tokio::test]
async fn an_app_may_make_so_many_calls_of_an_operation_per_second() {
    let drive = Drive::start().await;
    limit_seconds(&drive, 20);
    for _ in 0..20 {
        assert_eq!(drive.get(BIN).await.status, 200);
    }
    let expected = (
        403,
        "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi".to_owned(),
    );
    assert_eq!(drive.get(BIN).await.refusal(), expected);
    assert_eq!(drive.get(ITEMS).await.status, 200, "another operation");

    let other = drive.emulator.with(|world| {
        world.dingtalk.add_app("other", "secret");
        world.dingtalk.issue_token("other").unwrap()
    });
    let url = format!("{}{BIN}", drive.emulator.url());
    let headers = [("x-acs-dingtalk-access-token", other.as_str())];
    let reply = send(&url, "GET", &headers, None).await.unwrap();
    assert_eq!(reply.status, 200, "another app");

    wait(&drive, 1);
    assert_eq!(drive.get(BIN).await.status, 200, "another second");
}

#[tokio::test]
async fn nothing_is_done_by_a_call_over_the_limit() {
    let drive = Drive::start().await;
    let ids = ["a", "b"].map(|name| drive.file(name, ""));
    limit_seconds(&drive, 1);
    assert_eq!(drive.delete(&[&ids[0]], true).await.status, 200);
    assert_eq!(drive.delete(&[&ids[1]], true).await.status, 403);
    assert_eq!(drive.bin_size(), 1);
}

#[tokio::test]
async fn a_third_party_app_is_limited_for_every_customer() {
    let drive = Drive::start().await;
    limit_seconds(&drive, 1);
    drive
        .emulator
        .with(|world| world.dingtalk.add_suite("suite", "secret"));
    let mut tokens = Vec::new();
    for corp in ["corp1", "corp2"] {
        drive
            .emulator
            .with(|world| world.dingtalk.authorize_suite("suite", corp))
            .unwrap();
        let body = json!({
            "suiteKey": "suite", "suiteSecret": "secret",
            "authCorpId": corp, "suiteTicket": "any",
        });
        let reply = drive.post("/v1.0/oauth2/corpAccessToken", body).await;
        tokens.push(reply.json()["accessToken"].as_str().unwrap().to_owned());
    }
    let url = format!("{}{BIN}", drive.emulator.url());
    for token in &tokens {
        let headers = [("x-acs-dingtalk-access-token", token.as_str())];
        let first = send(&url, "GET", &headers, None).await.unwrap();
        assert_eq!(first.status, 200, "{}", first.text);
        let second = send(&url, "GET", &headers, None).await.unwrap();
        let code = "Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi";
        assert_eq!(second.refusal(), (403, code.into()));
    }
}

#[tokio::test]
async fn an_organisation_may_make_so_many_calls_per_month() {
    let drive = Drive::start().await;
    drive
        .emulator
        .with(|world| world.dingtalk.settings.monthly_quota = Some(3));
    for path in [BIN, ITEMS, &format!("/v1.0/storage/tasks/77?{UNION}")] {
        assert_ne!(drive.get(path).await.status, 403);
    }
    let expected = (403, "Forbidden.AccessDenied.ApiCountLimitForOrg".to_owned());
    assert_eq!(drive.get(BIN).await.refusal(), expected);
    wait(&drive, 60 * 60);
    let body = json!({ "appKey": "key", "appSecret": "secret" });
    let token = drive.post("/v1.0/oauth2/accessToken", body).await;
    assert_eq!(token.status, 200, "token calls do not count");
    assert_eq!(drive.get(BIN).await.refusal(), expected);
    wait(&drive, 31 * 24 * 60 * 60);
    let token = drive
        .emulator
        .with(|world| world.dingtalk.issue_token("key").unwrap());
    let url = format!("{}{BIN}", drive.emulator.url());
    let headers = [("x-acs-dingtalk-access-token", token.as_str())];
    let reply = send(&url, "GET", &headers, None).await.unwrap();
    assert_eq!(reply.status, 200, "another month");
}

#[tokio::test]
async fn calls_over_the_limit_of_the_second_do_not_count_for_the_month() {
    let drive = Drive::start().await;
    limit_seconds(&drive, 1);
    drive
        .emulator
        .with(|world| world.dingtalk.settings.monthly_quota = Some(2));
    assert_eq!(drive.get(BIN).await.status, 200);
    for _ in 0..5 {
        assert_eq!(drive.get(BIN).await.status, 403);
    }
    wait(&drive, 1);
    assert_eq!(drive.get(BIN).await.status, 200);
}

#[tokio::test]
async fn without_settings_nothing_is_limited() {
    let drive = Drive::start().await;
    for _ in 0..50 {
        assert_eq!(drive.get(BIN).await.status, 200);
    }
}

#[tokio::test]
async fn other_programs_can_set_the_limits() {
    let drive = Drive::start().await;
    let set = async |settings| {
        let body = json!({ "dingtalk": settings });
        drive.post("/__emulator/settings", body).await.status
    };
    assert_eq!(set(json!({ "requestsPerSecond": 0 })).await, 400);
    assert_eq!(set(json!({ "requestsPerSecond": 1 })).await, 204);
    assert_eq!(drive.get(BIN).await.status, 200);
    assert_eq!(drive.get(BIN).await.status, 403);
    assert_eq!(set(json!({ "monthlyQuota": 1 })).await, 204);
    let code = "Forbidden.AccessDenied.ApiCountLimitForOrg";
    assert_eq!(drive.get(ITEMS).await.refusal(), (403, code.into()));
}

#[tokio::test(start_paused = true)]
async fn the_next_second_comes_by_itself_once_the_clock_runs() {
    let drive = Drive::start().await;
    limit_seconds(&drive, 1);
    drive.emulator.with(|world| world.clock().run());
    assert_eq!(drive.get(BIN).await.status, 200);
    assert_eq!(drive.get(BIN).await.status, 403);
    tokio::time::advance(Duration::from_secs(1)).await;
    assert_eq!(drive.get(BIN).await.status, 200);
}
