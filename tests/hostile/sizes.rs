//! Responses without an end, as deep as they are long, or of which each byte takes a hundred. Each is
//! taken by a process of its own, whose memory is measured.

use std::io::{BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::{env, fs, thread};

use serde_json::{Value, json};
use undelete::dingtalk::{self, Client};
use undelete::runtime::{RateLimit, RetryPolicy, TransportErrorKind};

use crate::server::read_head;

const MIB: u64 = 1024 * 1024;
/// The limit of a client is 32 MiB; the text of a response and what is made of it are held at once.
const MOST: u64 = 200 * MIB;
/// What is made of a response within the limit takes at most sixteen times that, besides its text.
const MOST_WITHIN: u64 = 16 * 32 * MIB + MOST;
const ADDRESS: &str = "HOSTILE_ADDRESS";
const CASE: &str = "HOSTILE_CASE";

/// What one process said, and the most memory that it had.
struct Told {
    said: Value,
    peak: u64,
}

/// Lets a process of its own take what this server sends.
#[track_caller]
fn taken(
    case: &str,
    serve: impl Fn(&mut TcpStream) -> std::io::Result<()> + Send + Copy + 'static,
) -> Told {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for mut connection in listener.incoming().map_while(Result::ok) {
            thread::spawn(move || {
                let mut reader = BufReader::new(connection.try_clone().unwrap());
                while let Some(length) = read_head(&mut reader) {
                    let mut body = vec![0; length];
                    if reader
                        .read_exact(&mut body)
                        .and_then(|()| serve(&mut connection))
                        .is_err()
                    {
                        return;
                    }
                }
            });
        }
    });
    let child = Command::new(env::current_exe().unwrap())
        .args(["sizes::the_process", "--exact", "--ignored", "--nocapture"])
        .envs([(ADDRESS, &*address), (CASE, case)])
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    let said = String::from_utf8(child.stdout).unwrap();
    assert!(child.status.success(), "{}: {said}", child.status);
    let said = said.lines().find(|line| line.starts_with('{')).unwrap();
    let said: Value = serde_json::from_str(said).unwrap();
    let peak = said["peak"].as_u64().unwrap();
    println!("{case}: {} MiB at most", peak / MIB);
    Told { said, peak }
}

/// The one that takes a response and says what came of it.
#[tokio::test]
#[ignore = "run by the other tests here, each in a process of its own"]
async fn the_process() {
    let (Ok(address), Ok(case)) = (env::var(ADDRESS), env::var(CASE)) else {
        panic!("run by the other tests here");
    };
    let client = Client::builder()
        .access_token("token")
        .union_id("somebody")
        .base_url(address)
        .retry(RetryPolicy::none())
        .rate_limit(RateLimit::unlimited())
        .build()
        .unwrap();
    let mut said = match &*case {
        "read" => describe(client.list_recycle_items("bin").send().await.unwrap_err()),
        "write" => describe(
            client
                .restore_recycle_item("bin", "1")
                .send()
                .await
                .unwrap_err(),
        ),
        "walk" => {
            let mut items = client.list_recycle_items("bin").items();
            describe(items.next().await.unwrap().unwrap_err())
        }
        "one batch" => {
            let request = client.restore_recycle_items("bin", ["1"]);
            let report = request.in_batches().send().await;
            let entry = &report.entries()[0];
            let shown = format!("{} {entry:?}", entry.outcome);
            let is_too_large = shown.contains("the response is too large");
            json!({ "kind": if is_too_large { "too large" } else { "other" }, "shown": shown.len() })
        }
        _ => {
            let ids = (0..9_000).map(|id| id.to_string());
            let report = client
                .restore_recycle_items("bin", ids)
                .in_batches()
                // Not one says a word about its items.
                .max_unknown_batches(usize::MAX)
                .send()
                .await;
            json!({ "unmatched": report.unmatched_count(), "kept": report.unmatched().len() })
        }
    };
    said["peak"] = peak().into();
    println!("\n{said}");
}

fn describe(error: dingtalk::Error) -> Value {
    let kind = match &error {
        dingtalk::Error::Transport(failure) if failure.kind() == TransportErrorKind::TooLarge => {
            "too large"
        }
        dingtalk::Error::Service(_) => "service",
        dingtalk::Error::Decode(_) => "decode",
        _ => "other",
    };
    let shown = format!("{error} {error:?}");
    json!({ "kind": kind, "unknown": error.is_outcome_unknown(), "shown": shown.len() })
}

/// The most memory that this process had, in bytes.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.unwrap().trim().trim_end_matches(" kB");
    kib.parse::<u64>().unwrap() * 1024
}

