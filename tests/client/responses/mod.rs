//! What the client makes of answers: those on the vendors' pages, those that differ from them in
//! ways that were documented or seen, and those that are none.

mod codes;
mod contradictions;
mod examples;
mod meanings;
mod missing_or_new;
mod numbers;
mod refusals;
mod tasks;
mod times;
mod undecodable;

use std::time::{Duration, SystemTime};

use crate::memory::{self, Reply};
use serde_json::{Value, json};
use undelete::runtime::{
    DecodeError, Error, ErrorCode as Code, Missing, Timestamp, TimestampError,
};
use undelete::smh::models::RestoreRecycledItemsResponse as Restored;
use undelete::{dingtalk, smh};

// Calls, with as few arguments as each takes.

async fn recycle_bin(
    reply: Reply,
) -> Result<dingtalk::models::GetRecycleBinResult, dingtalk::Error> {
    let client = memory::dingtalk(reply).0;
    client.get_recycle_bin("ORG", "corp1").send().await
}

async fn recycle_items(reply: Reply) -> Result<dingtalk::models::RecycleItemPage, dingtalk::Error> {
    let client = memory::dingtalk(reply).0;
    client.list_recycle_items("bin1").send().await
}

async fn recycle_item(
    reply: Reply,
) -> Result<dingtalk::models::GetRecycleItemResult, dingtalk::Error> {
    let client = memory::dingtalk(reply).0;
    client.get_recycle_item("bin1", "item1").send().await
}

async fn restored(
    reply: Reply,
) -> Result<dingtalk::models::RestoreRecycleItemsResult, dingtalk::Error> {
    let client = memory::dingtalk(reply).0;
    client.restore_recycle_items("bin1", ["1"]).send().await
}

async fn deleted(reply: Reply) -> Result<dingtalk::models::DeleteDentriesResult, dingtalk::Error> {
    let client = memory::dingtalk(reply).0;
    client
        .delete_dentries("space1", ["1"], dingtalk::models::Deletion::ToRecycleBin)
        .send()
        .await
}

async fn versions(reply: Reply) -> Result<dingtalk::models::DentryVersionPage, dingtalk::Error> {
    let client = memory::dingtalk(reply).0;
    client
        .list_dentry_versions("space1", "dentry1")
        .send()
        .await
}

async fn reverted(
    reply: Reply,
) -> Result<dingtalk::models::RevertDentryVersionResult, dingtalk::Error> {
    let client = memory::dingtalk(reply).0;
    client
        .revert_dentry_version("space1", "dentry1", 1)
        .send()
        .await
}

async fn task(reply: Reply) -> Result<dingtalk::models::GetTaskResult, dingtalk::Error> {
    let client = memory::dingtalk(reply).0;
    client.get_task("task1").send().await
}

async fn recycled_items(reply: Reply) -> Result<smh::models::RecycledItemPage, smh::Error> {
    let client = memory::smh(reply).0;
    client.list_recycled_items().send().await
}

async fn smh_restored(reply: Reply) -> Result<Restored, smh::Error> {
    let client = memory::smh(reply).0;
    client.restore_recycled_items([1]).send().await
}

async fn smh_tasks(reply: Reply) -> Result<Vec<smh::models::Task>, smh::Error> {
    let client = memory::smh(reply).0;
    client.query_tasks(["10"]).send().await
}

async fn smh_token(reply: Reply) -> Result<smh::models::AccessToken, smh::Error> {
    let client = memory::smh(reply).0;
    client.create_token("smhlib", "secret").send().await
}

fn ok(body: Value) -> Reply {
    Reply::json(200, &body)
}

async fn one_recycle_item(item: Value) -> dingtalk::models::RecycleItem {
    let result = recycle_item(ok(json!({ "item": item }))).await.unwrap();
    result.item.unwrap()
}

async fn one_restore_result(item: Value) -> dingtalk::models::RestoreResultItem {
    let result = restored(ok(json!({ "resultItems": [item] })))
        .await
        .unwrap();
    result.result_items.unwrap().remove(0)
}

async fn one_delete_result(item: Value) -> dingtalk::models::DeleteResultItem {
    let result = deleted(ok(json!({ "resultItems": [item] }))).await.unwrap();
    result.result_items.unwrap().remove(0)
}

async fn one_version(dentry: Value) -> dingtalk::models::Dentry {
    let page = versions(ok(json!({ "dentries": [dentry] }))).await.unwrap();
    page.dentries.unwrap().remove(0)
}

async fn one_task(of: Value) -> dingtalk::models::Task {
    task(ok(json!({ "task": of }))).await.unwrap().task.unwrap()
}

async fn one_recycled_item(item: Value) -> smh::models::RecycledItem {
    let page = recycled_items(ok(json!({ "contents": [item] })))
        .await
        .unwrap();
    page.contents.unwrap().remove(0)
}

async fn one_outcome(item: Value) -> smh::models::ItemOutcome {
    let restored = smh_restored(ok(json!({ "result": [item] }))).await.unwrap();
    let Restored::Restored(result) = restored else {
        panic!("{restored:?}");
    };
    result.result.unwrap().remove(0)
}

async fn one_smh_task(of: Value) -> smh::models::Task {
    smh_tasks(ok(json!([of]))).await.unwrap().remove(0)
}

/// Of a property that the service has always sent.
fn sent(value: &str) -> Result<String, Missing> {
    Ok(value.to_owned())
}

fn text(value: &str) -> Option<String> {
    Some(value.to_owned())
}

fn texts(values: &[&str]) -> Option<Vec<String>> {
    Some(values.iter().map(|value| (*value).to_owned()).collect())
}

async fn refused_read(reply: Reply) -> dingtalk::Error {
    recycle_item(reply).await.expect_err("a refusal")
}

async fn refused_write(reply: Reply) -> dingtalk::Error {
    restored(reply).await.expect_err("a refusal")
}

async fn refused_smh_read(reply: Reply) -> smh::Error {
    recycled_items(reply).await.expect_err("a refusal")
}

async fn refused_smh_write(reply: Reply) -> smh::Error {
    smh_restored(reply).await.expect_err("a refusal")
}

fn refusal<C: Code>(error: &Error<C>) -> &undelete::runtime::ServiceError<C> {
    match error {
        Error::Service(refusal) => refusal,
        other => panic!("{other:?}"),
    }
}

fn after_1970(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// The names of all predicates that hold, at most one for each kind of failure.
fn predicates<C: Code>(error: &Error<C>) -> String {
    let all = [
        ("throttled", error.is_throttled()),
        ("busy", error.is_busy()),
        ("quota", error.is_quota()),
        ("denied", error.is_denied()),
        ("not found", error.is_not_found()),
        ("conflict", error.is_conflict()),
        ("invalid token", error.is_invalid_token()),
        ("timeout", error.is_timeout()),
    ];
    let holding = all.into_iter().filter(|(_, holds)| *holds);
    let names: Vec<&str> = holding.map(|(name, _)| name).collect();
    names.join(", ")
}
