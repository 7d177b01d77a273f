//! Whatever is sent to whichever operation, the answer is one that the pages
//! allow: a JSON object with 200, or the envelope with a documented status.

use serde_json::{Value, json};
use undelete_emulator::Rule;
use undelete_emulator::{Emulator, Fault};

use crate::client::{Drive, Reply, UNION, send};
use crate::dingtalk_operations::OPERATIONS;

const ODD_TEXTS: [&str; 12] = [
    "%00",
    "%FF%FE",
    "%E6%96%87%E4%BB%B6",
    "%F0%9F%97%91",
    "-1",
    "0",
    "00",
    "%2B1",
    "18446744073709551616",
    "99999999999999999999999999999999999999999999",
    "a%2Fb",
    "%7B%22a%22%3A1%7D",
];

const ODD_BODIES: [&str; 14] = [
    "",
    " ",
    "null",
    "[]",
    "5",
    "\"text\"",
    "{",
    "{\"option\":",
    "{\"option\":null}",
    "{\"option\":{\"maxResults\":1e999}}",
    "{\"option\":{\"maxResults\":99999999999999999999}}",
    "{\"name\":\"\\ud800\"}",
    "{\"a\":1,\"a\":2}",
    "\u{feff}{}",
];

/// Values that no field is documented to take, or barely.
fn odd_values() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(1.5),
        json!(u64::MAX),
        json!(1e300),
        json!(""),
        json!("\u{0}"),
        json!("\u{1F5D1}\u{202E}文件"),
        json!("x".repeat(5_000)),
        json!([]),
        json!([null]),
        json!(["", "0", "-1", "\u{0}"]),
        json!(vec!["1"; 60]),
        json!({}),
        json!({ "a": { "b": [] } }),
    ]
}

fn path(template: &str, value: impl Fn(&str) -> String) -> String {
    let segments = template.split('/').map(|segment| {
        match segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')) {
            Some(name) => value(name),
            None => segment.to_owned(),
        }
    });
    format!("/v1.0/{}", segments.collect::<Vec<_>>().join("/"))
}

struct Stage {
    drive: Drive,
    dentry: String,
    item: String,
}

impl Stage {
    async fn start() -> Self {
        let drive = Drive::start().await;
        let dentry = drive.file("a.txt", "");
        let item = drive.recycle(&drive.file("b.txt", ""));
        Self {
            drive,
            dentry,
            item,
        }
    }

    /// A path that leads to something.
    fn good_path(&self, template: &str) -> String {
        path(template, |name| match name {
            "bin" => "bin1".to_owned(),
            "item" => self.item.clone(),
            "space" => self.drive.space.clone(),
            "dentry" => self.dentry.clone(),
            "corp" => "corp1".to_owned(),
            _ => "1".to_owned(),
        })
    }
}

fn check(what: &str, reply: &Reply) {
    let context = format!("{what}: {} {}", reply.status, reply.text);
    assert_eq!(
        reply.content_type, "application/json;charset=utf-8",
        "{context}"
    );
    let body = reply.json();
    match reply.status {
        200 => assert!(body.is_object(), "{context}"),
        400 | 401 | 403 | 404 => {
            for key in ["code", "message", "requestid"] {
                let text = body[key].as_str().unwrap_or_default();
                assert!(!text.is_empty(), "{context}");
            }
        }
        _ => panic!("{context}"),
    }
}

#[tokio::test]
async fn odd_path_values_are_answered_as_documented() {
    let stage = Stage::start().await;
    for (name, method, template, needs) in OPERATIONS {
        let body: Value = needs
            .iter()
            .map(|key| ((*key).to_owned(), json!("1")))
            .collect();
        for odd in ODD_TEXTS {
            let path = path(template, |_| odd.to_owned());
            let target = format!("{path}?{UNION}");
            let body = (method == "POST").then(|| body.to_string());
            let reply = stage.drive.send(method, &target, body.as_deref()).await;
            check(&format!("{name} {target}"), &reply);
        }
    }
}

#[tokio::test]
async fn odd_queries_are_answered_as_documented() {
    let stage = Stage::start().await;
    let keys = [
        "unionId",
        "recycleBinScope",
        "scopeId",
        "nextToken",
        "maxResults",
        "parentId",
        "orderBy",
        "order",
        "withThumbnail",
        "toRecycleBin",
        "unknown",
    ];
    for (name, method, template, _) in OPERATIONS {
        let path = stage.good_path(template);
        if name == "ClearRecycleBin" {
            continue;
        }
        for key in keys {
            for odd in [
                "",
                "x",
                "%FF",
                "%",
                "1&maxResults=2",
                "-0",
                "True",
                "%E6%96%87",
            ] {
                let target = format!("{path}?{UNION}&parentId=0&{key}={odd}&{key}={odd}");
                let reply = stage.drive.send(method, &target, None).await;
                check(&format!("{name} {target}"), &reply);
            }
        }
        for query in ["", "?", "?&&&", "?=", "?unionId"] {
            let reply = stage
                .drive
                .send(method, &format!("{path}{query}"), None)
                .await;
            check(&format!("{name} {query}"), &reply);
        }
    }
}

