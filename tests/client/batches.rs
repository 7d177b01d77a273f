//! Long lists of items when something goes wrong: every item is accounted for once, and what is
//! said of it is true.

use std::fmt::Debug;

use crate::bins::{self, ALWAYS, BIN, Bins, LIBRARY, Place, SPACE, Service, Suffering, Trouble};
use undelete::dingtalk::models::Deletion;
use undelete::runtime::{BatchCounts, BatchReport, Batched, Error, Outcome};
use undelete_emulator::{Fault, Rule};

const ITEMS: usize = 12;
const BATCH: usize = 3;

fn target(service: Service) -> String {
    match service {
        Service::Drive => {
            format!("POST /v1.0/storage/recycleBins/{BIN}/recycleItems/batchRestore")
        }
        Service::Library => format!("POST /api/v1/recycled/{}/{SPACE}", LIBRARY.0),
    }
}

/// What the report says, without the types of the service.
#[derive(Debug, PartialEq, Eq)]
struct Account {
    counts: [usize; 5],
    is_stopped: bool,
}

fn numbers(counts: BatchCounts) -> [usize; 5] {
    [
        counts.done,
        counts.pending,
        counts.failed,
        counts.unknown,
        counts.not_sent,
    ]
}

/// Fails unless the report is about exactly these items, in this order, and what it says of each
/// is so.
#[track_caller]
fn audit<R>(report: &BatchReport<R>, items: &[R::Item], places: &[Place]) -> Account
where
    R: Batched,
    R::Item: PartialEq + Debug,
{
    let reported: Vec<_> = report.entries().iter().map(|entry| &entry.item).collect();
    assert_eq!(reported, items.iter().collect::<Vec<_>>());
    for (entry, place) in report.entries().iter().zip(places) {
        let is_possible = match entry.outcome {
            Outcome::Done(_) => *place == Place::Restored,
            Outcome::Unknown { .. } => true,
            Outcome::Failed { .. } | Outcome::NotSent { .. } => *place == Place::Bin,
            _ => false,
        };
        let item = &entry.item;
        assert!(is_possible, "{item:?} is in {place:?}: {report:?}");
    }
    let counts = report.counts();
    let listed = [
        report.done().count(),
        report.pending().count(),
        report.failed().count(),
        report.unknown().count(),
        report.not_sent().count(),
    ];
    assert_eq!(numbers(counts), listed);
    assert_eq!(counts.total(), items.len());
    assert!(report.unmatched().is_empty());
    Account {
        counts: numbers(counts),
        is_stopped: report.stopped_by().is_some(),
    }
}

/// Restores everything, several batches at once or one after the other.
async fn restore_all(
    bins: &Bins,
    service: Service,
    suffering: &Suffering,
    concurrency: usize,
) -> Account {
    let network = suffering.network.clone();
    match service {
        Service::Drive => {
            let drive = bins.drive().transport(network).build().unwrap();
            let items = &bins.drive_items;
            let mut batches = drive.restore_recycle_items(BIN, items).in_batches();
            batches = batches.batch_size(BATCH).concurrency(concurrency);
            let report = suffering.during(batches.send()).await;
            audit(&report, items, &bins.places(service))
        }
        Service::Library => {
            let library = bins.library().transport(network).build().unwrap();
            let items = &bins.library_items;
            let request = library.restore_recycled_items(items.iter().copied());
            let mut batches = request.in_batches();
            batches = batches.batch_size(BATCH).concurrency(concurrency);
            let report = suffering.during(batches.send()).await;
            audit(&report, items, &bins.places(service))
        }
    }
}

/// What is expected when the second of four batches is the first that is hit: once, or from then
/// on. The items are done, pending, failed, unknown, not sent.
fn expected(trouble: Trouble, is_lasting: bool) -> Account {
    let (once, lasting, stops) = match trouble {
        Trouble::ConnectionRefused => ([12, 0, 0, 0, 0], [3, 0, 0, 0, 9], true),
        Trouble::Throttled | Trouble::TooMany429 => ([12, 0, 0, 0, 0], [3, 0, 9, 0, 0], false),
        // Three in a row of which nobody can tell.
        _ => ([9, 0, 0, 3, 0], [3, 0, 0, 9, 0], true),
    };
    Account {
        counts: if is_lasting { lasting } else { once },
        is_stopped: is_lasting && stops,
    }
}

