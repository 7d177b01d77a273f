//! What is repeated, how often and after how long; time stands still but for the delays.

use std::time::Duration;

use tokio::time::Instant;

use super::bodies::Bodies;
use super::fixtures::{Code, LIST, Memory, RESTORE, TestError, builder, response};
use crate::runtime::{Operation, RetryPolicy, TransportErrorKind};

/// How each attempt ends.
#[derive(Debug, Clone, Copy)]
enum End {
    Status(u16, &'static str),
    Lost(TransportErrorKind),
    Silence,
}

fn ending(end: End, recovers_after: usize) -> Memory {
    Memory::new(move |attempt, _| async move {
        if attempt >= recovers_after {
            return Ok(response(200, "{}"));
        }
        match end {
            End::Status(status, code) => Ok(response(status, format!(r#"{{"code":"{code}"}}"#))),
            End::Lost(kind) => Err(kind.into()),
            End::Silence => std::future::pending().await,
        }
    })
}

async fn call(
    transport: &Memory,
    operation: &'static Operation,
    policy: RetryPolicy,
) -> Result<(), TestError> {
    let mut builder = builder(transport);
    builder.retry(policy);
    let core = builder.build().unwrap();
    let request = core.request(operation).finish().unwrap();
    core.call::<Code>(request).await.map(|_| ())
}

#[tokio::test(start_paused = true)]
async fn only_what_is_safe_is_repeated() {
    use End::{Lost, Silence, Status};
    use TransportErrorKind::{Body, NotSent, Other, OutcomeUnknown};
    // how an attempt ends, attempts at a read, attempts at a write
    let table = [
        (Status(403, "slowDown"), 3, 3),
        (Status(403, "QpsLimitForApi"), 3, 3),
        (Status(429, ""), 3, 3),
        (Status(409, "inUse"), 3, 3),
        (Status(503, "slowDown"), 3, 3),
        (Status(503, ""), 3, 1),
        (Status(500, "unknownError"), 3, 1),
        (Status(408, ""), 3, 1),
        (Lost(NotSent), 3, 3),
        (Lost(OutcomeUnknown), 3, 1),
        (Lost(Body), 3, 1),
        (Lost(Other), 1, 1),
        (Silence, 3, 1),
        (Status(429, "noQuota"), 1, 1),
        (Status(500, "gone"), 1, 1),
        (Status(501, ""), 1, 1),
        (Status(400, ""), 1, 1),
        (Status(404, ""), 1, 1),
        (Status(302, ""), 1, 1),
        (Status(200, "slowDown"), 1, 1),
    ];
    for (end, reads, writes) in table {
        for (operation, attempts) in [(&LIST, reads), (&RESTORE, writes)] {
            let transport = ending(end, usize::MAX);
            let result = call(&transport, operation, RetryPolicy::default()).await;
            assert_eq!(transport.count(), attempts, "{end:?} {}", operation.id);
            assert_eq!(result.is_ok(), matches!(end, Status(200, _)), "{end:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_recovers_is_a_success() {
    let transport = ending(End::Status(403, "slowDown"), 2);
    call(&transport, &RESTORE, RetryPolicy::default())
        .await
        .unwrap();
    assert_eq!(transport.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn every_attempt_sends_the_same_request() {
    let transport = ending(End::Status(429, ""), usize::MAX);
    let core = builder(&transport).build().unwrap();
    let mut request = core.request(&RESTORE);
    request.empty_query_parameter("restore");
    request.json("ids", true, crate::runtime::Limits::NONE, Some(&["1"]));
    let request = request.finish().unwrap();
    core.call::<Code>(request).await.unwrap_err();
    let sent = transport.sent();
    assert_eq!(sent.len(), 3);
    for request in sent {
        assert_eq!(
            request.uri(),
            "https://north.shelf.example/api/items?restore"
        );
        assert_eq!(request.body(), r#"["1"]"#);
    }
}

#[tokio::test(start_paused = true)]
async fn none_means_one_attempt_and_zero_counts_as_one() {
    for policy in [RetryPolicy::none(), RetryPolicy::default().max_attempts(0)] {
        let transport = ending(End::Status(429, ""), usize::MAX);
        call(&transport, &LIST, policy).await.unwrap_err();
        assert_eq!(transport.count(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn delays_double_with_jitter_and_stay_below_the_maximum() {
    let policy = RetryPolicy::default()
        .max_attempts(6)
        .first_delay(Duration::from_secs(1))
        .max_delay(Duration::from_secs(5));
    let started = Instant::now();
    let times = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let log = std::sync::Arc::clone(&times);
    let transport = Memory::answering(move |_, _| {
        log.lock().unwrap().push(started.elapsed());
        Ok(response(429, ""))
    });
    call(&transport, &LIST, policy).await.unwrap_err();
    let times = times.lock().unwrap().clone();
    let delays: Vec<f64> = times
        .windows(2)
        .map(|pair| (pair[1] - pair[0]).as_secs_f64())
        .collect();
    let bounds = [(1.0, 2.0), (2.0, 4.0), (4.0, 5.0), (5.0, 5.0), (5.0, 5.0)];
    assert_eq!(delays.len(), bounds.len());
    for (delay, (least, most)) in delays.iter().zip(bounds) {
        // The clock of the tests counts whole milliseconds.
        assert!((least..=most + 0.002).contains(delay), "{delays:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn calls_that_fail_together_do_not_come_back_together() {
    let mut delays = std::collections::BTreeSet::new();
    for _ in 0..20 {
        let started = Instant::now();
        call(
            &ending(End::Status(429, ""), 1),
            &LIST,
            RetryPolicy::default(),
        )
        .await
        .unwrap();
        delays.insert(started.elapsed());
    }
    assert!(delays.len() > 1, "{delays:?}");
}

fn asking_to_wait(seconds: &'static str) -> Memory {
    Memory::answering(move |_, _| {
        let mut response = response(503, "");
        response
            .headers_mut()
            .insert("retry-after", seconds.parse().unwrap());
        Ok(response)
    })
}

#[tokio::test(start_paused = true)]
async fn a_pause_that_the_service_asks_for_is_kept_or_nothing_is_sent_again() {
    for (header, waited, attempts) in [
        ("7", 7, 2),
        ("0", 0, 2),
        (" 3 ", 3, 2),
        ("30", 30, 2),
        ("31", 0, 1),
        ("86400", 0, 1),
        ("18446744073709551615", 0, 1),
    ] {
        let started = Instant::now();
        let policy = RetryPolicy::default().max_attempts(2);
        let transport = asking_to_wait(header);
        let error = call(&transport, &LIST, policy).await.unwrap_err();
        assert_eq!(started.elapsed().as_secs(), waited, "{header}");
        assert_eq!(transport.count(), attempts, "{header}");
        let gave_up = match attempts {
            1 => "; gave up, as the client waits at most 30s",
            _ => "",
        };
        let said = format!("(asks to wait {} s{gave_up})", header.trim());
        assert!(error.to_string().contains(&said), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_pause_that_no_number_has_room_for_is_the_longest() {
    for header in ["18446744073709551616", "99999999999999999999"] {
        let started = Instant::now();
        let transport = asking_to_wait(header);
        let error = call(&transport, &LIST, RetryPolicy::default()).await;
        let error = error.unwrap_err();
        assert_eq!(transport.count(), 1, "{header}");
        assert_eq!(started.elapsed(), Duration::ZERO, "{header}");
        let asked = error.service().unwrap().retry_after();
        assert_eq!(asked, Some(Duration::from_secs(u64::MAX)), "{header}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_pause_may_be_asked_for_by_a_date() {
    let in_ten_seconds = std::time::SystemTime::now() + Duration::from_secs(10);
    let soon = jiff::Timestamp::try_from(in_ten_seconds).unwrap();
    let soon = soon.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    for (date, waited, attempts) in [
        (soon, 8..=10, 2),
        ("Mon, 28 May 2096 09:37:16 GMT".to_owned(), 0..=0, 1),
    ] {
        let started = Instant::now();
        let policy = RetryPolicy::default().max_attempts(2);
        let transport = asking_to_wait(date.clone().leak());
        call(&transport, &LIST, policy).await.unwrap_err();
        assert!(waited.contains(&started.elapsed().as_secs()), "{date}");
        assert_eq!(transport.count(), attempts, "{date}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_that_says_nothing_is_passed_over() {
    for text in [
        "soon",
        "-1",
        "Thu, 99 May 2026 09:37:16 GMT",
        "Thu, 28 May 2015 09:37:16 GMT",
        "",
    ] {
        let started = Instant::now();
        let policy = RetryPolicy::default().max_attempts(2);
        let transport = asking_to_wait(text);
        let error = call(&transport, &LIST, policy).await.unwrap_err();
        assert!((1..=2).contains(&started.elapsed().as_secs()), "{text}");
        assert!(!error.to_string().contains("asks to wait"));
    }
}

#[tokio::test(start_paused = true)]
async fn the_deadline_bounds_delays_and_attempts() {
    let policy = RetryPolicy::default()
        .max_attempts(100)
        .deadline(Duration::from_secs(10));
    let started = Instant::now();
    let transport = ending(End::Status(429, ""), usize::MAX);
    let error = call(&transport, &LIST, policy.clone()).await.unwrap_err();
    assert!(error.is_throttled() && transport.count() > 1);
    assert!(started.elapsed() < Duration::from_secs(10));

    let started = Instant::now();
    let error = call(&ending(End::Silence, usize::MAX), &LIST, policy)
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    let elapsed = started.elapsed();
    assert!(
        (10_000..=10_010).contains(&elapsed.as_millis()),
        "{elapsed:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_timeout_is_per_attempt() {
    let transport = ending(End::Silence, 1);
    let started = Instant::now();
    let mut builder = builder(&transport);
    builder.timeout(Duration::from_secs(5));
    let core = builder.build().unwrap();
    let request = core.request(&LIST).finish().unwrap();
    core.call::<Code>(request).await.unwrap();
    assert_eq!(transport.count(), 2);
    assert!((6..=7).contains(&started.elapsed().as_secs()));
}

#[tokio::test(start_paused = true)]
async fn a_deadline_beyond_the_clock_is_none() {
    let policy = RetryPolicy::default().deadline(Duration::MAX);
    let transport = ending(End::Status(429, ""), 1);
    call(&transport, &LIST, policy).await.unwrap();
}
