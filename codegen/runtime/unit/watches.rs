//! Several watches at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::StreamExt;
use tokio::time::Instant;

use super::fakes::{Asking, blocking_handle, handle};
use super::fixtures::{Memory, response};
use crate::runtime::{Async, Blocking, Error, TaskEnd, Watch, watch_all, watch_all_within};

const DONE: &str = r#"{"task":{"status":"SUCCESS"}}"#;

/// Answers after so many seconds, and counts how many wait at once.
fn slow(seconds: u64, status: u16, busy: &Arc<[AtomicUsize; 2]>) -> Watch<Asking<Async>> {
    let busy = Arc::clone(busy);
    let transport = Memory::new(move |_, _| {
        let busy = Arc::clone(&busy);
        async move {
            let now = busy[0].fetch_add(1, Ordering::SeqCst) + 1;
            busy[1].fetch_max(now, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_secs(seconds)).await;
            busy[0].fetch_sub(1, Ordering::SeqCst);
            Ok(response(status, DONE))
        }
    });
    Watch::new(Asking::new(handle(&transport)))
}

#[tokio::test(start_paused = true)]
async fn watches_end_in_the_order_of_the_work_and_so_many_at_once() {
    for (concurrency, order, most, seconds) in [
        (0, [0, 1, 2, 3], 1, 18),
        (1, [0, 1, 2, 3], 1, 18),
        (2, [1, 2, 0, 3], 2, 12),
        (9, [1, 2, 0, 3], 4, 8),
    ] {
        let busy = Arc::default();
        let watches = [(6, 200), (1, 200), (3, 404), (8, 200)]
            .map(|(seconds, status)| slow(seconds, status, &busy));
        let begun = Instant::now();
        let mut ends = watch_all(watches, concurrency);
        let mut found = Vec::new();
        while let Some((place, end)) = ends.next().await {
            match end {
                Ok(end) => assert!(end.is_done()),
                Err(error) => assert!(place == 2 && error.is_not_found()),
            }
            found.push(place);
        }
        assert_eq!(found, order, "{concurrency}");
        assert_eq!(busy[1].load(Ordering::SeqCst), most);
        assert_eq!(begun.elapsed().as_secs(), seconds, "{concurrency}");
        assert!(ends.next().await.is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn the_deadline_of_a_watch_counts_from_when_there_is_room_for_it() {
    let endless = || {
        let transport = Memory::always(200, r#"{"task":{"status":"INIT"}}"#);
        Watch::new(Asking::new(handle(&transport))).deadline(Duration::from_secs(20))
    };
    let begun = Instant::now();
    let mut ends = watch_all([endless(), endless()], 1);
    for expected in [20, 40] {
        let (_, end) = ends.next().await.unwrap();
        assert!(matches!(end, Ok(TaskEnd::StillRunning(_))));
        assert_eq!(begun.elapsed().as_secs(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn all_watches_end_within_the_time_for_all_of_them() {
    let endless = |deadline| {
        let transport = Memory::always(200, r#"{"task":{"status":"INIT"}}"#);
        let watch = Watch::new(Asking::new(handle(&transport)));
        (watch.deadline(Duration::from_secs(deadline)), transport)
    };
    let (watches, transports): (Vec<_>, Vec<_>) = [20, 20, 20, 20].map(endless).into_iter().unzip();
    let begun = Instant::now();
    let mut ends = watch_all_within(watches, 1, Duration::from_secs(30));
    for (expected, seconds) in [(0, 20), (1, 30), (2, 30), (3, 30)] {
        let (place, end) = ends.next().await.unwrap();
        assert_eq!((place, begun.elapsed().as_secs()), (expected, seconds));
        match end {
            Ok(end) => assert!(place < 2 && matches!(end, TaskEnd::StillRunning(_))),
            Err(Error::Timeout(failure)) => {
                assert!(place > 1 && !failure.is_sent());
                assert_eq!(failure.after(), Duration::from_secs(30));
            }
            Err(error) => panic!("{error}"),
        }
    }
    assert!(ends.next().await.is_none());
    assert!(transports[1].count() > 1);
    assert_eq!(transports[3].count(), 0);
    let (watches, transports): (Vec<_>, Vec<_>) = [20, 20, 20].map(endless).into_iter().unzip();
    let ends = watch_all_within(watches, 2, Duration::ZERO).collect::<Vec<_>>();
    let are_known: Vec<bool> = ends.await.iter().map(|(_, end)| end.is_ok()).collect();
    assert_eq!(are_known, [true, true, false]);
    assert_eq!(
        [0, 1, 2].map(|place: usize| transports[place].count()),
        [1, 1, 0]
    );
}

#[tokio::test]
async fn no_watches_have_no_end_to_wait_for() {
    assert!(watch_all::<Asking<Async>>([], 3).next().await.is_none());
    assert!(watch_all::<Asking<Blocking>>([], 3).next().is_none());
}

#[test]
fn blocking_watches_are_an_iterator() {
    let watches = [200, 404, 200].map(|status| {
        let transport = Memory::always(status, DONE);
        Watch::new(Asking::<Blocking>::new(blocking_handle(&transport)))
    });
    let mut ends: Vec<_> = watch_all(watches, 2)
        .map(|(place, end)| (place, end.is_ok_and(|end| end.is_done())))
        .collect();
    ends.sort_unstable();
    assert_eq!(ends, [(0, true), (1, false), (2, true)]);
}
