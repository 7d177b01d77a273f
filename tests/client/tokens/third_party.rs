//! Apps whose tokens need something that changes over time, and the newer way to a token.

use std::sync::{Arc, Mutex};

use crate::emulated::{self, Stage};
use serde_json::json;
use tokio::task::JoinSet;
use undelete::dingtalk::{Client, ErrorCode};
use undelete::runtime::Secret;

/// The newest ticket, as an app keeps it when the service pushes one.
#[derive(Clone)]
struct Newest(Arc<Mutex<String>>);

impl Newest {
    fn new(ticket: &str) -> Self {
        Self(Arc::new(Mutex::new(ticket.to_owned())))
    }

    fn push(&self, ticket: &str) {
        ticket.clone_into(&mut self.0.lock().unwrap());
    }

    fn get(&self) -> Secret {
        self.0.lock().unwrap().as_str().into()
    }
}

fn client(stage: &Stage, newest: &Newest) -> Client {
    let demo = &stage.demo.dingtalk;
    let newest = newest.clone();
    emulated::drive_at(stage.emulator.url())
        .corp_credentials(
            demo.suite_key.as_str(),
            demo.suite_secret.as_str(),
            demo.corp_id.as_str(),
            move || newest.get(),
        )
        .union_id(demo.union_id.as_str())
        .build()
        .unwrap()
}

fn tickets_sent(stage: &Stage) -> Vec<String> {
    let requests = stage.emulator.log().of("GetCorpAccessToken");
    let ticket = |body: serde_json::Value| body["suiteTicket"].as_str().unwrap().to_owned();
    let bodies = requests.iter().map(|request| request.text());
    bodies
        .map(|text| ticket(serde_json::from_str(&text).unwrap()))
        .collect()
}

#[tokio::test]
async fn many_calls_share_one_token_request() {
    let stage = Stage::demo().await;
    let newest = Newest::new(&stage.demo.dingtalk.suite_ticket);
    let client = client(&stage, &newest);
    let mut calls = JoinSet::new();
    for _ in 0..40 {
        let call = client.list_recycle_items(&*stage.demo.dingtalk.recycle_bin_id);
        calls.spawn(call.send());
    }
    for result in calls.join_all().await {
        result.unwrap();
    }
    assert_eq!(tickets_sent(&stage), [&*stage.demo.dingtalk.suite_ticket]);
}

#[tokio::test]
async fn a_new_token_is_fetched_with_the_newest_ticket() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let newest = Newest::new(&demo.suite_ticket);
    let client = client(&stage, &newest);
    let call = || client.list_recycle_items(&*demo.recycle_bin_id).send();
    call().await.unwrap();

    stage.emulator.with(|world| {
        world
            .dingtalk
            .push_suite_ticket(&demo.suite_key, "ticket-5h-2")
            .unwrap();
        world.dingtalk.expire_tokens();
    });
    newest.push("ticket-5h-2");
    call().await.unwrap();
    assert_eq!(tickets_sent(&stage), [&*demo.suite_ticket, "ticket-5h-2"]);
}

#[tokio::test]
async fn a_stale_ticket_is_told_as_what_it_is() {
    let stage = Stage::demo().await;
    let newest = Newest::new("ticket-of-yesterday");
    let client = client(&stage, &newest);
    let error = client
        .list_recycle_items(&*stage.demo.dingtalk.recycle_bin_id)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::InvalidSuiteTicket));
    assert!(!error.is_outcome_unknown());
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("ticket-of-yesterday"), "{shown}");
}

#[tokio::test]
async fn the_newer_way_names_its_kind_of_grant() {
    let stage = Stage::demo().await;
    let demo = &stage.demo.dingtalk;
    let client = emulated::drive_at(stage.emulator.url())
        .client_credentials(
            demo.corp_id.as_str(),
            demo.app_key.as_str(),
            demo.app_secret.as_str(),
        )
        .union_id(demo.union_id.as_str())
        .build()
        .unwrap();
    client
        .list_recycle_items(&*demo.recycle_bin_id)
        .send()
        .await
        .unwrap();
    let sent = stage.emulator.log().of("GetToken");
    let bodies: Vec<serde_json::Value> = sent
        .iter()
        .map(|request| serde_json::from_str(&request.text()).unwrap())
        .collect();
    assert_eq!(
        bodies,
        [json!({
            "client_id": demo.app_key,
            "client_secret": demo.app_secret,
            "grant_type": "client_credentials",
        })]
    );
}