#[tokio::test]
async fn odd_bodies_are_answered_as_documented() {
    let stage = Stage::start().await;
    for (name, method, template, _) in OPERATIONS {
        let target = format!("{}?{UNION}", stage.good_path(template));
        for body in ODD_BODIES {
            let reply = stage.drive.send(method, &target, Some(body)).await;
            check(&format!("{name} {body}"), &reply);
        }
        let deep = "[".repeat(10_000);
        let reply = stage.drive.send(method, &target, Some(&deep)).await;
        check(&format!("{name} deep"), &reply);
        let url = format!("{}{target}", stage.drive.emulator.url());
        for content_type in ["text/plain", "application/xml", "multipart/form-data", ""] {
            let headers = [
                ("x-acs-dingtalk-access-token", stage.drive.token.as_str()),
                ("content-type", content_type),
            ];
            let reply = send(&url, method, &headers, Some("a=b")).await.unwrap();
            check(&format!("{name} {content_type}"), &reply);
        }
    }
}

/// The members of `option` that an operation reads.
fn options(name: &str) -> &'static [&'static str] {
    match name {
        "RestoreRecycleItem" | "RestoreRecycleItems" | "CopyDentry" | "CopyDentries" => {
            &["conflictStrategy"]
        }
        "MoveDentry" => &["conflictStrategy", "presevePermissions"],
        "MoveDentries" => &["conflictStrategy", "preservePermissions"],
        "DeleteDentries" => &["toRecycleBin"],
        "GetDentry" | "GetDentries" => &["appIdsForAppProperties", "withThumbnail"],
        "ListAllDentries" => &["nextToken", "maxResults", "order", "withThumbnail"],
        "AddFolder" => &["conflictStrategy", "appProperties"],
        "AddSpace" => &[
            "name",
            "quota",
            "capabilities",
            "scene",
            "sceneId",
            "ownerType",
        ],
        _ => &[],
    }
}

impl Stage {
    /// A body that gets as far as it can.
    fn good_body(&self, needs: &[&str]) -> Value {
        let value = |key: &str| match key {
            "dentryIds" => json!([self.dentry]),
            "recycleItemIds" => json!([self.item]),
            "targetSpaceId" => json!(self.drive.space),
            "targetFolderId" => json!("0"),
            _ => json!("1"),
        };
        needs
            .iter()
            .map(|key| ((*key).to_owned(), value(key)))
            .collect()
    }
}

#[tokio::test]
async fn odd_fields_are_answered_as_documented() {
    for (name, method, template, needs) in OPERATIONS {
        if method != "POST" {
            continue;
        }
        let stage = Stage::start().await;
        let target = format!("{}?{UNION}", stage.good_path(template));
        let good = stage.good_body(needs);
        for odd in odd_values() {
            let mut bodies = vec![json!({ "option": odd })];
            for key in needs {
                let mut body = good.clone();
                body[*key] = odd.clone();
                bodies.push(body);
            }
            for key in options(name) {
                let mut body = good.clone();
                body["option"] = json!({ *key: odd });
                bodies.push(body);
            }
            for body in bodies {
                let reply = stage.drive.post(&target, body.clone()).await;
                check(&format!("{name} {body}"), &reply);
            }
        }
    }
}

#[tokio::test]
async fn the_wrong_method_is_405() {
    let stage = Stage::start().await;
    for (name, _, template, _) in OPERATIONS {
        let path = stage.good_path(template);
        for method in ["PUT", "PATCH", "OPTIONS", "TRACE"] {
            let reply = stage.drive.send(method, &path, None).await;
            assert_eq!(reply.status, 405, "{name} {method}");
        }
    }
}

#[tokio::test]
async fn faults_and_the_log_know_every_operation_by_name() {
    let stage = Stage::start().await;
    let emulator: &Emulator = &stage.drive.emulator;
    for (name, method, template, _) in OPERATIONS {
        let path = stage.good_path(template);
        let target = format!("{path}?{UNION}");
        emulator.inject(Rule::new(name, Fault::Unavailable));
        let reply = stage.drive.send(method, &target, None).await;
        assert_eq!(reply.refusal(), (503, "operationTimeout".into()), "{name}");
        let received = emulator.log().of(name);
        assert_eq!(received.len(), 1, "{name}");
        assert_eq!(received[0].path, path);
        assert_eq!(received[0].operation(), Some(name));
    }
    stage.drive.get("/v1.0/storage/nothing").await;
    assert_eq!(emulator.requests().last().unwrap().operation(), None);
}
