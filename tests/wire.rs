//! Our requests and our reading of answers against calls that were captured from the vendor's
//! official SDK, line by line.
//!
//! The capture is not part of the package. It is read from the file named by `OFFICIAL_SDK_WIRE`,
//! or from beside the repository; without it there is nothing to compare with.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::{Map, Value, json};
use support::Reply;
use undelete::dingtalk::{Error, models};
use undelete::runtime::Bytes;
use undelete::runtime::http::{Request, header::CONTENT_TYPE};

const COMPARED: [&str; 9] = [
    "delete_dentries",
    "get_access_token",
    "get_recycle_bin",
    "get_recycle_item",
    "get_task",
    "list_dentry_versions",
    "list_recycle_items",
    "restore_recycle_items",
    "revert_dentry_version",
];

/// Captured operations that the client does not have.
const OUT_OF_SCOPE: [&str; 6] = [
    "clear_recycle_bin",
    "delete_dentry",
    "delete_recycle_item",
    "delete_recycle_items",
    "get_corp_access_token",
    "restore_recycle_item",
];

/// A request that differs from the captured one on purpose.
struct Deviation {
    name: &'static str,
    because: &'static str,
    operation: &'static str,
    /// Whether it concerns a call with these arguments.
    concerns: fn(&Value) -> bool,
    /// Turns the captured request into the one that is right.
    correct: fn(&mut Wire),
}

const DEVIATIONS: [Deviation; 2] = [
    Deviation {
        name: "a revert sends an empty object",
        because: "the vendor's page prints `{ }`, and the service refuses a missing body with \
                  `Missingbody` where it wants one",
        operation: "revert_dentry_version",
        concerns: |_| true,
        correct: |wire| {
            wire.media_type = Some("application/json".to_owned());
            wire.body = Some(json!({}));
        },
    },
    Deviation {
        name: "a deletion always says whether it is for good",
        because: "left out, it means `false`, which loses the files; so the client asks for it, \
                  and `false` spelled out is the nearest to saying nothing",
        operation: "delete_dentries",
        concerns: |model| model.get("option").is_none(),
        correct: |wire| {
            let body = wire.body.as_mut().expect("the ids are in a body");
            body["option"] = json!({ "toRecycleBin": false });
        },
    },
];

#[test]
fn every_captured_operation_is_compared_or_named_as_out_of_scope() {
    let Some(lines) = captured() else { return };
    let found: BTreeSet<&str> = lines.iter().map(Line::operation).collect();
    let named: BTreeSet<&str> = COMPARED.into_iter().chain(OUT_OF_SCOPE).collect();
    assert_eq!(found, named);
    assert_eq!(named.len(), COMPARED.len() + OUT_OF_SCOPE.len());
}

#[tokio::test]
async fn requests_are_those_of_the_official_sdk_but_for_named_deviations() {
    let Some(lines) = captured() else { return };
    let mut used = BTreeSet::new();
    for line in compared(&lines) {
        let mut expected = line.wire();
        for deviation in &DEVIATIONS {
            if deviation.operation == line.operation() && (deviation.concerns)(line.model()) {
                let before = expected.clone();
                (deviation.correct)(&mut expected);
                assert_ne!(
                    expected, before,
                    "{line}: `{}` ({}) is no deviation",
                    deviation.name, deviation.because
                );
                used.insert(deviation.name);
            }
        }
        let (sent, _) = replay(line).await;
        assert_eq!(Wire::of(&sent), expected, "{line}");
    }
    let named: BTreeSet<&str> = DEVIATIONS.iter().map(|deviation| deviation.name).collect();
    assert_eq!(used, named, "deviations that concern no captured call");
}

#[tokio::test]
async fn answers_are_read_as_the_official_sdk_reads_them() {
    let Some(lines) = captured() else { return };
    for line in compared(&lines).filter(|line| line.0.get("exception").is_none()) {
        let (_, outcome) = replay(line).await;
        let understood = outcome.unwrap_or_else(|error| panic!("{line}: {error}"));
        assert_eq!(understood, line.0["result"], "{line}");
    }
}

