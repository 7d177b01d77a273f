//! Long lists of items that would be refused, lost or ignored part by part.

use std::time::{Duration, Instant};

use crate::server::Server;
use undelete::dingtalk::operations::recycle_bin::RestoreRecycleItems;
use undelete::runtime::{BatchReport, Batches};

const ITEMS: usize = 9_000;
/// Of requests on their way at once, unless told.
const CONCURRENCY: usize = 4;

fn restoring(server: &Server) -> Batches<RestoreRecycleItems> {
    let ids = (0..ITEMS).map(|id| id.to_string());
    server
        .client()
        .restore_recycle_items("bin", ids)
        .in_batches()
}

/// Every item has an outcome, in order, and none is said to be done.
#[track_caller]
fn account(report: &BatchReport<RestoreRecycleItems>) {
    let items = report.entries().iter().map(|entry| entry.item.clone());
    assert!(items.eq((0..ITEMS).map(|id| id.to_string())));
    assert_eq!(report.done().count(), 0);
    assert!(report.stopped_by().is_some());
}

#[tokio::test]
async fn what_every_part_would_be_refused_with_is_heard_once() {
    for (status, code) in [
        (404, "recycleBinNotExist"),
        (403, "Forbidden.AccessDenied.AccessTokenPermissionDenied"),
        (403, "Forbidden.AccessDenied.IpNotInWhiteList"),
    ] {
        let body = format!(r#"{{"code":"{code}","message":"No."}}"#);
        let server = Server::answering(move |_| Some((status, Vec::new(), body.clone())));
        let report = restoring(&server).send().await;
        account(&report);
        assert!(
            server.seen() <= CONCURRENCY,
            "{code}: {} requests",
            server.seen()
        );
        assert_eq!(
            report.stopped_by().unwrap().code().unwrap().to_string(),
            code
        );
        let counts = report.counts();
        assert_eq!(counts.failed + counts.not_sent, ITEMS);
    }
}

#[tokio::test]
async fn what_is_said_of_a_library_a_space_or_the_caller_ends_a_run() {
    for (status, code) in [
        (403, "LibraryServiceExpired"),
        (403, "LibraryInitializing"),
        (403, "SpaceBanned"),
        (403, "AccessTokenVersionNotMatch"),
        (400, "SpaceIdInvalid"),
        (404, "RouteNotFound"),
    ] {
        let body = format!(r#"{{"code":"{code}","message":"No."}}"#);
        let server = Server::answering(move |_| Some((status, Vec::new(), body.clone())));
        let ids = 0..i64::try_from(ITEMS).unwrap();
        let restoring = server.smh().restore_recycled_items(ids).in_batches();
        let report = restoring.batch_size(100).send().await;
        assert!(
            server.seen() <= CONCURRENCY,
            "{code}: {} requests",
            server.seen()
        );
        let stopped_by = report.stopped_by().unwrap().code().unwrap();
        assert_eq!(stopped_by.to_string(), code);
        let counts = report.counts();
        assert_eq!(counts.failed, 100 * server.seen(), "{code}");
        assert_eq!(counts.not_sent, ITEMS - counts.failed, "{code}");
    }
}

#[tokio::test]
async fn a_proxy_without_a_service_behind_it_gets_a_few_requests() {
    for (status, body) in [
        (502, "<html>Bad gateway</html>"),
        (200, "<html>Welcome</html>"),
    ] {
        let server = Server::always(status, body);
        let report = restoring(&server).send().await;
        account(&report);
        assert!(
            server.seen() < 3 + CONCURRENCY,
            "{} requests",
            server.seen()
        );
        let counts = report.counts();
        assert_eq!(counts.unknown + counts.not_sent, ITEMS);
        assert!(counts.unknown <= server.seen() * 30);
    }
}

#[tokio::test]
async fn a_silent_server_is_left_at_the_deadline() {
    let server = Server::silent();
    let started = Instant::now();
    let run = restoring(&server).max_unknown_batches(usize::MAX);
    let report = run.deadline(Duration::from_secs(1)).send().await;
    assert!(
        started.elapsed() < Duration::from_secs(5),
        "{:?}",
        started.elapsed()
    );
    account(&report);
    assert!(report.stopped_by().unwrap().is_timeout());
    assert!(server.seen() <= CONCURRENCY);
}

#[tokio::test]
async fn the_end_of_a_task_gives_no_item_what_is_not_its_own() {
    let done = |id: usize| format!(r#"{{"recycledItemId":{id},"status":200}}"#);
    let strangers: Vec<_> = (100..50_100).map(done).collect();
    let refused = r#"{"recycledItemId":2,"status":409,"code":"SpaceNotFound"}"#;
    let told = [done(1), done(2), refused.to_owned(), strangers.join(",")].join(",");
    let ends = [
        // Said of three, of which one is said to be both, and one not at all.
        (
            format!(r#"[{{"status":207,"result":[{told}]}}]"#),
            "1 done, 2 unknown",
        ),
        // Said of two tasks, where one was asked about; of none; and nothing that can be read.
        (
            format!(r#"[{{"status":200,"result":[{told}]}},{{"status":207,"result":[{told}]}}]"#),
            "3 unknown",
        ),
        ("[]".to_owned(), "3 unknown"),
        (
            r#"[{"status":207,"result":[[[]],null,7,{"recycledItemId":{}}]}]"#.to_owned(),
            "3 unknown",
        ),
        (
            r#"[{"status":207,"result":{"path":["a"]}}]"#.to_owned(),
            "3 unknown",
        ),
    ];
    for (end, counts) in ends {
        let said = end.clone();
        let server = Server::answering(move |number| match number {
            0 => Some((202, Vec::new(), r#"{"taskId":5}"#.to_owned())),
            _ => Some((200, Vec::new(), said.clone())),
        });
        let request = server.smh().restore_recycled_items([1, 2, 3]);
        let settlement = request.in_batches().await.settle().await;
        let report = settlement.report;
        let end: String = end.chars().take(60).collect();
        assert!(settlement.failures.is_empty(), "{end}");
        assert_eq!(report.counts().to_string(), counts, "{end}");
        assert!(report.unmatched().len() <= 1_000);
    }
}
