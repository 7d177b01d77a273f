//! Whatever is sent, the answer is one of the service: a documented status,
//! and its envelope if it is a refusal.

use serde_json::json;

use crate::client::{Media, Reply, send};

/// Every operation; `{}` stands for an id or a path.
const OPERATIONS: [(&str, &str); 35] = [
    ("GET", "token?"),
    ("POST", "token?"),
    ("POST", "token/smh1/{}?"),
    ("DELETE", "token/smh1/{}?"),
    ("DELETE", "token/{}?library_secret=secret1"),
    ("GET", "recycled/smh1/space1?x={}"),
    ("GET", "recycled/smh1/space1/{}?info"),
    ("GET", "recycled/smh1/space1/{}?preview"),
    ("POST", "recycled/smh1/space1/{}?restore"),
    ("POST", "recycled/smh1/space1?restore&x={}"),
    ("DELETE", "recycled/smh1/space1/{}?"),
    ("POST", "recycled/smh1/space1?delete&x={}"),
    ("DELETE", "recycled/smh1/{}?"),
    ("POST", "recycled/smh1/space1?lifecycle&x={}"),
    ("GET", "task/smh1/space1/{}?"),
    ("GET", "task/smh1/{}?"),
    ("GET", "task-result/smh1/space1/{}?"),
    ("GET", "task-result/smh1/{}?"),
    ("DELETE", "file/smh1/space1/{}?"),
    ("DELETE", "directory/smh1/space1/{}?"),
    ("POST", "batch/smh1/space1?delete&x={}"),
    ("GET", "directory-history/smh1/space1/history-list/{}?"),
    ("POST", "directory-history/smh1/space1/latest-version/{}?"),
    ("POST", "directory-history/smh1/space1/delete?x={}"),
    ("DELETE", "directory-history/smh1/library-history?x={}"),
    ("GET", "directory-history/{}/library-history?"),
    ("POST", "directory-history/smh1/library-history?x={}"),
    ("POST", "space/smh1?space_id={}"),
    ("GET", "space/smh1/list?marker={}"),
    ("GET", "space/smh1/{}/extension?"),
    ("POST", "space/smh1/{}/extension?"),
    ("GET", "space/smh1/{}/size?"),
    ("GET", "space/{}/count?"),
    ("DELETE", "space/smh1/{}?"),
    ("PATCH", "space/smh1/{}?"),
];

const IDS: [&str; 8] = [
    "1",
    "-1",
    "99999999999999999999999999",
    "%00",
    "%FF%FE",
    "%E5%9B%9E%2F..%2F",
    "..",
    "",
];

const QUERIES: [&str; 4] = [
    "",
    "&limit=-1&page=1e9&page_size=&order_by=%F0%9F%97%91&marker=%FF&user_id=%00",
    "&limit=18446744073709551616&permanent=2&force=yes&ordered=maybe&period=1e3",
    "&restore&restore=0&delete&info&preview&limit=1&limit=2&type=&size=99999999999999999999",
];

const BODIES: [&str; 12] = [
    "",
    "null",
    "{",
    "[[[[]]]]",
    "[null]",
    "[1e400]",
    "[18446744073709551616]",
    "[\"\u{1f5d1}\", {\"path\": null}]",
    "{\"retentionDays\": 1e309}",
    "{\"retentionDays\": 0.5, \"retentionDays\": \"x\", \"enableFileHistory\": \"no\"}",
    "{\"isPublicRead\": null, \"spaceTag\": {}}",
    "\u{feff}[]",
];

fn check(reply: &Reply, what: &str) {
    match reply.status {
        200 | 201 | 202 | 207 => {
            reply.json();
        }
        204 => assert_eq!(reply.text, "", "{what}"),
        400 | 403 | 404 | 409 | 429 => {
            let id = reply.request_id.as_ref().expect(what);
            let (_, code) = reply.refusal();
            let message = reply.json()["message"].clone();
            assert_eq!(
                reply.json(),
                json!({ "code": code, "message": message, "requestId": id }),
                "{what}"
            );
            assert_eq!(reply.content_type, "application/json; charset=utf-8");
        }
        status => panic!("{what}: {status} {}", reply.text),
    }
}

/// Every operation with every pair of an odd id and an odd query, and in turn
/// with all odd bodies.
async fn try_all(content_type: &str) {
    for (method, target) in OPERATIONS {
        let mut media = Media::start().await;
        media.hold(&["admin"]);
        let mut bodies = BODIES.iter().cycle();
        for id in IDS {
            for query in QUERIES {
                for body in bodies.by_ref().take(3) {
                    let target = target.replace("{}", id);
                    let url = format!(
                        "{}/api/v1/{target}{query}&access_token={}",
                        media.emulator.url(),
                        media.token
                    );
                    let headers = [("content-type", content_type)];
                    let reply = send(&url, method, &headers, Some(body)).await.unwrap();
                    check(&reply, &format!("{method} {target}{query} {body}"));
                }
            }
            bodies.next();
        }
    }
}

#[tokio::test]
async fn garbage_as_json_is_refused_as_documented() {
    try_all("application/json").await;
}

#[tokio::test]
async fn garbage_of_another_type_is_refused_as_documented() {
    try_all("text/plain; charset=\"\u{20}").await;
}
