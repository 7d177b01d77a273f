//! Servers that ask to be left alone for a day.

use std::time::{Duration, Instant};

use crate::server::Server;
use undelete::runtime::TaskEnd;

const A_DAY: &str = "86400";

fn away(status: u16) -> Server {
    Server::answering(move |_| {
        let headers = vec![("Retry-After", A_DAY.to_owned())];
        Some((status, headers, r#"{"code":"system.busy"}"#.to_owned()))
    })
}

#[tokio::test]
async fn a_call_gives_up_at_once_and_says_why() {
    for status in [429, 503] {
        let server = away(status);
        let started = Instant::now();
        let call = server.client().list_recycle_items("bin").send();
        let error = call.await.unwrap_err();
        assert!(started.elapsed() < Duration::from_secs(5));
        assert_eq!(server.seen(), 1);
        let pause = error.service().unwrap().retry_after();
        assert_eq!(pause, Some(Duration::from_secs(86_400)));
        assert!(
            error.to_string().contains("asks to wait 86400 s; gave up"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_run_ends_instead_of_knocking_with_every_part() {
    let server = away(429);
    let started = Instant::now();
    let ids = (0..9_000).map(|id| id.to_string());
    let client = server.client();
    let report = client
        .restore_recycle_items("bin", ids)
        .in_batches()
        .send()
        .await;
    assert!(started.elapsed() < Duration::from_secs(5));
    assert!(server.seen() <= 4, "{} requests", server.seen());
    assert!(report.stopped_by().unwrap().is_throttled());
    let counts = report.counts();
    assert_eq!(counts.failed + counts.not_sent, 9_000);
}

#[tokio::test]
async fn a_watch_ends_when_it_would_have_to_wait_beyond_its_deadline() {
    let server = Server::answering(|number| match number {
        0 => Some((
            200,
            Vec::new(),
            r#"{"task":{"status":"IN_PROGRESS"}}"#.to_owned(),
        )),
        _ => Some((429, vec![("Retry-After", A_DAY.to_owned())], String::new())),
    });
    let started = Instant::now();
    let watch = server.client().get_task("task").until_done();
    let watch = watch.interval(Duration::from_millis(1), Duration::from_millis(1));
    let end = watch
        .deadline(Duration::from_secs(600))
        .send()
        .await
        .unwrap();
    assert!(matches!(end, TaskEnd::StillRunning(_)), "{end}");
    assert_eq!(server.seen(), 2);
    assert!(started.elapsed() < Duration::from_secs(5));
}
