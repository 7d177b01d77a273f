//! What must never happen: a bin emptied by accident, something deleted for good because nobody
//! said otherwise, an item restored twice. Each is looked at from both sides.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::indexing_slicing)]

mod bins;
mod emulated;

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;

use bins::{ALWAYS, APP, BIN, Bins, LIBRARY, Network, Place, SPACE, Service};
use emulated::{DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH};
use undelete::runtime::{
    BatchReport, Bytes, Error, Outcome, Request, Transport, http, transport_fn,
};
use undelete::smh::models::{
    ConflictResolutionStrategy, Deletion, PathDeletion, RestorePathStrategy, SpaceDeletion,
};
use undelete::{dingtalk, smh};
use undelete_emulator::{Fault, Rule};

/// Ids that lead to the collection instead of one of its members, or out of it.
const NO_IDS: [&str; 9] = ["", ".", "..", "/", "//", "./", "a/..", "../x", "..\\"];

fn drive_target() -> String {
    format!("POST /v1.0/storage/recycleBins/{BIN}/recycleItems/batchRestore")
}

fn library_target() -> String {
    format!("POST /api/v1/recycled/{}/{SPACE}", LIBRARY.0)
}

// The tests below would prove nothing if the service did not do it.
#[tokio::test]
async fn an_id_that_is_left_empty_would_empty_the_bin() {
    let bins = Bins::with(3).await;
    let request = http::Request::delete(format!(
        "{}/api/v1/recycled/{}/{SPACE}/?access_token={}",
        bins.emulator.url(),
        LIBRARY.0,
        bins.library_token,
    ));
    let answer = bins.network.send(request.body(Bytes::new()).unwrap());
    assert_eq!(answer.await.unwrap().status(), 204);
    let left = bins.emulator.with(|w| w.smh.recycled(LIBRARY.0, SPACE));
    assert_eq!(left, []);
}

#[tokio::test]
async fn no_id_leads_to_more_than_one_item() {
    let bins = Bins::with(3).await;
    let drive = bins.drive().build().unwrap();
    let library = bins.library().build().unwrap();
    macro_rules! refused {
        ($($request:expr),* $(,)?) => {
            $(match $request.send().await {
                Err(error @ Error::InvalidRequest(_)) => assert!(!error.is_outcome_unknown()),
                other => panic!("{}: {other:?}", stringify!($request)),
            })*
        };
    }
    for bad in NO_IDS {
        refused!(
            drive.delete_recycle_item(BIN, bad),
            drive.delete_recycle_item(bad, "1"),
            drive.delete_recycle_items(bad, ["1"]),
            drive.clear_recycle_bin(bad),
            drive.delete_dentry(&*bins.drive_space, bad, true),
            drive.delete_dentry(bad, "1", false),
            drive.delete_dentries(bad, ["1"], false),
            drive.restore_recycle_item(BIN, bad),
            drive.restore_recycle_items(bad, ["1"]),
            library.delete_recycled_item(1).space_id(bad),
            library.delete_recycled_item(1).library_id(bad),
            library.delete_recycled_items([1]).space_id(bad),
            library.empty_recycle_bin(bad),
            library.empty_recycle_bin("space").library_id(bad),
            library.delete_space(bad, SpaceDeletion::WithAllItHolds),
            library.delete_token(bad),
            library.clear_library_versions(bad),
        );
        refused!(
            library.delete_file(bad, Deletion::ForGood),
            library.delete_directory(bad, Deletion::ForGood),
            library.delete_paths([PathDeletion::new(bad, true)]),
        );
    }
    refused!(
        drive.delete_recycle_items(BIN, [""]),
        drive.delete_dentries("1", [""], false),
        drive.restore_recycle_items(BIN, [""]),
    );
    assert_eq!(bins.emulator.requests(), [], "nothing may be sent");
    // Numbers that no item has reach nothing else.
    for id in [0, -1, i64::MIN, i64::MAX] {
        let error = library.delete_recycled_item(id).send().await.unwrap_err();
        assert!(!error.is_outcome_unknown() && error.status().is_some());
        assert!(library.delete_recycled_items([id]).send().await.is_ok());
    }
    assert_eq!(bins.places(Service::Drive), [Place::Bin; 3]);
    assert_eq!(bins.places(Service::Library), [Place::Bin; 3]);
}