#[tokio::test]
async fn refusals_are_read_as_the_official_sdk_reads_them() {
    let Some(lines) = captured() else { return };
    let mut refusals = 0;
    for line in compared(&lines) {
        let Some(exception) = line.0.get("exception") else {
            continue;
        };
        let data = &exception["data"];
        let (_, outcome) = replay(line).await;
        let Err(Error::Service(error)) = outcome else {
            panic!("{line}: {outcome:?}");
        };
        assert_eq!(json!(error.status()), data["statusCode"], "{line}");
        let code = error.code().map(|code| code.as_str());
        assert_eq!(json!(code), exception["code"], "{line}");
        assert_eq!(json!(error.message()), data["message"], "{line}");
        assert_eq!(json!(error.request_id()), data["requestid"], "{line}");

        let envelope: models::ErrorEnvelope = error.decode().expect("the documented envelope");
        let scopes = envelope.accessdenieddetail.map(|detail| {
            let scopes = detail.required_scopes;
            object([("requiredScopes", &scopes)])
        });
        let theirs = data.get("accessdenieddetail").unwrap_or(&Value::Null);
        assert_eq!(json!(scopes), *theirs, "{line}");
        refusals += 1;
    }
    assert_ne!(refusals, 0, "the capture holds no refusal");
}

/// One captured call.
struct Line(Value);

impl Line {
    fn operation(&self) -> &str {
        self.0["operation"].as_str().expect("an operation")
    }

    fn model(&self) -> &Value {
        &self.0["model"]
    }

    fn wire(&self) -> Wire {
        let request = &self.0["request"];
        let text = |name: &str| request[name].as_str().map(str::to_owned);
        let query = request["query"].as_array().expect("a list").iter();
        let query = query.map(|pair| {
            let part = |index: usize| pair[index].as_str().expect("text").to_owned();
            (part(0), Some(part(1)))
        });
        Wire {
            method: text("method").expect("a method"),
            path: text("path").expect("a path"),
            query: query.collect(),
            token: text("token"),
            media_type: text("content_type").map(|value| media_type(&value)),
            body: Some(request["body"].clone()).filter(|body| !body.is_null()),
        }
    }

    fn reply(&self) -> Reply {
        let reply = &self.0["reply"];
        let status = reply["status"].as_u64().expect("a status");
        Reply::json(status.try_into().expect("a status"), &reply["body"])
    }
}

impl std::fmt::Display for Line {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} with {}", self.operation(), self.model())
    }
}

/// What of a request the capture tells.
#[derive(Debug, Clone, PartialEq)]
struct Wire {
    method: String,
    path: String,
    /// Without regard to order.
    query: BTreeSet<(String, Option<String>)>,
    token: Option<String>,
    media_type: Option<String>,
    body: Option<Value>,
}

impl Wire {
    fn of(request: &Request<Bytes>) -> Self {
        let pairs = support::query(request);
        let query: BTreeSet<_> = pairs.iter().cloned().collect();
        assert_eq!(query.len(), pairs.len(), "nothing is sent twice");
        let token = support::header(request, "x-acs-dingtalk-access-token");
        Self {
            method: request.method().to_string(),
            path: request.uri().path().to_owned(),
            query,
            token: token.map(str::to_owned),
            media_type: support::header(request, CONTENT_TYPE.as_str()).map(media_type),
            body: support::body(request),
        }
    }
}

/// Without parameters: JSON is always UTF-8, whether the header says so or not.
fn media_type(content_type: &str) -> String {
    let essence = content_type.split(';').next().unwrap_or_default();
    essence.trim().to_owned()
}

fn captured() -> Option<Vec<Line>> {
    let path = std::env::var_os("OFFICIAL_SDK_WIRE").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/wire/dingtalk-official-sdk.jsonl"),
        PathBuf::from,
    );
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            eprintln!("skipped: there is no {}", path.display());
            return None;
        }
        Err(error) => panic!("{}: {error}", path.display()),
    };
    let lines: Vec<Line> = text
        .lines()
        .map(|line| Line(serde_json::from_str(line).expect("a line of JSON")))
        .collect();
    assert_ne!(lines.len(), 0, "{} is empty", path.display());
    Some(lines)
}

fn compared(lines: &[Line]) -> impl Iterator<Item = &Line> {
    lines
        .iter()
        .filter(|line| COMPARED.contains(&line.operation()))
}

/// Arguments of a captured call; every one of them has to be taken.
struct Arguments(Map<String, Value>);

impl Arguments {
    fn of(value: &Value) -> Self {
        Self(value.as_object().expect("arguments by name").clone())
    }

    fn text(&mut self, name: &str) -> String {
        self.optional_text(name).expect(name)
    }

    fn optional_text(&mut self, name: &str) -> Option<String> {
        let value = self.0.remove(name)?;
        Some(value.as_str().expect(name).to_owned())
    }

