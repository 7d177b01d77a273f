//! How long lists are split, sent and accounted for.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::{StreamExt, stream};
use tokio::time::{Instant, sleep, timeout};

use super::batch_fixtures::{Each, Fake, all_done, all_told, batches, ids, obliging, sent, told};
use super::fixtures::{Memory, builder, response};
use crate::runtime::{Batches, RateLimit, Value};

/// Does everything, each batch within a second.
fn taking_a_second() -> Memory {
    Memory::new(|_, request| async move {
        sleep(Duration::from_secs(1)).await;
        Ok(all_done(&ids(&request)))
    })
}

fn numbers(upto: usize) -> impl Iterator<Item = usize> + Send + 'static {
    0..upto
}

#[tokio::test]
async fn a_list_is_cut_in_order() {
    let transport = obliging();
    let report = batches::<Each>(&transport, numbers(7)).send().await;
    assert_eq!(sent(&transport), ["0 1 2", "3 4 5", "6"]);
    let expected: Vec<String> = numbers(7).map(|id| format!("{id} done")).collect();
    assert_eq!(all_told(&report), expected);
    assert!(report.is_all_done() && report.stopped_by().is_none());
    assert_eq!(report.counts().to_string(), "7 done");
}

#[tokio::test]
async fn an_empty_list_sends_nothing() {
    let transport = obliging();
    let report = batches::<Each>(&transport, numbers(0)).send().await;
    assert_eq!(transport.count(), 0);
    assert!(report.is_all_done() && report.entries().is_empty());
    assert_eq!(report.counts().to_string(), "no items");
    assert!(
        batches::<Each>(&transport, numbers(0))
            .next()
            .await
            .is_none()
    );
}

#[tokio::test]
async fn batch_size_keeps_within_the_limit() {
    for (size, expected) in [(0, 4), (1, 4), (2, 2), (3, 2), (100, 2)] {
        let transport = obliging();
        let mut batches = batches::<Each>(&transport, numbers(4)).batch_size(size);
        assert!(batches.send().await.is_all_done());
        assert_eq!(transport.count(), expected, "{size}");
    }
}

#[tokio::test]
async fn repeated_items_are_sent_and_reported_once() {
    let transport = obliging();
    let list = ["a", "b", "a", "c", "d", "b"];
    let report = batches::<Each>(&transport, list).send().await;
    assert_eq!(sent(&transport), ["a b c", "d"]);
    assert_eq!(all_told(&report), ["a done", "b done", "c done", "d done"]);
}

#[tokio::test]
async fn chained_items_follow_and_repeat_only_in_other_batches() {
    let transport = obliging();
    let report = batches::<Each>(&transport, ["a"])
        .chain(["b", "b", "a"])
        .chain([1, 1])
        .send()
        .await;
    assert_eq!(sent(&transport), ["a b", "a 1"]);
    assert_eq!(all_told(&report), ["a done", "b done", "a done", "1 done"]);
}

#[tokio::test(start_paused = true)]
async fn no_more_requests_are_on_their_way_than_allowed() {
    for (concurrency, seconds) in [(0, 8), (1, 8), (3, 3), (4, 2), (100, 1)] {
        let started = Instant::now();
        let mut batches = batches::<Each>(&taking_a_second(), numbers(24)).concurrency(concurrency);
        assert!(batches.send().await.is_all_done());
        assert_eq!(started.elapsed().as_secs(), seconds, "{concurrency}");
    }
    let started = Instant::now();
    let report = batches::<Each>(&taking_a_second(), numbers(24))
        .send()
        .await;
    assert_eq!((report.counts().done, started.elapsed().as_secs()), (24, 2));
}

#[tokio::test(start_paused = true)]
async fn entries_come_as_they_finish_and_the_report_is_in_order() {
    let slow_first = || {
        Memory::new(|attempt, request| async move {
            sleep(Duration::from_secs(if attempt == 0 { 10 } else { 1 })).await;
            Ok(all_done(&ids(&request)))
        })
    };
    let mut run = batches::<Each>(&slow_first(), numbers(5));
    let mut order = Vec::new();
    while let Some(entry) = run.next().await {
        order.push(told(&entry));
    }
    assert_eq!(order, ["3 done", "4 done", "0 done", "1 done", "2 done"]);
    assert!(run.next().await.is_none(), "fused");

    let as_stream = batches::<Each>(&slow_first(), numbers(5));
    let streamed: Vec<String> = as_stream.map(|entry| told(&entry)).collect().await;
    assert_eq!(streamed, order);

    let report = batches::<Each>(&slow_first(), numbers(5)).send().await;
    order.sort();
    assert_eq!(all_told(&report), order);
}

