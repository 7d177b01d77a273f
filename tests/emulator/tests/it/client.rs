//! A bare HTTP client, and the two stages most tests begin on.

use serde_json::Value;
use undelete_emulator::{Emulator, World};

pub const UNION: &str = "unionId=chyTest";

/// An answer as it came in.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub content_type: String,
    pub request_id: Option<String>,
    pub location: Option<String>,
    pub text: String,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).expect(&self.text)
    }

    /// Status and `code`, in either spelling.
    pub fn refusal(&self) -> (u16, String) {
        let body = self.json();
        let code = body.get("code").or(body.get("Code")).expect("a code");
        (self.status, code.as_str().expect("text").to_owned())
    }
}

pub async fn send(
    url: &str,
    method: &str,
    headers: &[(&str, &str)],
    body: Option<&str>,
) -> Result<Reply, reqwest::Error> {
    send_with(&http_client(), url, method, headers, body).await
}

fn http_client() -> reqwest::Client {
    reqwest::Client::builder()
        // A proxy of the machine must not come between the test and its server.
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        // A request on a used connection that turns out to be closed would be
        // sent again in silence.
        .pool_max_idle_per_host(0)
        .build()
        .unwrap()
}

async fn send_with(
    client: &reqwest::Client,
    url: &str,
    method: &str,
    headers: &[(&str, &str)],
    body: Option<&str>,
) -> Result<Reply, reqwest::Error> {
    let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
    let mut request = client.request(method, url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    if let Some(body) = body {
        request = request.body(body.to_owned());
    }
    let response = request.send().await?;
    let header = |name: &str| {
        let value = response.headers().get(name)?;
        Some(value.to_str().unwrap().to_owned())
    };
    Ok(Reply {
        status: response.status().as_u16(),
        content_type: header("content-type").unwrap_or_default(),
        request_id: header("x-request-id"),
        location: header("location"),
        text: response.text().await?,
    })
}

/// One organisation `corp1` with the bin `bin1`, one app, one space.
pub struct Drive {
    pub emulator: Emulator,
    pub token: String,
    pub space: String,
    client: reqwest::Client,
}

impl Drive {
    pub async fn start() -> Self {
        let mut world = World::empty();
        let drive = &mut world.dingtalk;
        drive.add_app("key", "secret");
        drive.add_organization("corp1", "bin1");
        let space = drive.add_space("corp1").unwrap();
        let token = drive.issue_token("key").unwrap();
        Self {
            emulator: Emulator::start_with(world).await.unwrap(),
            token,
            space,
            client: http_client(),
        }
    }

    /// Writes a file and returns its id.
    pub fn file(&self, path: &str, content: &str) -> String {
        self.emulator
            .with(|world| world.dingtalk.put_file(&self.space, path, content))
            .unwrap()
    }

    pub fn folder(&self, path: &str) -> String {
        self.emulator
            .with(|world| world.dingtalk.put_folder(&self.space, path))
            .unwrap()
    }

    /// Puts a file or folder into the bin and returns the item's id.
    pub fn recycle(&self, dentry: &str) -> String {
        self.emulator
            .with(|world| world.dingtalk.recycle(dentry, "chyDeleter"))
            .unwrap()
    }

    pub fn content_at(&self, path: &str) -> Option<String> {
        let dentry = self
            .emulator
            .with(|world| world.dingtalk.dentry_at(&self.space, path))?;
        dentry.content().map(str::to_owned)
    }

    pub fn bin_size(&self) -> usize {
        self.emulator
            .with(|world| world.dingtalk.recycle_items().len())
    }

    pub async fn get(&self, path_and_query: &str) -> Reply {
        self.send("GET", path_and_query, None).await
    }

    pub async fn post(&self, path_and_query: &str, body: Value) -> Reply {
        self.send("POST", path_and_query, Some(&body.to_string()))
            .await
    }

    pub async fn send(&self, method: &str, path_and_query: &str, body: Option<&str>) -> Reply {
        let url = format!("{}{path_and_query}", self.emulator.url());
        let headers = [
            ("x-acs-dingtalk-access-token", self.token.as_str()),
            ("content-type", "application/json"),
        ];
        send_with(&self.client, &url, method, &headers, body)
            .await
            .unwrap()
    }

    /// Where the files of the space are.
    pub fn dentries(&self) -> String {
        format!("/v1.0/storage/spaces/{}/dentries", self.space)
    }

    pub async fn restore(&self, ids: &[&str], strategy: Option<&str>) -> Reply {
        let mut body = serde_json::json!({ "recycleItemIds": ids });
        if let Some(strategy) = strategy {
            body["option"] = serde_json::json!({ "conflictStrategy": strategy });
        }
        let path = format!("/v1.0/storage/recycleBins/bin1/recycleItems/batchRestore?{UNION}");
        self.post(&path, body).await
    }

    pub async fn delete(&self, ids: &[&str], to_bin: bool) -> Reply {
        let path = format!(
            "/v1.0/storage/spaces/{}/dentries/batchRemove?{UNION}",
            self.space
        );
        let body = serde_json::json!({ "dentryIds": ids, "option": { "toRecycleBin": to_bin } });
        self.post(&path, body).await
    }

    pub async fn task(&self, id: &str) -> Value {
        let reply = self.get(&format!("/v1.0/storage/tasks/{id}?{UNION}")).await;
        assert_eq!(reply.status, 200, "{}", reply.text);
        reply.json()["task"].clone()
    }

    /// The task when it has ended.
    pub async fn finish(&self, id: &str) -> Value {
        for _ in 0..10 {
            let task = self.task(id).await;
            if task["status"] == "SUCCESS" || task["status"] == "FAIL" {
                return task;
            }
        }
        panic!("task {id} does not end")
    }
}

/// One multi-tenant library `smh1` with the space `space1`.
pub struct Media {
    pub emulator: Emulator,
    pub token: String,
}

impl Media {
    pub async fn start() -> Self {
        let mut world = World::empty();
        let smh = &mut world.smh;
        smh.add_multi_tenant_library("smh1", "secret1");
        smh.add_space("smh1", "space1").unwrap();
        let token = smh.issue_token("smh1", &["space1"], &["space_admin"]);
        Self {
            token: token.unwrap(),
            emulator: Emulator::start_with(world).await.unwrap(),
        }
    }

    pub fn file(&self, path: &str, content: &str) {
        self.emulator
            .with(|world| world.smh.put_file("smh1", "space1", path, content))
            .unwrap();
    }

    pub fn directory(&self, path: &str) {
        self.emulator
            .with(|world| world.smh.put_directory("smh1", "space1", path))
            .unwrap();
    }

    pub fn recycle(&self, path: &str) -> i64 {
        self.emulator
            .with(|world| world.smh.recycle("smh1", "space1", path))
            .unwrap()
    }

    /// Writes a file, puts it into the bin and returns the item's id.
    pub fn deleted_file(&self, path: &str, content: &str) -> i64 {
        self.file(path, content);
        self.recycle(path)
    }

    pub fn content_at(&self, path: &str) -> Option<String> {
        self.emulator
            .with(|world| world.smh.content("smh1", "space1", path))
    }

    pub fn paths(&self) -> Vec<String> {
        let entries = self
            .emulator
            .with(|world| world.smh.entries("smh1", "space1"));
        entries.into_iter().map(|entry| entry.path).collect()
    }

    pub fn bin(&self) -> Vec<i64> {
        let items = self
            .emulator
            .with(|world| world.smh.recycled("smh1", "space1"));
        items.into_iter().map(|item| item.id).collect()
    }

    /// A call with the token; `target` is a path with at least one query
    /// parameter, or without a query.
    pub async fn send(&self, method: &str, target: &str, body: Option<&str>) -> Reply {
        let mark = if target.contains('?') { '&' } else { '?' };
        let url = format!(
            "{}{target}{mark}access_token={}",
            self.emulator.url(),
            self.token
        );
        let headers = [("content-type", "application/json")];
        send(&url, method, &headers, body).await.unwrap()
    }

    pub async fn get(&self, target: &str) -> Reply {
        self.send("GET", target, None).await
    }

    pub async fn post(&self, target: &str, body: Value) -> Reply {
        self.send("POST", target, Some(&body.to_string())).await
    }

    pub async fn delete(&self, target: &str) -> Reply {
        self.send("DELETE", target, None).await
    }

    /// Goes on with a token for `space1` that has these grants only.
    pub fn hold(&mut self, grants: &[&str]) {
        let token = self
            .emulator
            .with(|world| world.smh.issue_token("smh1", &["space1"], grants));
        self.token = token.unwrap();
    }

    /// Lets time pass without the token expiring.
    pub fn wait(&mut self, seconds: u64) {
        let elapsed = std::time::Duration::from_secs(seconds);
        self.emulator.with(|world| world.clock().advance(elapsed));
        self.hold(&["admin"]);
    }

    pub async fn restore(&self, ids: &[i64]) -> Reply {
        let body = Value::from(ids.to_vec()).to_string();
        self.send("POST", "/api/v1/recycled/smh1/space1?restore", Some(&body))
            .await
    }

    pub async fn task(&self, ids: &str) -> Value {
        let reply = self.get(&format!("/api/v1/task/smh1/space1/{ids}")).await;
        assert_eq!(reply.status, 200, "{}", reply.text);
        reply.json()
    }
}
