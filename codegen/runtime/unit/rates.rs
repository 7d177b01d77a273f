//! Rates are kept to by waiting; time stands still but for the waiting.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join_all;
use tokio::time::Instant;

use super::fixtures::{Code, LIST, Memory, TOKEN, TestError, builder, response};
use crate::runtime::{
    Core, CoreBuilder, CredentialsError, Error, Operation, RateLimit, RetryPolicy, Secret,
    SecurityScheme, TokenProvider,
};

const SECOND: Duration = Duration::from_secs(1);

const fn limited(
    id: &'static str,
    requests: u32,
    seconds: u32,
    security: &'static [&'static [&'static SecurityScheme]],
) -> Operation {
    Operation::new(id)
        .post("/items")
        .repeatable(false)
        .security(security)
        .accept("")
        .rate(requests, seconds)
}

static THREE_IN_TWO: Operation = limited("ThreeInTwo", 3, 2, &[]);
static ONE_IN_TEN: Operation = limited("OneInTen", 1, 10, &[]);
static OTHER: Operation = limited("Other", 1, 10, &[]);
static WITH_TOKEN: Operation = limited("WithToken", 3, 2, &[&[&TOKEN]]);

/// A service that notes when it is asked, in seconds since the start.
#[derive(Clone)]
struct Clock {
    transport: Memory,
    times: Arc<Mutex<Vec<f64>>>,
}

impl Clock {
    fn new() -> Self {
        Self::answering(200)
    }

    fn answering(status: u16) -> Self {
        let times = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&times);
        let start = Instant::now();
        let transport = Memory::answering(move |_, _| {
            log.lock().unwrap().push(start.elapsed().as_secs_f64());
            Ok(response(status, "{}"))
        });
        Self { transport, times }
    }

    fn client(&self, set_up: impl FnOnce(&mut CoreBuilder)) -> Core {
        let mut builder = builder(&self.transport);
        set_up(&mut builder);
        builder.build().unwrap()
    }

    fn times(&self) -> Vec<f64> {
        self.times.lock().unwrap().clone()
    }

    fn whole_seconds(&self) -> Vec<u64> {
        let times = self.times();
        times.iter().map(|time| time.round() as u64).collect()
    }

    /// Whether no span of this length holds more requests.
    fn keeps_to(&self, requests: usize, seconds: f64) {
        let times = self.times();
        for (first, beyond) in times.iter().zip(times.iter().skip(requests)) {
            assert!(beyond - first >= seconds - 0.002, "{times:?}");
        }
    }
}

async fn call(core: &Core, operation: &'static Operation) -> Result<(), TestError> {
    let request = core.request(operation).finish().unwrap();
    core.call::<Code>(request).await.map(drop)
}

async fn call_at_once(core: &Core, operation: &'static Operation, count: usize) {
    let calls = join_all((0..count).map(|_| call(core, operation))).await;
    assert!(calls.iter().all(Result::is_ok));
}

#[tokio::test(start_paused = true)]
async fn calls_at_once_are_spread_over_time() {
    let clock = Clock::new();
    call_at_once(&clock.client(|_| ()), &THREE_IN_TWO, 10).await;
    assert_eq!(clock.whole_seconds(), [0, 0, 0, 2, 2, 2, 4, 4, 4, 6]);
}

#[tokio::test(start_paused = true)]
async fn no_span_holds_more_however_the_calls_come() {
    let clock = Clock::new();
    let core = clock.client(|_| ());
    for (count, pause) in [
        (2, 1900),
        (2, 50),
        (5, 700),
        (1, 10),
        (4, 3000),
        (3, 1999),
        (3, 1),
    ] {
        call_at_once(&core, &THREE_IN_TWO, count).await;
        tokio::time::sleep(Duration::from_millis(pause)).await;
    }
    assert_eq!(clock.times().len(), 20);
    clock.keeps_to(3, 2.0);
}