    fn texts(&mut self, name: &str) -> Vec<String> {
        let value = self.0.remove(name).expect(name);
        let items = value.as_array().expect(name).iter();
        items
            .map(|item| item.as_str().expect(name).to_owned())
            .collect()
    }

    fn optional_number(&mut self, name: &str) -> Option<i32> {
        let value = self.0.remove(name)?;
        Some(value.as_i64().expect(name).try_into().expect(name))
    }

    fn optional_bool(&mut self, name: &str) -> Option<bool> {
        let value = self.0.remove(name)?;
        Some(value.as_bool().expect(name))
    }

    /// The arguments in this object, none if it is missing.
    fn inner(&mut self, name: &str) -> Self {
        Self::of(&self.0.remove(name).unwrap_or_else(|| json!({})))
    }

    fn all_taken(self) {
        assert_eq!(self.0, Map::new(), "arguments that nothing is made of");
    }
}

/// Makes the captured call with our client: what it sends, and what it makes of the answer.
async fn replay(line: &Line) -> (Request<Bytes>, Result<Value, Error>) {
    let (mut builder, sent) = support::bare_dingtalk(line.reply());
    if let Some(token) = line.wire().token {
        builder = builder.access_token(token);
    }
    let client = builder.build().expect("a client");
    let mut model = Arguments::of(line.model());
    let mut option = model.inner("option");
    let path: Vec<&str> = {
        let values = line.0["path_args"].as_array().expect("a list").iter();
        values.map(|value| value.as_str().expect("text")).collect()
    };
    let outcome = match (line.operation(), path.as_slice()) {
        ("get_access_token", []) => {
            let request = client.get_access_token(model.text("appKey"), model.text("appSecret"));
            request.send().await.map(access_token)
        }
        ("get_recycle_bin", []) => {
            let scope = model.text("recycleBinScope");
            let request = client.get_recycle_bin(scope.as_str(), model.text("scopeId"));
            let request = request.union_id(model.text("unionId"));
            request.send().await.map(recycle_bin)
        }
        ("list_recycle_items", [bin]) => {
            let mut request = client
                .list_recycle_items(*bin)
                .union_id(model.text("unionId"));
            if let Some(token) = model.optional_text("nextToken") {
                request = request.next_token(token);
            }
            if let Some(most) = model.optional_number("maxResults") {
                request = request.max_results(most);
            }
            request.send().await.map(recycle_items)
        }
        ("get_recycle_item", [bin, item]) => {
            let request = client.get_recycle_item(*bin, *item);
            let request = request.union_id(model.text("unionId"));
            request.send().await.map(recycle_item_result)
        }
        ("restore_recycle_items", [bin]) => {
            let ids = model.texts("recycleItemIds");
            let mut request = client.restore_recycle_items(*bin, ids);
            request = request.union_id(model.text("unionId"));
            if let Some(strategy) = option.optional_text("conflictStrategy") {
                request = request.conflict_strategy(strategy.as_str());
            }
            request.send().await.map(restored)
        }
        ("delete_dentries", [space]) => {
            let ids = model.texts("dentryIds");
            let to_recycle_bin = option.optional_bool("toRecycleBin").unwrap_or(false);
            let request = client.delete_dentries(*space, ids, to_recycle_bin);
            let request = request.union_id(model.text("unionId"));
            request.send().await.map(deleted)
        }
        ("list_dentry_versions", [space, dentry]) => {
            let mut request = client.list_dentry_versions(*space, *dentry);
            request = request.union_id(model.text("unionId"));
            if let Some(token) = model.optional_text("nextToken") {
                request = request.next_token(token);
            }
            if let Some(most) = model.optional_number("maxResults") {
                request = request.max_results(most);
            }
            request.send().await.map(versions)
        }
        ("revert_dentry_version", [space, dentry, version]) => {
            let version = version.parse().expect("a number");
            let request = client.revert_dentry_version(*space, *dentry, version);
            let request = request.union_id(model.text("unionId"));
            request
                .send()
                .await
                .map(|result| object([("success", &result.success)]))
        }
        ("get_task", [task]) => {
            let request = client.get_task(*task).union_id(model.text("unionId"));
            request.send().await.map(task_result)
        }
        (operation, path) => panic!("{operation} with {path:?} is not compared"),
    };
    model.all_taken();
    option.all_taken();
    (sent.take(), outcome)
}