#[tokio::test]
async fn no_path_deletes_the_root() {
    let bins = Bins::with(2).await;
    let library = bins.library().build().unwrap();
    let restore = library.restore_recycled_items(bins.library_items.clone());
    restore.send().await.unwrap();
    for path in NO_IDS {
        for to in [Deletion::ToRecycleBin, Deletion::ForGood] {
            let _refused = library.delete_file(path, to.clone()).send().await;
            let _refused = library.delete_directory(path, to).send().await;
        }
        for permanent in [false, true] {
            let deletion = PathDeletion::new(path, permanent);
            let request = library.delete_paths([deletion.clone()]);
            let _refused = request.send().await;
            let request = library.delete_paths([deletion]).in_batches();
            let _refused = { request }.send().await;
        }
    }
    assert_eq!(bins.places(Service::Library), [Place::Restored; 2]);
}

#[tokio::test]
async fn a_batch_is_purged_with_post_and_never_with_delete() {
    let bins = Bins::with(5).await;
    let library = bins.library().build().unwrap();
    let items = &bins.library_items;
    let purge = library.delete_recycled_items(items[..1].to_vec());
    purge.send().await.unwrap();
    let purge = library.delete_recycled_items(items[1..4].to_vec());
    let report = purge.in_batches().batch_size(1).send().await;
    assert!(report.is_all_done());
    let requests = bins.emulator.requests();
    assert_eq!(requests.len(), 4);
    for request in &requests {
        assert_eq!(request.method, "POST");
        assert_eq!(
            request.path,
            format!("/api/v1/recycled/{}/{SPACE}", LIBRARY.0)
        );
        assert_eq!(flags(&request.query_pairs(), |pair| &*pair.0), ["delete"]);
    }
    let left = bins.emulator.with(|w| w.smh.recycled(LIBRARY.0, SPACE));
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].id, items[4]);

    let drive = bins.drive().build().unwrap();
    let purge = drive.delete_recycle_items(BIN, &bins.drive_items[..4]);
    assert!(purge.in_batches().batch_size(2).send().await.is_all_done());
    let requests = bins.emulator.log().of("DeleteRecycleItems");
    assert_eq!(requests.len(), 2);
    assert!(requests.iter().all(|request| request.method == "POST"));
    let left = bins.emulator.with(|w| w.dingtalk.recycle_items());
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].id, bins.drive_items[4]);
}

/// Keys of the query by which the service chooses an operation.
fn flags<'a, T>(pairs: &'a [T], key: impl Fn(&'a T) -> &'a str) -> Vec<&'a str> {
    let choosing = [
        "restore",
        "delete",
        "lifecycle",
        "info",
        "preview",
        "copy",
        "move",
    ];
    let keys = pairs.iter().map(key);
    keys.filter(|key| choosing.contains(key)).collect()
}

/// Values that would add a flag if they were pasted into the query.
const FORGED: [&str; 8] = [
    "delete",
    "x&delete",
    "x&restore&delete",
    "&delete=1",
    "x;delete",
    "x?delete",
    "x#&delete",
    "x\r\ndelete: 1",
];

#[tokio::test]
async fn no_argument_turns_one_operation_into_another() {
    let bins = Bins::with(2).await;
    let library = bins.library().build().unwrap();
    let item = bins.library_items[0];
    for forged in FORGED {
        let strategy = RestorePathStrategy::Unknown(forged.to_owned());
        let conflict = ConflictResolutionStrategy::Unknown(forged.to_owned());
        // A value may be refused, but not change what is asked for.
        let requests = [
            (
                library
                    .restore_recycled_items([item])
                    .user_id(forged)
                    .restore_path_strategy(strategy.clone())
                    .build(),
                "restore",
            ),
            (
                library
                    .restore_recycled_item(item, conflict)
                    .user_id(forged)
                    .restore_path_strategy(strategy)
                    .build(),
                "restore",
            ),
            (
                library
                    .delete_recycled_items([item])
                    .user_id(forged)
                    .build(),
                "delete",
            ),
            (
                library
                    .delete_paths([PathDeletion::new(forged, false)])
                    .user_id(forged)
                    .build(),
                "delete",
            ),
            (
                library
                    .restore_recycled_items([item])
                    .space_id(forged)
                    .build(),
                "restore",
            ),
            (
                library
                    .delete_recycled_items([item])
                    .library_id(forged)
                    .build(),
                "delete",
            ),
        ];
        for (request, flag) in requests {
            let Ok(request): Result<Request, _> = request else {
                continue;
            };
            let pairs = request.query_pairs();
            assert_eq!(flags(&pairs, |pair| &*pair.0), [flag], "{forged:?}");
        }
        let restore = library.restore_recycled_items([item]).user_id(forged);
        let _maybe_refused = restore.send().await;
    }
    for request in bins.emulator.requests() {
        assert_eq!(flags(&request.query_pairs(), |pair| &*pair.0), ["restore"]);
    }
    assert_eq!(bins.places(Service::Library)[1], Place::Bin);
}

