//! Things that go wrong on purpose.

use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use undelete_emulator::{Fault, Gate, Pace, Rule};

use crate::client::{Drive, Media, UNION, send};

const RESTORE: &str = "/v1.0/storage/recycleBins/bin1/recycleItems/batchRestore";
const RESTORE_RULE: &str = "POST /v1.0/storage/recycleBins/*/recycleItems/batchRestore";

/// A drive with one file in the bin: the path and query, and the body of the
/// call that restores it.
async fn stage() -> (Drive, String, String) {
    let drive = Drive::start().await;
    let item = drive.recycle(&drive.file("a.txt", "text"));
    let target = format!("{RESTORE}?{UNION}");
    let body = format!("{{\"recycleItemIds\":[\"{item}\"]}}");
    (drive, target, body)
}

/// Every byte the server sends before it closes the connection.
async fn raw(drive: &Drive, target: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(drive.emulator.address()).await.unwrap();
    let request = format!(
        "POST {target} HTTP/1.1\r\nhost: localhost\r\nx-acs-dingtalk-access-token: {}\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        drive.token,
        body.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn a_connection_can_drop_before_anything_is_done() {
    let (drive, target, body) = stage().await;
    drive
        .emulator
        .inject(Rule::new(RESTORE_RULE, Fault::DropBeforeWork));
    assert_eq!(raw(&drive, &target, &body).await, "");
    assert_eq!(drive.bin_size(), 1);
    assert_eq!(drive.emulator.requests().len(), 1, "it was received");
}

#[tokio::test]
async fn a_connection_can_drop_after_the_work_was_done() {
    let (drive, target, body) = stage().await;
    drive
        .emulator
        .inject(Rule::new(RESTORE_RULE, Fault::DropAfterWork));
    assert_eq!(raw(&drive, &target, &body).await, "");
    assert_eq!(drive.content_at("a.txt").unwrap(), "text");
}

#[tokio::test]
async fn an_http_client_sees_a_dropped_connection_as_an_error() {
    let (drive, target, body) = stage().await;
    drive
        .emulator
        .inject(Rule::new(RESTORE_RULE, Fault::DropAfterWork));
    let url = format!("{}{target}", drive.emulator.url());
    let error = send(&url, "POST", &[], Some(&body)).await.unwrap_err();
    assert!(!error.is_timeout() && !error.is_connect(), "{error:?}");
    assert_eq!(drive.emulator.requests().len(), 1, "nobody repeated it");
}

#[tokio::test]
async fn an_answer_can_break_off_in_its_body() {
    let (drive, target, body) = stage().await;
    drive
        .emulator
        .inject(Rule::new(RESTORE_RULE, Fault::BreakBody));
    let answer = raw(&drive, &target, &body).await;
    let (head, sent) = answer.split_once("\r\n\r\n").unwrap();
    let announced: usize = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .unwrap()
        .parse()
        .unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK"));
    assert_eq!(sent.len(), announced / 2);
    assert_eq!(drive.bin_size(), 0, "the work was done");
}

#[tokio::test]
async fn json_can_be_cut_in_a_complete_answer() {
    let (drive, target, body) = stage().await;
    drive
        .emulator
        .inject(Rule::new(RESTORE_RULE, Fault::TruncateJson));
    let reply = drive.send("POST", &target, Some(&body)).await;
    assert_eq!(reply.status, 200);
    assert!(reply.text.starts_with("{\"resultItems\""));
    assert!(serde_json::from_str::<Value>(&reply.text).is_err());
    assert_eq!(drive.bin_size(), 0);
}

#[tokio::test]
async fn an_answer_can_hold_nothing_of_the_right_type() {
    let (drive, target, body) = stage().await;
    drive
        .emulator
        .inject(Rule::new(RESTORE_RULE, Fault::WrongTypes));
    let reply = drive.send("POST", &target, Some(&body)).await;
    assert_eq!((reply.status, &*reply.text), (200, "{\"resultItems\":{}}"));
    assert_eq!(drive.bin_size(), 0, "the work was done");
}

#[tokio::test]
async fn requests_are_hit_at_random_and_the_same_on_every_run() {
    let mut hits = Vec::new();
    for seed in [7, 7, 8] {
        let drive = Drive::start().await;
        let rule = Rule::new("GetTask", Fault::Unavailable).times(u32::MAX);
        drive.emulator.inject(rule.chance(300, seed));
        let spent = Rule::new("GetTask", Fault::html(502));
        drive.emulator.inject(spent.chance(0, seed));
        let mut statuses = Vec::new();
        for _ in 0..200 {
            let target = format!("/v1.0/storage/tasks/1?{UNION}");
            statuses.push(drive.send("GET", &target, None).await.status);
        }
        let hit = statuses.iter().filter(|status| **status == 503).count();
        assert!((30..90).contains(&hit), "{hit} of 200");
        assert!(!statuses.contains(&502));
        hits.push(statuses);
    }
    assert_eq!(hits[0], hits[1]);
    assert_ne!(hits[0], hits[2]);
}

#[tokio::test]
async fn an_answer_waits_for_the_gate_while_the_work_is_done() {
    let (drive, target, body) = stage().await;
    let gate = Gate::new();
    let fault = Fault::SlowAnswer(Pace::Gate(gate.clone()));
    drive.emulator.inject(Rule::new(RESTORE_RULE, fault));
    let call = drive.send("POST", &target, Some(&body));
    tokio::pin!(call);
    tokio::select! {
        biased;
        reply = &mut call => panic!("answered before the gate opened: {reply:?}"),
        () = gate.arrival() => {}
    }
    assert_eq!(drive.bin_size(), 0);
    gate.open();
    assert_eq!(call.await.status, 200);
}

/// With the time of tokio paused, a wait of an hour is over as soon as nothing
/// else is left to do.
#[tokio::test(start_paused = true)]
async fn an_answer_can_come_after_a_given_time() {
    let (drive, target, body) = stage().await;
    let hour = Duration::from_secs(3600);
    let fault = Fault::SlowAnswer(Pace::After(hour));
    drive.emulator.inject(Rule::new(RESTORE_RULE, fault));
    let begun = tokio::time::Instant::now();
    assert_eq!(drive.send("POST", &target, Some(&body)).await.status, 200);
    assert!(begun.elapsed() >= hour);
}

#[tokio::test]
async fn each_service_refuses_in_its_own_words() {
    let (drive, target, body) = stage().await;
    let media = Media::start().await;
    for (fault, dingtalk, smh) in [
        (
            Fault::Throttle,
            (403, "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi"),
            (429, "RateLimitExceeded"),
        ),
        (
            Fault::InvalidToken,
            (400, "InvalidAuthentication"),
            (403, "InvalidAccessToken"),
        ),
        (
            Fault::Unavailable,
            (503, "operationTimeout"),
            (503, "ServerOverloaded"),
        ),
        (
            Fault::refuse(500, "systemError", "System error"),
            (500, "systemError"),
            (500, "systemError"),
        ),
    ] {
        drive
            .emulator
            .inject(Rule::new(RESTORE_RULE, fault.clone()));
        let reply = drive.send("POST", &target, Some(&body)).await;
        assert_eq!(reply.refusal(), (dingtalk.0, dingtalk.1.to_owned()));
        assert!(reply.json()["requestid"].is_string());

        media.emulator.inject(Rule::new("/api/**", fault));
        let reply = media.restore(&[1]).await;
        assert_eq!(reply.refusal(), (smh.0, smh.1.to_owned()));
        assert!(reply.json()["requestId"].is_string());
    }
    assert_eq!(drive.bin_size(), 1, "nothing was done");
    let once_more = drive.send("POST", &target, Some(&body)).await;
    assert_eq!(once_more.status, 200, "the token is still good");
}

#[tokio::test]
async fn a_web_page_can_come_instead_of_json() {
    let (drive, target, body) = stage().await;
    drive
        .emulator
        .inject(Rule::new(RESTORE_RULE, Fault::html(502)));
    let reply = drive.send("POST", &target, Some(&body)).await;
    assert_eq!(
        (reply.status, reply.content_type.as_str()),
        (502, "text/html")
    );
    assert!(reply.text.starts_with("<html>"));
    assert_eq!(drive.bin_size(), 1);
}

#[tokio::test]
async fn a_rule_lets_some_requests_through_and_hits_some() {
    let drive = Drive::start().await;
    drive.emulator.inject(
        Rule::new("GET /v1.0/storage/tasks/*", Fault::Throttle)
            .after(1)
            .times(2),
    );
    let mut statuses = Vec::new();
    for _ in 0..5 {
        let reply = drive.get(&format!("/v1.0/storage/tasks/1?{UNION}")).await;
        statuses.push(reply.status);
    }
    assert_eq!(statuses, [404, 403, 403, 404, 404]);
}

#[tokio::test]
async fn a_rule_hits_only_what_it_describes() {
    let drive = Drive::start().await;
    for pattern in [
        "POST /v1.0/storage/tasks/1",
        "/v1.0/storage/tasks",
        "/v1.0/storage/tasks/*/*",
        "/v1.0/storage/*",
        "/v1.0/storage/tasks/2",
    ] {
        drive.emulator.inject(Rule::new(pattern, Fault::Throttle));
        let reply = drive.get(&format!("/v1.0/storage/tasks/1?{UNION}")).await;
        assert_eq!(reply.status, 404, "{pattern}");
    }
    drive.emulator.faults().clear();
    for pattern in ["/v1.0/storage/tasks/1", "/v1.0/**", "GET /*/*/tasks/*"] {
        drive.emulator.inject(Rule::new(pattern, Fault::Throttle));
        let reply = drive.get(&format!("/v1.0/storage/tasks/1?{UNION}")).await;
        assert_eq!(reply.status, 403, "{pattern}");
    }
}

#[tokio::test]
async fn dropping_the_emulator_stops_it() {
    let drive = Drive::start().await;
    let address = drive.emulator.address();
    let mut stream = TcpStream::connect(address).await.unwrap();
    drop(drive);
    let mut rest = Vec::new();
    let ended = stream.read_to_end(&mut rest).await;
    assert!(ended.is_err() || rest.is_empty());
    assert!(TcpStream::connect(address).await.is_err());
}
