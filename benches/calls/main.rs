//! What a call costs, next to the same call written by hand with reqwest and serde: instructions of
//! one item, of a page of 30, and of 1,000 calls at once.
//!
//! `cargo bench -p undelete-calls` prints the table. It counts with valgrind, so neither the speed of the
//! machine nor what else runs on it matters; without valgrind it says so and measures nothing. The
//! service is a process of its own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use serde::Deserialize;
use undelete::dingtalk::Client;
use undelete::runtime::RateLimit;

const SHAPES: [(&str, usize); 3] = [("one", 300), ("page", 300), ("at-once", 3)];
const AT_ONCE: usize = 1000;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["serve"] => serve(),
        ["call", way, shape, count, url] => call(way, shape, count.parse().unwrap(), url),
        _ => measure(),
    }
}

/// Starts the service, and counts what each way takes.
fn measure() {
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("valgrind is absent: nothing was measured");
        return;
    }
    let this = env::current_exe().unwrap();
    let mut service = Command::new(&this)
        .arg("serve")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut url = String::new();
    let mut lines = BufReader::new(service.stdout.take().unwrap());
    lines.read_line(&mut url).unwrap();
    let instructions = |way: &str, shape: &str, count: usize| -> u64 {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(&this)
            .args(["call", way, shape, &count.to_string(), url.trim()])
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{text}");
        let collected = text
            .lines()
            .find_map(|line| line.split("Collected : ").nth(1));
        collected.unwrap().trim().parse().unwrap()
    };
    println!(
        "{:<10} {:>12} {:>12} {:>6}",
        "a call", "client", "by hand", "ratio"
    );
    for (shape, count) in SHAPES {
        // What starting costs is in both.
        let per_call = |way: &str| {
            let more = instructions(way, shape, count * 2) - instructions(way, shape, count);
            more / u64::try_from(count).unwrap()
        };
        let (client, by_hand) = (per_call("client"), per_call("by-hand"));
        let ratio = client as f64 / by_hand as f64;
        println!("{shape:<10} {client:>12} {by_hand:>12} {ratio:>6.2}");
    }
    service.kill().unwrap();
    service.wait().unwrap();
}

/// Makes calls in one of the ways.
fn call(way: &str, shape: &str, count: usize, url: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        if way == "client" {
            let client = Client::builder()
                .base_url(url)
                .rate_limit(RateLimit::unlimited())
                .union_id("union1")
                .access_token("a-token")
                .build()
                .unwrap();
            for _ in 0..count {
                match shape {
                    "one" => client_one(client.clone()).await,
                    "page" => {
                        let page = client
                            .list_recycle_items("bin1")
                            .max_results(30)
                            .send()
                            .await;
                        assert_eq!(page.unwrap().recycle_items.unwrap().len(), 30);
                    }
                    _ => at_once(|| client_one(client.clone())).await,
                }
            }
        } else {
            let by_hand = ByHand::new(url);
            for _ in 0..count {
                match shape {
                    "one" => by_hand.clone().one().await,
                    "page" => {
                        let query = [("maxResults", "30"), ("unionId", "union1")];
                        let path = ["bin1", "recycleItems"];
                        let page: Page = by_hand.get(&path, &query).await;
                        assert_eq!(page.recycle_items.unwrap().len(), 30);
                    }
                    _ => at_once(|| by_hand.clone().one()).await,
                }
            }
        }
    });
}

async fn at_once<F: Future<Output = ()> + Send + 'static>(call: impl Fn() -> F) {
    let calls: Vec<_> = (0..AT_ONCE).map(|_| tokio::spawn(call())).collect();
    for call in calls {
        call.await.unwrap();
    }
}

async fn client_one(client: Client) {
    let result = client
        .get_recycle_item("bin1", "item1")
        .send()
        .await
        .unwrap();
    assert_eq!(result.item.unwrap().size, Some(512));
}

/// The same without the client, as a careful person writes it: one client of reqwest with the same TLS,
/// limits of time and no redirects, values in the path and the query encoded, the token in its header and
/// the name of the program in another, the status judged, the body read as a type. The request on the
/// wire is the same.
#[derive(Clone)]
struct ByHand {
    http: reqwest::Client,
    base: reqwest::Url,
}

#[derive(Deserialize)]
struct Outcome {
    item: Option<Item>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    recycle_items: Option<Vec<Item>>,
    #[serde(rename = "nextToken")]
    _next_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    size: Option<i64>,
    #[serde(rename = "dentryId")]
    _dentry_id: Option<String>,
    #[serde(rename = "id")]
    _id: Option<String>,
    #[serde(rename = "operatorId")]
    _operator_id: Option<String>,
    #[serde(rename = "operatorTime")]
    _operator_time: Option<String>,
    #[serde(rename = "originalName")]
    _original_name: Option<String>,
    #[serde(rename = "originalPath")]
    _original_path: Option<String>,
    #[serde(rename = "spaceId")]
    _space_id: Option<String>,
    #[serde(rename = "type")]
    _kind: Option<Kind>,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Kind {
    File,
    Folder,
}

impl ByHand {
    fn new(url: &str) -> Self {
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(30))
            .user_agent("undelete-calls/0.1.0");
        Self {
            http: http.build().unwrap(),
            base: format!("{url}/v1.0/storage/recycleBins").parse().unwrap(),
        }
    }

    async fn get<T: for<'de> Deserialize<'de>>(&self, path: &[&str], query: &[(&str, &str)]) -> T {
        let mut url = self.base.clone();
        url.path_segments_mut().unwrap().extend(path);
        url.query_pairs_mut().extend_pairs(query);
        let request = self.http.get(url);
        let request = request.header("x-acs-dingtalk-access-token", "a-token");
        let response = request.header("accept", "application/json").send().await;
        let body = response.unwrap().error_for_status().unwrap().bytes().await;
        serde_json::from_slice(&body.unwrap()).unwrap()
    }

    async fn one(self) {
        let path = ["bin1", "recycleItems", "item1"];
        let result: Outcome = self.get(&path, &[("unionId", "union1")]).await;
        assert_eq!(result.item.unwrap().size, Some(512));
    }
}

/// Answers every request, until it is killed.
fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("http://{}", listener.local_addr().unwrap());
    for stream in listener.incoming() {
        thread::spawn(move || answer(stream.unwrap()));
    }
}

fn answer(mut stream: TcpStream) -> Option<()> {
    let item = r#"{"dentryId":"d1","id":"item1","operatorId":"union1","operatorTime":"2022-07-29T14:55Z","originalName":"plan.txt","originalPath":"/work/plan.txt","size":512,"spaceId":"space1","type":"FILE"}"#;
    let one = format!(r#"{{"item":{item}}}"#);
    let page = format!(r#"{{"recycleItems":[{}]}}"#, [item; 30].join(","));
    stream.set_nodelay(true).ok()?;
    let mut received = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let read = stream.read(&mut buffer).ok().filter(|read| *read > 0)?;
        received.extend_from_slice(buffer.get(..read)?);
        if received.ends_with(b"\r\n\r\n") {
            let body = if received.starts_with(b"GET /v1.0/storage/recycleBins/bin1/recycleItems/")
            {
                &one
            } else {
                &page
            };
            let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ";
            write!(stream, "{head}{}\r\n\r\n{body}", body.len()).ok()?;
            received.clear();
        }
    }
}