/// Fails to compile if the type has a default: then something could be deleted for good by saying
/// nothing.
macro_rules! assert_no_default {
    ($($type:ty),* $(,)?) => {
        $(const _: fn() = || {
            trait Ambiguous<A> {
                fn chosen() {}
            }
            impl<T: ?Sized> Ambiguous<()> for T {}
            struct HasDefault;
            impl<T: ?Sized + Default> Ambiguous<HasDefault> for T {}
            <$type as Ambiguous<_>>::chosen();
        };)*
    };
}

assert_no_default!(
    Deletion,
    PathDeletion,
    SpaceDeletion,
    dingtalk::operations::files::DeleteDentries,
    dingtalk::operations::files::DeleteDentry,
    smh::operations::files::DeleteFile,
    smh::operations::files::DeleteDirectory,
    smh::operations::files::DeletePaths,
    smh::operations::spaces::DeleteSpace,
);

/// A function has one number of arguments: what compiles here cannot be called with fewer.
#[tokio::test]
async fn a_deletion_cannot_be_written_without_saying_whether_it_is_for_good() {
    use dingtalk::Client as Drive;
    use dingtalk::operations::files::{DeleteDentries, DeleteDentry};
    use smh::Client as Library;
    use smh::operations::files::{DeleteDirectory, DeleteFile};
    let _: fn(&Drive, String, Vec<String>, bool) -> DeleteDentries = Drive::delete_dentries;
    let _: fn(&Drive, String, String, bool) -> DeleteDentry = Drive::delete_dentry;
    let _: fn(&Library, String, Deletion) -> DeleteFile = Library::delete_file;
    let _: fn(&Library, String, Deletion) -> DeleteDirectory = Library::delete_directory;
    let _: fn(String, bool) -> PathDeletion = PathDeletion::new;

    let bins = Bins::with(0).await;
    let (drive, library) = (
        bins.drive().build().unwrap(),
        bins.library().build().unwrap(),
    );
    for to_bin in [true, false] {
        let one = drive.delete_dentry("1", "2", to_bin).build().unwrap();
        let pair = ("toRecycleBin".to_owned(), Some(to_bin.to_string()));
        assert!(one.query_pairs().contains(&pair));
        let many = drive.delete_dentries("1", ["2"], to_bin).build().unwrap();
        assert_eq!(json(&many)["option"]["toRecycleBin"], to_bin);
        let to = match to_bin {
            true => Deletion::ToRecycleBin,
            false => Deletion::ForGood,
        };
        let pair = ("permanent".to_owned(), Some(to.value().to_string()));
        let file = library.delete_file("a", to.clone()).build().unwrap();
        assert!(file.query_pairs().contains(&pair));
        let directory = library.delete_directory("a", to).build().unwrap();
        assert!(directory.query_pairs().contains(&pair));
        let paths = library.delete_paths([PathDeletion::new("a", !to_bin)]);
        assert_eq!(json(&paths.build().unwrap())[0]["permanent"], !to_bin);
    }
}

fn json(request: &Request) -> serde_json::Value {
    serde_json::from_slice(request.body().unwrap()).unwrap()
}

/// Adds moments at which a request can be given up: before it is sent, and when the answer is there.
fn hesitant(network: Network) -> impl Transport {
    let network = Arc::new(network);
    transport_fn(move |request| {
        let network = Arc::clone(&network);
        async move {
            for _ in 0..3 {
                tokio::task::yield_now().await;
            }
            let answer = network.send(request).await;
            for _ in 0..3 {
                tokio::task::yield_now().await;
            }
            answer
        }
    })
}