#[tokio::test]
async fn a_million_items_need_no_more_memory_than_a_few_batches() {
    let given = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&given);
    let many = (0_u64..1_000_000).inspect(move |_| {
        counter.fetch_add(1, Ordering::Relaxed);
    });
    let mut run = batches::<Each>(&obliging(), ["first"]).chain(many);
    assert_eq!(
        given.load(Ordering::Relaxed),
        0,
        "nothing is asked for early"
    );
    for taken in 1..2_000 {
        assert!(run.next().await.unwrap().outcome.is_done());
        assert!(given.load(Ordering::Relaxed) <= taken + 4 * 3);
    }
}

#[tokio::test]
async fn an_iterator_that_repeats_itself_for_ever_does_not_hang() {
    let transport = obliging();
    let mut run = batches::<Each>(&transport, numbers(0)).chain(std::iter::repeat("a"));
    for _ in 0..20 {
        assert_eq!(told(&run.next().await.unwrap()), "a done");
    }
    assert!(sent(&transport).iter().all(|batch| batch == "a"));
}

#[tokio::test(start_paused = true)]
async fn a_stream_is_asked_when_its_turn_comes_and_fills_batches() {
    let transport = obliging();
    let slow = stream::iter(["b", "c", "d", "e"]).then(|item| async move {
        sleep(Duration::from_secs(1)).await;
        item
    });
    let started = Instant::now();
    let report = batches::<Each>(&transport, ["a"])
        .chain_stream(slow)
        .chain(["f"])
        .send()
        .await;
    assert_eq!(sent(&transport), ["a b c", "d e f"]);
    assert_eq!((report.counts().done, started.elapsed().as_secs()), (6, 4));
}

#[tokio::test(start_paused = true)]
async fn finished_items_come_while_a_stream_is_waited_for() {
    let transport = obliging();
    let mut run =
        batches::<Each>(&transport, ["a", "b", "c", "d"]).chain_stream(stream::pending::<Value>());
    for expected in ["a done", "b done", "c done"] {
        assert_eq!(told(&run.next().await.unwrap()), expected);
    }
    let waited = timeout(Duration::from_secs(60), run.next()).await;
    assert!(waited.is_err(), "the stream may still fill the batch of d");
    assert_eq!(all_told(&run.report()), ["d not sent"]);
}

#[tokio::test(start_paused = true)]
async fn the_rate_of_the_client_holds_for_batches() {
    let transport = obliging();
    let mut builder = builder(&transport);
    builder.rate_limit(RateLimit::per_second(2));
    let core = builder.build().unwrap();
    let started = Instant::now();
    let request = Fake::<Each>::new(core.into(), numbers(15));
    let report = Batches::new(request).concurrency(100).send().await;
    assert_eq!((report.counts().done, started.elapsed().as_secs()), (15, 2));
}