#[tokio::test]
async fn every_trouble_leaves_every_item_in_the_right_column() {
    for service in [Service::Drive, Service::Library] {
        for trouble in Trouble::ALL {
            for times in [1, ALWAYS] {
                let bins = Bins::with(ITEMS).await;
                let suffering = bins.suffer(&target(service), trouble, 1, times);
                let account = restore_all(&bins, service, &suffering, 1).await;
                let expected = expected(trouble, times == ALWAYS);
                assert_eq!(account, expected, "{service:?} {trouble:?} {times}");
            }
        }
    }
}

#[tokio::test]
async fn batches_that_are_sent_at_once_are_told_apart() {
    for service in [Service::Drive, Service::Library] {
        for trouble in Trouble::ALL {
            for times in [1, 2, ALWAYS] {
                let bins = Bins::with(ITEMS).await;
                let suffering = bins.suffer(&target(service), trouble, 1, times);
                // The audit is the test: which batch is hit is left to chance.
                let account = restore_all(&bins, service, &suffering, 4).await;
                let [done, .., not_sent] = account.counts;
                // All that stall at once lose their time at once.
                let least = if trouble == Trouble::Stall { 0 } else { BATCH };
                assert!(done >= least, "{service:?} {trouble:?} {times} {account:?}");
                let is_refused = matches!(trouble, Trouble::Throttled | Trouble::TooMany429);
                let may_stop = times == ALWAYS && !is_refused;
                let must_stop = times == ALWAYS && trouble == Trouble::ConnectionRefused;
                assert!(account.is_stopped || !must_stop, "{trouble:?}");
                assert!(may_stop || !account.is_stopped, "{trouble:?}");
                assert!(account.is_stopped || not_sent == 0);
            }
        }
    }
}

/// What has to be looked at again is looked at and sent again: in the end everything is restored,
/// and nothing twice.
#[tokio::test]
async fn a_second_run_with_what_is_left_completes_the_first() {
    for trouble in Trouble::ALL {
        let bins = Bins::with(ITEMS).await;
        let suffering = bins.suffer(&target(Service::Drive), trouble, 1, 4);
        let network = suffering.network.clone();
        let drive = bins.drive().transport(network).build().unwrap();
        let request = drive.restore_recycle_items(BIN, &bins.drive_items);
        let mut batches = request.in_batches().batch_size(BATCH).concurrency(1);
        let report = suffering.during(batches.send()).await;
        let mut left: Vec<String> = Vec::new();
        for entry in report.failed().chain(report.not_sent()) {
            left.push(entry.item.clone());
        }
        let calm = bins.drive().build().unwrap();
        for entry in report.unknown() {
            match calm.get_recycle_item(BIN, &*entry.item).send().await {
                Ok(_) => left.push(entry.item.clone()),
                Err(error) => assert!(error.is_not_found(), "{error}"),
            }
        }
        bins.emulator.faults().clear();
        let mut again = calm.restore_recycle_items(BIN, left).in_batches();
        assert!(again.send().await.is_all_done(), "{trouble:?}");
        assert_eq!(bins.restored(Service::Drive), ITEMS, "{trouble:?}");
    }
}

#[tokio::test]
async fn an_empty_list_is_an_empty_report_and_sends_nothing() {
    let bins = Bins::with(1).await;
    let drive = bins
        .drive_without_token()
        .credentials(bins::APP.0, bins::APP.1);
    let drive = drive.build().unwrap();
    let none: [&str; 0] = [];
    let restored = drive
        .restore_recycle_items(BIN, none)
        .in_batches()
        .send()
        .await;
    let purged = drive
        .delete_recycle_items(BIN, none)
        .in_batches()
        .send()
        .await;
    let deleted = drive
        .delete_dentries("1", none, Deletion::ToRecycleBin)
        .in_batches()
        .send()
        .await;
    assert!(restored.is_all_done() && purged.is_all_done() && deleted.is_all_done());
    assert_eq!(restored.counts().to_string(), "no items");
    let library = bins.library().build().unwrap();
    let mut restore = library.restore_recycled_items([]).in_batches();
    let mut purge = library.delete_recycled_items([]).in_batches();
    assert!(restore.send().await.entries().is_empty());
    assert!(purge.send().await.entries().is_empty());
    assert!(restore.next().await.is_none() && purge.next().await.is_none());
    assert_eq!(bins.emulator.requests(), []);
}