/// Polls so many times, unless it is over earlier.
async fn poll_times<F: Future>(mut future: Pin<&mut F>, times: usize) -> Option<F::Output> {
    let mut left = times;
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

type Restore = dingtalk::operations::recycle_bin::RestoreRecycleItems;

#[track_caller]
fn assert_true(report: &BatchReport<Restore>, bins: &Bins, polls: usize) {
    let entries = report.entries();
    let items: Vec<_> = entries.iter().map(|entry| &entry.item).collect();
    assert_eq!(
        items,
        bins.drive_items.iter().collect::<Vec<_>>(),
        "{polls}"
    );
    for (entry, place) in entries.iter().zip(bins.places(Service::Drive)) {
        match entry.outcome {
            Outcome::Done(_) => assert_eq!(place, Place::Restored, "{polls}"),
            Outcome::NotSent { .. } => assert_eq!(place, Place::Bin, "{polls}"),
            Outcome::Unknown { .. } => {}
            ref other => panic!("{polls}: {other:?}"),
        }
    }
}

/// What a request that was given up has set going comes to its end.
async fn settle(bins: &Bins) {
    let drive = bins.drive().build().unwrap();
    for _ in 0..3 {
        drive.list_recycle_items(BIN).send().await.unwrap();
    }
}

const MANY: usize = 8;

#[tokio::test]
async fn a_run_that_is_given_up_at_any_moment_accounts_for_every_item() {
    let mut outcomes = [0; 3];
    for polls in 0.. {
        assert!(polls < 2000, "the run does not come to an end");
        let bins = Bins::with(MANY).await;
        let drive = bins.drive_without_token().credentials(APP.0, APP.1);
        let drive = drive.with_transport(hesitant(bins.network.clone()));
        let request = drive
            .build()
            .unwrap()
            .restore_recycle_items(BIN, &bins.drive_items);
        let mut batches = request.in_batches().batch_size(2).concurrency(2);
        let whole = poll_times(pin!(batches.send()), polls).await;
        let is_whole = whole.is_some();
        let report = whole.unwrap_or_else(|| batches.report());
        settle(&bins).await;
        assert_true(&report, &bins, polls);
        let counts = report.counts();
        outcomes[0] += counts.done;
        outcomes[1] += counts.unknown;
        outcomes[2] += counts.not_sent;
        // Nothing is sent any more.
        let sent = bins.arrived(&drive_target());
        assert!(batches.send().await.entries().is_empty());
        assert!(batches.report().entries().is_empty());
        assert_eq!(bins.arrived(&drive_target()), sent, "{polls}");
        if is_whole {
            assert!(report.is_all_done());
            break;
        }
    }
    assert!(outcomes.iter().all(|count| *count > 0), "{outcomes:?}");
}

#[tokio::test]
async fn a_run_that_is_interrupted_at_any_moment_goes_on_without_sending_twice() {
    for polls in 0.. {
        assert!(polls < 2000, "the run does not come to an end");
        let bins = Bins::with(MANY).await;
        let drive = bins.drive_without_token().credentials(APP.0, APP.1);
        let drive = drive.with_transport(hesitant(bins.network.clone()));
        let request = drive
            .build()
            .unwrap()
            .restore_recycle_items(BIN, &bins.drive_items);
        let mut batches = request.in_batches().batch_size(2).concurrency(2);
        let whole = poll_times(pin!(batches.send()), polls).await;
        let is_whole = whole.is_some();
        let report = match whole {
            Some(report) => report,
            None => batches.send().await,
        };
        assert!(report.is_all_done(), "{polls}: {report:?}");
        assert_eq!(report.entries().len(), MANY);
        assert_eq!(bins.restored(Service::Drive), MANY);
        assert_eq!(bins.arrived(&drive_target()), MANY / 2, "{polls}");
        assert_eq!(bins.emulator.with(|w| w.dingtalk.token_requests()), 1);
        if is_whole {
            break;
        }
    }
}

#[tokio::test]
async fn a_used_up_quota_is_not_tried_again_and_stops_a_run() {
    let bins = Bins::with(12).await;
    bins.emulator
        .with(|w| w.dingtalk.settings.monthly_quota = Some(2));
    let drive = bins.drive().build().unwrap();
    let request = drive.restore_recycle_items(BIN, &bins.drive_items);
    let mut batches = request.in_batches().batch_size(3).concurrency(1);
    let report = batches.send().await;
    assert_eq!(report.counts().to_string(), "6 done, 3 failed, 3 not sent");
    let stopped_by = report.stopped_by().unwrap();
    assert!(stopped_by.is_quota() && !stopped_by.is_retryable());
    assert!(!stopped_by.is_throttled() && !stopped_by.is_outcome_unknown());
    assert_eq!(bins.arrived(&drive_target()), 3);
    assert_eq!(bins.restored(Service::Drive), 6);
    let error = drive.list_recycle_items(BIN).send().await.unwrap_err();
    assert!(error.is_quota());
    assert_eq!(bins.emulator.log().of("ListRecycleItems").len(), 1);
}

#[tokio::test]
async fn a_run_of_many_batches_at_once_fetches_one_token() {
    let bins = Bins::with(40).await;
    let drive = bins.drive_without_token().credentials(APP.0, APP.1);
    let request = drive
        .build()
        .unwrap()
        .restore_recycle_items(BIN, &bins.drive_items);
    let mut batches = request.in_batches().batch_size(2).concurrency(20);
    assert!(batches.send().await.is_all_done());
    assert_eq!(bins.arrived(&format!("POST {DRIVE_TOKEN_PATH}")), 1);
    let library = bins.library_without_token().credentials(LIBRARY.1, "admin");
    let request = library.build().unwrap();
    let request = request.restore_recycled_items(bins.library_items.clone());
    let mut batches = request.in_batches().batch_size(2).concurrency(20);
    assert!(batches.send().await.is_all_done());
    assert_eq!(bins.arrived(&format!("POST {LIBRARY_TOKEN_PATH}")), 1);
}

#[tokio::test]
async fn a_token_that_is_revoked_during_a_run_is_replaced_once() {
    for concurrency in [1, 4, 20] {
        let bins = Bins::with(40).await;
        let drive = bins.drive_without_token().credentials(APP.0, APP.1);
        let request = drive
            .build()
            .unwrap()
            .restore_recycle_items(BIN, &bins.drive_items);
        let mut batches = request.in_batches().batch_size(2).concurrency(concurrency);
        let mut done = usize::from(batches.next().await.unwrap().outcome.is_done());
        bins.emulator.with(|w| w.dingtalk.expire_tokens());
        while let Some(entry) = batches.next().await {
            done += usize::from(entry.outcome.is_done());
        }
        assert_eq!((done, bins.restored(Service::Drive)), (40, 40));
        let tokens = bins.emulator.with(|w| w.dingtalk.token_requests());
        let expected = if concurrency == 20 { 1..=2 } else { 2..=2 };
        assert!(expected.contains(&tokens), "{concurrency}: {tokens}");

        let library = bins.library_without_token().credentials(LIBRARY.1, "admin");
        let request = library.build().unwrap();
        let request = request.restore_recycled_items(bins.library_items.clone());
        let mut batches = request.in_batches().batch_size(2).concurrency(concurrency);
        let mut done = usize::from(batches.next().await.unwrap().outcome.is_done());
        bins.emulator.with(|w| w.smh.expire_tokens());
        while let Some(entry) = batches.next().await {
            done += usize::from(entry.outcome.is_done());
        }
        assert_eq!((done, bins.restored(Service::Library)), (40, 40));
        let tokens = bins.emulator.with(|w| w.smh.token_requests());
        assert!(expected.contains(&tokens), "{concurrency}: {tokens}");
    }
}

/// A token that is refused although it is fresh is not fetched again and again.
#[tokio::test]
async fn a_token_that_is_never_accepted_stops_a_run() {
    let bins = Bins::with(12).await;
    let rule = Rule::new(&library_target(), Fault::InvalidToken).times(ALWAYS);
    bins.emulator.inject(rule);
    let library = bins.library_without_token().credentials(LIBRARY.1, "admin");
    let request = library.build().unwrap();
    let request = request.restore_recycled_items(bins.library_items.clone());
    let mut batches = request.in_batches().batch_size(3).concurrency(1);
    let report = batches.send().await;
    assert_eq!(report.counts().to_string(), "3 failed, 9 not sent");
    assert!(report.stopped_by().unwrap().is_invalid_token());
    assert_eq!(bins.emulator.with(|w| w.smh.token_requests()), 2);
    assert_eq!(bins.arrived(&library_target()), 2);
    assert_eq!(bins.restored(Service::Library), 0);
}

#[tokio::test]
async fn a_walk_over_a_list_that_never_ends_comes_to_an_end() {
    let bins = Bins::with(3).await;
    let page = serde_json::json!({ "contents": [{ "recycledItemId": 1 }], "nextMarker": 7 });
    let fault = Fault::Answer {
        status: 200,
        content_type: "application/json".to_owned(),
        body: page.to_string(),
    };
    let target = format!("GET /api/v1/recycled/{}/{SPACE}", LIBRARY.0);
    bins.emulator
        .inject(Rule::new(&target, fault).times(ALWAYS));
    let library = bins.library().build().unwrap();
    let mut items = library.list_recycled_items().items();
    let mut given = 0;
    let error = loop {
        match items.next().await.unwrap() {
            Ok(_) => given += 1,
            Err(error) => break error,
        }
    };
    assert_eq!((given, bins.arrived(&target)), (2, 2));
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}