fn is_too_large(told: &Told) {
    assert_eq!(told.said["kind"], "too large", "{}", told.said);
    assert!(told.peak < MOST, "{} MiB", told.peak / MIB);
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "memory is measured by /proc")]
fn a_gigabyte_of_json_is_refused() {
    fn serve(connection: &mut TcpStream) -> std::io::Result<()> {
        connection.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n[")?;
        let zeros = b"0,".repeat(32 * 1024);
        (0..1024 * 16).try_for_each(|_| connection.write_all(&zeros))
    }
    for case in ["read", "write"] {
        let told = taken(case, serve);
        is_too_large(&told);
        assert_eq!(told.said["unknown"], case == "write");
    }
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "memory is measured by /proc")]
fn an_endless_body_is_left_at_the_limit() {
    fn chunked(connection: &mut TcpStream, status: &str) -> std::io::Result<()> {
        write!(
            connection,
            "HTTP/1.1 {status}\r\nTransfer-Encoding: chunked\r\n\r\n"
        )?;
        let chunk = format!(
            "10000\r\n{}\r\n",
            "[0,".repeat(0x10000).get(..0x10000).unwrap()
        );
        loop {
            connection.write_all(chunk.as_bytes())?;
        }
    }
    let told = taken("write", |connection| chunked(connection, "200 OK"));
    is_too_large(&told);
    assert_eq!(told.said["unknown"], true);
    // The beginning of a failure says enough.
    let told = taken("read", |connection| chunked(connection, "500 Failure"));
    assert_eq!(told.said["kind"], "service", "{}", told.said);
    assert!(told.peak < MOST, "{} MiB", told.peak / MIB);
    assert!(told.said["shown"].as_u64() < Some(10_000), "{}", told.said);
    // A body that ends when the connection does, which it does not.
    let told = taken("read", |connection| {
        connection.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")?;
        let chunk = b" ".repeat(0x10000);
        loop {
            connection.write_all(&chunk)?;
        }
    });
    is_too_large(&told);
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "memory is measured by /proc")]
fn what_is_as_deep_as_it_is_long_is_no_answer_and_no_end() {
    fn deep(connection: &mut TcpStream, status: &str) -> std::io::Result<()> {
        let depth = 16 * MIB;
        let length = depth + 16;
        write!(
            connection,
            "HTTP/1.1 {status}\r\nContent-Length: {length}\r\n\r\n"
        )?;
        connection.write_all(br#"{"recycleItems":"#)?;
        connection.write_all(&vec![b'['; depth as usize])
    }
    let told = taken("read", |connection| deep(connection, "200 OK"));
    assert_eq!(told.said["kind"], "decode", "{}", told.said);
    assert!(told.peak < MOST, "{} MiB", told.peak / MIB);
    let told = taken("write", |connection| deep(connection, "400 Refused"));
    assert_eq!(told.said["kind"], "service", "{}", told.said);
    assert!(told.peak < MOST, "{} MiB", told.peak / MIB);
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "memory is measured by /proc")]
fn results_that_nobody_asked_for_are_counted_and_let_go() {
    let told = taken("batch", |connection| {
        let results = vec![r#"{"recycleItemId":"-","success":true}"#; 2_000].join(",");
        let body = format!(r#"{{"resultItems":[{results}]}}"#);
        write!(
            connection,
            "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )
    });
    assert_eq!(told.said["unmatched"], 600_000);
    assert_eq!(told.said["kept"], 1_000);
    assert!(told.peak < 64 * MIB, "{} MiB", told.peak / MIB);
}

/// Sends 30 MiB of these parts, between a beginning and an end.
fn within(
    connection: &mut TcpStream,
    status: &str,
    [begin, part, end]: [&str; 3],
) -> std::io::Result<()> {
    let parts = vec![part; 30 * 1024 * 1024 / (part.len() + 1)].join(",");
    let length = begin.len() + parts.len() + end.len();
    write!(
        connection,
        "HTTP/1.1 {status}\r\nContent-Length: {length}\r\n\r\n{begin}{parts}{end}"
    )
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "memory is measured by /proc")]
fn what_takes_many_times_its_text_is_refused() {
    fn items(connection: &mut TcpStream) -> std::io::Result<()> {
        within(connection, "200 OK", [r#"{"recycleItems":["#, "{}", "]}"])
    }
    fn results(connection: &mut TcpStream) -> std::io::Result<()> {
        within(
            connection,
            "200 OK",
            [r#"{"resultItems":["#, r#"{"a":0}"#, "]}"],
        )
    }
    for told in [
        taken("read", items),
        taken("walk", items),
        taken("one batch", results),
    ] {
        assert_eq!(told.said["kind"], "too large", "{}", told.said);
        assert!(told.peak < MOST_WITHIN, "{} MiB", told.peak / MIB);
    }
    let told = taken("read", |connection| {
        within(connection, "400 Refused", [r#"{"a":["#, r#"{"a":0}"#, "]}"])
    });
    assert_eq!(told.said["kind"], "service", "{}", told.said);
    assert!(told.peak < MOST, "{} MiB", told.peak / MIB);
}