/// A blocking client keeps the same account.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_blocking_client_keeps_the_same_account() {
    for trouble in Trouble::ALL {
        // The clock of two threads cannot be moved.
        if trouble == Trouble::Stall {
            continue;
        }
        for times in [1, ALWAYS] {
            let bins = Bins::with(ITEMS).await;
            let suffering = bins.suffer(&target(Service::Drive), trouble, 1, times);
            let client = bins.drive().transport(suffering.network.clone());
            let items = bins.drive_items.clone();
            let work = move || {
                let drive = client.build_blocking().unwrap();
                let request = drive.restore_recycle_items(BIN, &items);
                request.in_batches().batch_size(BATCH).concurrency(1).send()
            };
            let report = tokio::task::spawn_blocking(work).await.unwrap();
            let account = audit(&report, &bins.drive_items, &bins.places(Service::Drive));
            assert_eq!(account, expected(trouble, times == ALWAYS), "{trouble:?}");
        }
    }
}

#[tokio::test]
async fn a_batch_whose_answer_says_nothing_of_an_item_leaves_it_unknown() {
    let bins = Bins::with(4).await;
    let drive = bins.drive().build().unwrap();
    let answer = serde_json::json!({ "resultItems": [
        { "recycleItemId": bins.drive_items[1], "async": false, "success": true },
        { "recycleItemId": "999", "async": false, "success": true },
    ]});
    let fault = Fault::Answer {
        status: 200,
        content_type: "application/json".to_owned(),
        body: answer.to_string(),
    };
    bins.emulator
        .inject(Rule::new(&target(Service::Drive), fault));
    let request = drive.restore_recycle_items(BIN, &bins.drive_items);
    let report = request.in_batches().send().await;
    assert_eq!(report.counts().to_string(), "1 done, 3 unknown");
    assert_eq!(report.done().next().unwrap().item, bins.drive_items[1]);
    assert_eq!(report.unmatched().len(), 1);
}

#[tokio::test]
async fn a_failure_that_would_meet_every_batch_stops_the_run() {
    for (status, code, is_quota) in [
        (403, "Forbidden.AccessDenied.ApiCountLimitForOrg", true),
        (400, "InvalidAuthentication", false),
    ] {
        let bins = Bins::with(ITEMS).await;
        let target = target(Service::Drive);
        let fault = Fault::refuse(status, code, "no");
        let rule = Rule::new(&target, fault).after(1);
        bins.emulator.inject(rule.times(ALWAYS));
        let drive = bins.drive().build().unwrap();
        let request = drive.restore_recycle_items(BIN, &bins.drive_items);
        let mut batches = request.in_batches().batch_size(BATCH).concurrency(1);
        let report = batches.send().await;
        let account = audit(&report, &bins.drive_items, &bins.places(Service::Drive));
        assert_eq!(account.counts, [3, 0, 3, 0, 6], "{code}");
        let stopped_by = report.stopped_by().unwrap();
        assert_eq!(stopped_by.is_quota(), is_quota);
        assert_eq!(stopped_by.is_invalid_token(), !is_quota);
        assert!(matches!(stopped_by, Error::Service(_)));
        assert_eq!(bins.arrived(&target), 2, "{code} is not sent again");
        // And the run stays stopped.
        assert!(batches.send().await.entries().is_empty());
        assert_eq!(bins.arrived(&target), 2);
    }
}

/// Some of a batch may be done when another of its items turns out to be held.
#[tokio::test]
async fn a_batch_that_meets_a_busy_item_is_reported_and_not_sent_again() {
    let bins = Bins::with(ITEMS).await;
    let target = target(Service::Drive);
    let fault = Fault::refuse(400, "operationConcurrentControl", "held");
    bins.emulator.inject(Rule::new(&target, fault).after(1));
    let drive = bins.drive().build().unwrap();
    let request = drive.restore_recycle_items(BIN, &bins.drive_items);
    let mut batches = request.in_batches().batch_size(BATCH).concurrency(1);
    let report = batches.send().await;
    assert_eq!(report.counts().to_string(), "9 done, 3 unknown");
    let unknown = report.unknown().next().unwrap();
    assert!(unknown.outcome.error().unwrap().is_busy());
    assert_eq!(bins.arrived(&target), 4);
}