#[tokio::test(start_paused = true)]
async fn the_client_repeats_what_is_safe_and_the_batches_nothing_more() {
    let transport = Memory::answering(|attempt, request| match attempt {
        0 => Ok(response(429, "")),
        _ => Ok(all_done(&ids(request))),
    });
    let report = batches::<Each>(&transport, ["a"]).send().await;
    assert!(report.is_all_done());
    assert_eq!(transport.count(), 2);

    let throttled = Memory::always(429, r#"{"code":"slowDown","message":"Wait."}"#);
    let report = batches::<Each>(&throttled, numbers(6)).send().await;
    assert_eq!(throttled.count(), 6, "three attempts for each batch");
    assert_eq!(report.counts().to_string(), "6 failed");
    let error = "RestoreItems: 429 Too Many Requests, code slowDown: Wait.";
    assert_eq!(
        all_told(&report)[0],
        format!("0 failed slowDown Wait. ({error})")
    );
}

#[tokio::test]
async fn what_was_handed_out_is_not_reported_again() {
    let mut run = batches::<Each>(&obliging(), numbers(5)).concurrency(1);
    assert_eq!(told(&run.next().await.unwrap()), "0 done");
    let report = run.send().await;
    assert_eq!(all_told(&report), ["1 done", "2 done", "3 done", "4 done"]);
    assert!(run.send().await.entries().is_empty());
    assert!(run.report().entries().is_empty());
}

// A consumer that takes its time must not turn what was done into something nobody knows.
#[tokio::test(start_paused = true)]
async fn requests_on_their_way_end_while_nobody_asks_for_the_next_item() {
    let transport = Memory::new(|_, request| async move {
        sleep(Duration::from_millis(100)).await;
        Ok(all_done(&ids(&request)))
    });
    let mut builder = builder(&transport);
    builder.timeout(Duration::from_millis(500));
    let core = builder.build().unwrap();
    let mut run = Batches::new(Fake::<Each>::new(core.into(), numbers(12)));
    let mut done = 0;
    while let Some(entry) = run.next().await {
        assert!(entry.outcome.is_done(), "{:?}", entry.outcome);
        done += 1;
        sleep(Duration::from_secs(2)).await;
    }
    assert_eq!(done, 12);
}

#[tokio::test]
async fn every_step_of_a_run_is_told() {
    let steps = Arc::new(std::sync::Mutex::new(Vec::new()));
    let log = Arc::clone(&steps);
    let transport = obliging();
    let mut run = batches::<Each>(&transport, ["a", "wrong", "c", "d"])
        .chain(["e", "f"])
        .concurrency(1)
        .on_progress(move |progress| log.lock().unwrap().push(progress.to_string()));
    let report = run.send().await;
    let told = steps.lock().unwrap().clone();
    assert_eq!(
        told,
        [
            "1 not sent, 5 left",
            "2 done, 1 not sent, 3 left",
            "5 done, 1 not sent, 0 left",
        ]
    );
    assert_eq!(report.counts().total(), 6);
}

#[tokio::test]
async fn what_is_left_of_a_stream_is_not_known() {
    let steps = Arc::new(std::sync::Mutex::new(Vec::new()));
    let log = Arc::clone(&steps);
    let endless = stream::iter(["a", "b", "c", "d"]).filter(|_| async { true });
    let run = batches::<Each>(&obliging(), ["x"]).chain_stream(Box::pin(endless));
    let mut run = run
        .concurrency(1)
        .on_progress(move |progress| log.lock().unwrap().push(progress.left));
    assert!(run.send().await.is_all_done());
    let told = steps.lock().unwrap().clone();
    assert_eq!(told, [None, Some(0)]);
}

fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

#[test]
fn what_a_runtime_that_is_gone_was_sending_is_in_the_report() {
    let transport = Memory::new(|_, request| async move {
        if ids(&request).first() == Some(&Value::from(0)) {
            std::future::pending::<()>().await;
        }
        Ok(all_done(&ids(&request)))
    });
    let mut batches = batches::<Each>(&transport, numbers(7)).concurrency(1);
    let first = runtime();
    first.block_on(async {
        let waiting = timeout(Duration::from_millis(50), batches.next()).await;
        assert!(waiting.is_err());
    });
    drop(first);
    let report = runtime().block_on(batches.send());
    let mut expected: Vec<String> = numbers(3).map(|id| format!("{id} unknown")).collect();
    expected.extend((3..7).map(|id| format!("{id} done")));
    assert_eq!(all_told(&report), expected);
}

#[test]
fn what_a_runtime_that_is_gone_was_sending_takes_no_room() {
    let (on_their_way, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let seen = Arc::clone(&most);
    let transport = Memory::new(move |_, request| {
        let (on_their_way, most) = (Arc::clone(&on_their_way), Arc::clone(&most));
        async move {
            if ids(&request).first() == Some(&Value::from(0)) {
                std::future::pending::<()>().await;
            }
            let now = on_their_way.fetch_add(1, Ordering::SeqCst) + 1;
            most.fetch_max(now, Ordering::SeqCst);
            sleep(Duration::from_millis(5)).await;
            on_their_way.fetch_sub(1, Ordering::SeqCst);
            Ok(all_done(&ids(&request)))
        }
    });
    let mut batches = batches::<Each>(&transport, numbers(15)).concurrency(2);
    let first = runtime();
    first.block_on(async {
        let entry = batches.next().await.unwrap();
        assert_eq!(told(&entry), "3 done");
    });
    drop(first);
    assert_eq!(seen.load(Ordering::SeqCst), 1);
    let report = runtime().block_on(batches.send());
    assert_eq!(seen.load(Ordering::SeqCst), 2);
    assert_eq!((report.counts().unknown, report.counts().total()), (3, 14));
}