/// An object of those members that have a value, as the SDK writes its results.
fn object<const N: usize>(members: [(&str, &dyn ErasedValue); N]) -> Value {
    let members = members.into_iter().filter_map(|(name, value)| {
        let value = value.to_json();
        (!value.is_null()).then(|| (name.to_owned(), value))
    });
    Value::Object(members.collect())
}

/// Lets members of different types stand in one list.
trait ErasedValue {
    fn to_json(&self) -> Value;
}

impl<T: Serialize> ErasedValue for T {
    fn to_json(&self) -> Value {
        serde_json::to_value(self).expect("JSON")
    }
}

fn each<T>(items: Option<Vec<T>>, one: fn(T) -> Value) -> Option<Vec<Value>> {
    Some(items?.into_iter().map(one).collect())
}

fn access_token(result: models::AccessToken) -> Value {
    let token = result.access_token;
    object([
        ("accessToken", &token.as_ref().map(|token| token.expose())),
        ("expireIn", &result.expire_in),
    ])
}

fn recycle_bin(result: models::GetRecycleBinResult) -> Value {
    let bin = result.recycle_bin.map(|bin| {
        object([
            ("id", &bin.id),
            ("scope", &bin.scope),
            ("scopeId", &bin.scope_id),
        ])
    });
    object([("recycleBin", &bin)])
}

fn recycle_items(page: models::RecycleItemPage) -> Value {
    object([
        ("recycleItems", &each(page.recycle_items, recycle_item)),
        ("nextToken", &page.next_token),
    ])
}

fn recycle_item_result(result: models::GetRecycleItemResult) -> Value {
    object([("item", &result.item.map(recycle_item))])
}

fn recycle_item(item: models::RecycleItem) -> Value {
    object([
        ("id", &item.id),
        ("spaceId", &item.space_id),
        ("dentryId", &item.dentry_id),
        ("size", &item.size),
        ("type", &item.r#type),
        ("originalName", &item.original_name),
        ("originalPath", &item.original_path),
        ("operatorId", &item.operator_id),
        ("operatorTime", &item.operator_time),
    ])
}

fn restored(result: models::RestoreRecycleItemsResult) -> Value {
    let items = each(result.result_items, |item| {
        object([
            ("recycleBinId", &item.recycle_bin_id),
            ("recycleItemId", &item.recycle_item_id),
            ("async", &item.r#async),
            ("success", &item.success),
            ("errorCode", &item.error_code),
            ("taskId", &item.task_id),
            ("spaceId", &item.space_id),
            ("dentryId", &item.dentry_id),
        ])
    });
    object([("resultItems", &items)])
}

fn deleted(result: models::DeleteDentriesResult) -> Value {
    let items = each(result.result_items, |item| {
        object([
            ("spaceId", &item.space_id),
            ("dentryId", &item.dentry_id),
            ("async", &item.r#async),
            ("success", &item.success),
            ("errorCode", &item.error_code),
            ("taskId", &item.task_id),
        ])
    });
    object([("resultItems", &items)])
}

fn versions(page: models::DentryVersionPage) -> Value {
    object([
        ("dentries", &each(page.dentries, version)),
        ("nextToken", &page.next_token),
    ])
}

fn version(dentry: models::Dentry) -> Value {
    let properties = dentry.properties;
    let properties = properties.map(|properties| object([("readOnly", &properties.read_only)]));
    object([
        ("id", &dentry.id),
        ("spaceId", &dentry.space_id),
        ("parentId", &dentry.parent_id),
        ("type", &dentry.r#type),
        ("name", &dentry.name),
        ("size", &dentry.size),
        ("path", &dentry.path),
        ("version", &dentry.version),
        ("status", &dentry.status),
        ("extension", &dentry.extension),
        ("creatorId", &dentry.creator_id),
        ("modifierId", &dentry.modifier_id),
        ("createTime", &dentry.create_time),
        ("modifiedTime", &dentry.modified_time),
        ("properties", &properties),
        ("uuid", &dentry.uuid),
        ("partitionType", &dentry.partition_type),
        ("storageDriver", &dentry.storage_driver),
    ])
}

fn task_result(result: models::GetTaskResult) -> Value {
    let task = result.task.map(|task| {
        object([
            ("id", &task.id),
            ("status", &task.status),
            ("totalCount", &task.total_count),
            ("successCount", &task.success_count),
            ("failCount", &task.fail_count),
            ("failMessage", &task.fail_message),
            ("beginTime", &task.begin_time),
            ("endTime", &task.end_time),
        ])
    });
    object([("task", &task)])
}
