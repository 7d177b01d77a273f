//! Runs over many items that are given up, interrupted or refused.

use super::*;

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
        let drive = drive.transport(hesitant(bins.network.clone()));
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
        let drive = drive.transport(hesitant(bins.network.clone()));
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