#[tokio::test(start_paused = true)]
async fn calls_that_are_given_up_take_no_turn() {
    let clock = Clock::new();
    let core = clock.client(|_| ());
    let soon = Duration::from_millis(10);
    for _ in 0..100 {
        let _ = tokio::time::timeout(soon, call(&core, &ONE_IN_TEN)).await;
    }
    assert_eq!(clock.times().len(), 1, "the first was sent, and no other");
    call(&core, &ONE_IN_TEN).await.unwrap();
    assert_eq!(clock.whole_seconds(), [0, 10]);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_need_not_wait_does_not() {
    let clock = Clock::new();
    let core = clock.client(|_| ());
    for _ in 0..4 {
        call(&core, &THREE_IN_TWO).await.unwrap();
        tokio::time::sleep(SECOND).await;
    }
    assert_eq!(clock.whole_seconds(), [0, 1, 2, 3]);
}

#[tokio::test(start_paused = true)]
async fn clones_share_a_rate_and_operations_do_not() {
    let clock = Clock::new();
    let core = clock.client(|_| ());
    let clone = core.clone();
    let calls = [
        call(&core, &ONE_IN_TEN),
        call(&clone, &ONE_IN_TEN),
        call(&core, &OTHER),
        call(&clone, &LIST),
    ];
    join_all(calls).await;
    assert_eq!(clock.whole_seconds(), [0, 0, 0, 10]);
    // Another client knows nothing of it.
    call(&clock.client(|_| ()), &ONE_IN_TEN).await.unwrap();
    assert_eq!(clock.whole_seconds()[4], 10);
}

#[tokio::test(start_paused = true)]
async fn every_attempt_takes_a_turn() {
    let clock = Clock::answering(429);
    let core = clock.client(|_| ());
    assert!(call(&core, &ONE_IN_TEN).await.is_err());
    assert_eq!(clock.whole_seconds(), [0, 10, 20]);
}

#[tokio::test(start_paused = true)]
async fn a_caller_can_set_another_rate_or_none() {
    for (limit, operation, expected) in [
        (RateLimit::documented(), &ONE_IN_TEN, [0, 10, 20]),
        (RateLimit::default(), &ONE_IN_TEN, [0, 10, 20]),
        (RateLimit::default(), &LIST, [0, 0, 0]),
        (RateLimit::unlimited(), &ONE_IN_TEN, [0, 0, 0]),
        (RateLimit::per_second(2), &ONE_IN_TEN, [0, 0, 1]),
        (RateLimit::per_second(1), &LIST, [0, 1, 2]),
        (RateLimit::per_second(0), &LIST, [0, 1, 2]),
        (RateLimit::per_second(u32::MAX), &ONE_IN_TEN, [0, 0, 0]),
    ] {
        let clock = Clock::new();
        let core = clock.client(|builder| builder.rate_limit(limit));
        call_at_once(&core, operation, 3).await;
        assert_eq!(clock.whole_seconds(), expected, "{limit:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_turn_after_the_deadline_is_a_timeout_at_once_that_left_nothing_in_doubt() {
    let clock = Clock::new();
    let core = clock.client(|builder| {
        builder.retry(RetryPolicy::default().deadline(4 * SECOND));
    });
    call(&core, &ONE_IN_TEN).await.unwrap();
    let begun = Instant::now();
    let error = call(&core, &ONE_IN_TEN).await.unwrap_err();
    assert_eq!(begun.elapsed(), Duration::ZERO);
    assert!(error.is_timeout() && error.is_retryable() && !error.is_outcome_unknown());
    assert!(matches!(&error, Error::Timeout(failure) if !failure.is_sent()));
    assert_eq!(
        error.to_string(),
        "OneInTen: not sent, its turn would only come after the deadline"
    );
    // A call that gave up took no turn.
    tokio::time::sleep(7 * SECOND).await;
    call(&core, &ONE_IN_TEN).await.unwrap();
    assert_eq!(clock.whole_seconds(), [0, 10]);
}

/// Has no token before this moment.
struct SlowProvider(Instant);

impl TokenProvider for SlowProvider {
    async fn token(&self) -> Result<Secret, CredentialsError> {
        tokio::time::sleep_until(self.0).await;
        Ok("token".into())
    }
}

#[tokio::test(start_paused = true)]
async fn waiting_for_a_token_does_not_bunch_calls_up() {
    let clock = Clock::new();
    let provider = SlowProvider(Instant::now() + 2 * SECOND);
    let core = clock.client(|builder| builder.provider(&TOKEN, provider));
    call_at_once(&core, &WITH_TOKEN, 7).await;
    clock.keeps_to(3, 2.0);
}

#[tokio::test(start_paused = true)]
async fn what_is_forgotten_counts_no_more_by_its_own_rate() {
    const SHORT: [&str; 16] = [
        "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P",
    ];
    let clock = Clock::new();
    let core = clock.client(|_| ());
    call(&core, &ONE_IN_TEN).await.unwrap();
    tokio::time::sleep(2 * SECOND).await;
    for id in SHORT {
        let operation: &'static Operation = Box::leak(Box::new(limited(id, 1, 1, &[])));
        call(&core, operation).await.unwrap();
    }
    call(&core, &ONE_IN_TEN).await.unwrap();
    assert_eq!(clock.whole_seconds().last(), Some(&10));
}
