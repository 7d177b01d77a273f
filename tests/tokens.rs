//! Where tokens come from and how long they are used: how often a service is asked for one, when it
//! is replaced, and what a caller is told if there is none to be had.
//!
//! Time passes only where the service lies in memory; with real connections tokens are revoked
//! instead.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod emulated;

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use emulated::{DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH, Stage};
use tokio::task::JoinSet;
use undelete::runtime::{
    BoxFuture, Bytes, CredentialsError, Error, ErrorCode, Secret, TokenProvider, Transport, http,
    transport_fn,
};
use undelete::{dingtalk, smh};
use undelete_emulator::{Fault, Gate, Pace, Rule};

const MANY: usize = 50;
/// So many attempts would never end.
const A_LOOP: u32 = 20;

async fn list_drive(client: &dingtalk::Client, stage: &Stage) -> Result<(), dingtalk::Error> {
    let bin = &*stage.demo.dingtalk.recycle_bin_id;
    client.list_recycle_items(bin).send().await.map(drop)
}

async fn list_library(client: &smh::Client) -> Result<(), smh::Error> {
    client.list_recycled_items().send().await.map(drop)
}

/// Makes all calls run at once, and returns how each of them ended.
async fn at_once<T: Send + 'static>(call: impl Fn() -> BoxFuture<'static, T>) -> Vec<T> {
    let mut calls = JoinSet::new();
    for _ in 0..MANY {
        calls.spawn(call());
    }
    calls.join_all().await
}

fn listing(
    client: &dingtalk::Client,
    stage: &Stage,
) -> impl Fn() -> BoxFuture<'static, Result<(), dingtalk::Error>> + use<> {
    let bin = stage.demo.dingtalk.recycle_bin_id.clone();
    let client = client.clone();
    move || {
        let request = client.list_recycle_items(&bin);
        Box::pin(async move { request.send().await.map(drop) })
    }
}

fn library_listing(
    client: &smh::Client,
) -> impl Fn() -> BoxFuture<'static, Result<(), smh::Error>> + use<> {
    let client = client.clone();
    move || {
        let request = client.list_recycled_items();
        Box::pin(async move { request.send().await.map(drop) })
    }
}

/// Runs `work` and opens the gate once one answer is held back behind it.
async fn held<T>(gate: &Gate, meanwhile: impl FnOnce(), work: impl Future<Output = T>) -> T {
    let open = async {
        gate.arrival().await;
        meanwhile();
        gate.open();
    };
    tokio::join!(work, open).0
}

mod at_the_same_time {
    use super::*;

    #[tokio::test]
    async fn many_calls_wait_for_one_token() {
        let stage = Stage::demo().await;
        let gate = Gate::new();
        for path in [DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH] {
            let slow = Fault::SlowAnswer(Pace::Gate(gate.clone()));
            stage.emulator.inject(Rule::new(path, slow));
        }
        let calls = at_once(listing(&stage.drive(), &stage));
        let meanwhile = || assert_eq!(stage.emulator.requests().len(), 1);
        let ended = held(&gate, meanwhile, calls).await;
        assert!(ended.iter().all(Result::is_ok), "{ended:?}");
        assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 1);
        assert_eq!(stage.received("GET", &stage.list_path()), MANY);

        stage.emulator.log().clear();
        let ended = at_once(library_listing(&stage.library())).await;
        assert!(ended.iter().all(Result::is_ok), "{ended:?}");
        assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 1);
        assert_eq!(stage.received("GET", &stage.recycled_path()), MANY);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn many_calls_on_many_threads_share_one_token() {
        let stage = Stage::demo().await;
        let ended = at_once(listing(&stage.drive(), &stage)).await;
        assert!(ended.iter().all(Result::is_ok), "{ended:?}");
        let ended = at_once(library_listing(&stage.library())).await;
        assert!(ended.iter().all(Result::is_ok), "{ended:?}");
        let asked = stage
            .emulator
            .with(|world| (world.dingtalk.token_requests(), world.smh.token_requests()));
        assert_eq!(asked, (1, 1));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn many_calls_replace_a_revoked_token_once() {
        let stage = Stage::demo().await;
        let (drive, library) = (stage.drive(), stage.library());
        list_drive(&drive, &stage).await.unwrap();
        list_library(&library).await.unwrap();
        stage.emulator.with(|world| {
            world.dingtalk.expire_tokens();
            world.smh.expire_tokens();
        });
        let ended = at_once(listing(&drive, &stage)).await;
        assert!(ended.iter().all(Result::is_ok), "{ended:?}");
        let ended = at_once(library_listing(&library)).await;
        assert!(ended.iter().all(Result::is_ok), "{ended:?}");
        let asked = stage
            .emulator
            .with(|world| (world.dingtalk.token_requests(), world.smh.token_requests()));
        assert_eq!(asked, (2, 2));
    }

    #[tokio::test]
    async fn many_calls_share_the_failure_of_one_request_for_a_token() {
        let stage = Stage::demo().await;
        let gate = Gate::new();
        let slow = Fault::SlowAnswer(Pace::Gate(gate.clone()));
        stage.emulator.inject(Rule::new(DRIVE_TOKEN_PATH, slow));
        let client = stage
            .drive_without_token()
            .credentials("nobody", "nothing")
            .build()
            .unwrap();
        let calls = at_once(listing(&client, &stage));
        let ended = held(&gate, || (), calls).await;
        for error in ended.into_iter().map(Result::unwrap_err) {
            assert!(matches!(error, Error::Credentials(_)), "{error:?}");
        }
        assert_eq!(stage.emulator.requests().len(), 1);
    }

    #[tokio::test]
    async fn a_call_that_is_given_up_does_not_take_the_others_down() {
        let stage = Stage::demo().await;
        let gate = Gate::new();
        let slow = Fault::SlowAnswer(Pace::Gate(gate.clone()));
        stage.emulator.inject(Rule::new(DRIVE_TOKEN_PATH, slow));
        let client = stage.drive();
        let first = tokio::spawn(listing(&client, &stage)());
        gate.arrival().await;
        let others = tokio::spawn(at_once(listing(&client, &stage)));
        tokio::task::yield_now().await;
        first.abort();
        assert!(first.await.unwrap_err().is_cancelled());
        let ended = others.await.unwrap();
        assert!(ended.iter().all(Result::is_ok), "{ended:?}");
        assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 2);
    }
}

#[tokio::test]
async fn a_token_is_used_again_by_every_call_and_clone() {
    let stage = Stage::demo().await;
    let (drive, library) = (stage.drive(), stage.library());
    for _ in 0..3 {
        list_drive(&drive.clone(), &stage).await.unwrap();
        list_library(&library.clone()).await.unwrap();
    }
    assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 1);
    assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 1);
    // Another client knows nothing of it.
    list_drive(&stage.drive(), &stage).await.unwrap();
    list_library(&stage.library()).await.unwrap();
    assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 2);
    assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 2);
}

#[tokio::test]
async fn a_request_for_a_token_says_who_asks_and_what_for() {
    let stage = Stage::demo().await;
    list_drive(&stage.drive(), &stage).await.unwrap();
    let demo = &stage.demo.dingtalk;
    let asked = stage.emulator.log().matching("POST", DRIVE_TOKEN_PATH);
    let expected = serde_json::json!({"appKey": demo.app_key, "appSecret": demo.app_secret});
    let asked = asked.first().unwrap();
    assert_eq!(asked.json().unwrap(), expected);
    assert_eq!(asked.header("x-acs-dingtalk-access-token"), None);
    assert_eq!(asked.query, None);

    let client = stage
        .library_without_token()
        .credentials(
            &*stage.demo.smh.library_secret,
            "delete_file,restore_recycled",
        )
        .build()
        .unwrap();
    list_library(&client).await.unwrap();
    assert_eq!(
        library_question(&stage),
        [
            ("grant", "delete_file,restore_recycled"),
            ("library_id", &*stage.demo.smh.library_id),
            ("library_secret", &*stage.demo.smh.library_secret),
            ("space_id", &*stage.demo.smh.space_id),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
}

#[tokio::test]
async fn a_library_for_one_tenant_is_asked_for_a_token_without_a_space() {
    let stage = Stage::demo().await;
    stage
        .emulator
        .with(|world| world.smh.add_library("smhsingle", "single secret"));
    let client = emulated::library_at(stage.emulator.url())
        .library_id("smhsingle")
        .space_id("-")
        .credentials("single secret", emulated::GRANT)
        .build()
        .unwrap();
    list_library(&client).await.unwrap();
    assert_eq!(
        library_question(&stage),
        [
            ("grant", emulated::GRANT),
            ("library_id", "smhsingle"),
            ("library_secret", "single secret"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
}

/// The query of the only request for a token, sorted. Its body is empty.
#[track_caller]
fn library_question(stage: &Stage) -> Vec<(String, String)> {
    let asked = stage.emulator.log().matching("POST", LIBRARY_TOKEN_PATH);
    let [asked] = asked.as_slice() else {
        panic!("{asked:?}");
    };
    assert_eq!(asked.text(), "");
    let mut pairs = asked.query_pairs();
    pairs.sort();
    pairs
}

/// A service in memory: tokens are numbered and live this long, and every other call is answered
/// with `{}`.
#[derive(Clone)]
struct Memory {
    life: &'static str,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    issued: usize,
    refuses_to_issue: bool,
    /// The token of every other call.
    used: Vec<String>,
}

impl Memory {
    /// `life` as it stands in the answer.
    fn new(life: &'static str) -> Self {
        let seen = Arc::default();
        Self { life, seen }
    }

    fn transport(&self) -> impl Transport + use<> {
        let memory = self.clone();
        transport_fn(move |request| {
            let (status, body) = memory.answer(&request);
            let mut answer = http::Response::new(Bytes::from(body));
            *answer.status_mut() = http::StatusCode::from_u16(status).unwrap();
            async { Ok(answer) }
        })
    }

    fn answer(&self, request: &http::Request<Bytes>) -> (u16, String) {
        let mut seen = self.seen.lock().unwrap();
        let path = request.uri().path();
        if path != DRIVE_TOKEN_PATH && path != LIBRARY_TOKEN_PATH {
            let header = request.headers().get("x-acs-dingtalk-access-token");
            let query = request.uri().query().unwrap_or_default();
            let token = match header {
                Some(token) => token.to_str().unwrap(),
                None => query.rsplit_once("access_token=").unwrap().1,
            };
            seen.used.push(token.to_owned());
            return (200, "{}".to_owned());
        }
        if seen.refuses_to_issue {
            return (400, r#"{"code":"systemIsResting"}"#.to_owned());
        }
        seen.issued += 1;
        let (number, life) = (seen.issued, self.life);
        let names = if path == DRIVE_TOKEN_PATH {
            format!(r#""accessToken":"token-{number}","expireIn":{life}"#)
        } else {
            format!(r#""accessToken":"token-{number}","expiresIn":{life}"#)
        };
        (200, format!("{{{names}}}"))
    }

    fn drive(&self) -> dingtalk::Client {
        dingtalk::Client::builder()
            .with_transport(self.transport())
            .union_id("operator")
            .credentials("key", "secret")
            .build()
            .unwrap()
    }

    fn library(&self) -> smh::Client {
        smh::Client::builder()
            .library_host("smhlibrary.api.tencentsmh.cn")
            .with_transport(self.transport())
            .library_id("smhlibrary")
            .space_id("-")
            .credentials("secret", emulated::GRANT)
            .build()
            .unwrap()
    }

    /// The token a call went out with.
    fn last_used(&self) -> String {
        self.seen.lock().unwrap().used.last().unwrap().clone()
    }

    fn refuses_to_issue(&self, refuses: bool) {
        self.seen.lock().unwrap().refuses_to_issue = refuses;
    }
}

mod as_time_passes {
    use super::*;

    async fn token_of_drive(memory: &Memory, client: &dingtalk::Client) -> String {
        client.list_recycle_items("bin").send().await.unwrap();
        memory.last_used()
    }

    async fn token_of_library(memory: &Memory, client: &smh::Client) -> String {
        list_library(client).await.unwrap();
        memory.last_used()
    }

    async fn pass(seconds: u64) {
        tokio::time::advance(Duration::from_secs(seconds)).await;
    }

    // The vendor asks for some ten minutes.
    #[tokio::test(start_paused = true)]
    async fn a_token_of_dingtalk_is_replaced_ten_minutes_before_its_end() {
        let memory = Memory::new("7200");
        let client = memory.drive();
        assert_eq!(token_of_drive(&memory, &client).await, "token-1");
        pass(6599).await;
        assert_eq!(token_of_drive(&memory, &client).await, "token-1");
        pass(2).await;
        assert_eq!(token_of_drive(&memory, &client).await, "token-2");
        pass(6599).await;
        assert_eq!(token_of_drive(&memory, &client).await, "token-2");
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_of_smh_is_replaced_a_minute_before_its_end() {
        let memory = Memory::new("86400");
        let client = memory.library();
        assert_eq!(token_of_library(&memory, &client).await, "token-1");
        pass(86_400 - 61).await;
        assert_eq!(token_of_library(&memory, &client).await, "token-1");
        pass(2).await;
        assert_eq!(token_of_library(&memory, &client).await, "token-2");
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_that_has_ended_is_never_sent() {
        for life in ["7200", "600", "30", r#""7200""#] {
            let memory = Memory::new(life);
            let client = memory.drive();
            assert_eq!(token_of_drive(&memory, &client).await, "token-1");
            pass(7200).await;
            assert_eq!(token_of_drive(&memory, &client).await, "token-2", "{life}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_short_life_does_not_make_every_call_ask_for_a_token() {
        let memory = Memory::new("60");
        let client = memory.drive();
        for _ in 0..5 {
            assert_eq!(token_of_drive(&memory, &client).await, "token-1");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_serves_to_its_end_if_it_cannot_be_replaced_early() {
        let memory = Memory::new("7200");
        let client = memory.drive();
        assert_eq!(token_of_drive(&memory, &client).await, "token-1");
        memory.refuses_to_issue(true);
        pass(7000).await;
        assert_eq!(token_of_drive(&memory, &client).await, "token-1");
        pass(200).await;
        let error = client.list_recycle_items("bin").send().await.unwrap_err();
        assert!(matches!(error, Error::Credentials(_)), "{error:?}");
        memory.refuses_to_issue(false);
        assert_eq!(token_of_drive(&memory, &client).await, "token-2");
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_without_a_life_time_is_kept() {
        let memory = Memory::new("null");
        let client = memory.drive();
        assert_eq!(token_of_drive(&memory, &client).await, "token-1");
        pass(1_000_000).await;
        assert_eq!(token_of_drive(&memory, &client).await, "token-1");
    }
}

mod refused {
    use super::*;

    #[tokio::test]
    async fn a_late_refusal_of_the_old_token_does_not_cost_the_new_one() {
        let stage = Stage::demo().await;
        let client = stage.drive();
        list_drive(&client, &stage).await.unwrap();
        stage.emulator.with(|world| world.dingtalk.expire_tokens());
        let gate = Gate::new();
        let slow = Fault::SlowAnswer(Pace::Gate(gate.clone()));
        stage.emulator.inject(Rule::new(&stage.list_path(), slow));
        let late = tokio::spawn(listing(&client, &stage)());
        gate.arrival().await;
        // This one replaces the token while the other does not know yet that it was refused.
        list_drive(&client, &stage).await.unwrap();
        gate.open();
        late.await.unwrap().unwrap();
        list_drive(&client, &stage).await.unwrap();
        assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 2);
    }

    #[tokio::test]
    async fn a_revoked_token_is_replaced_once_and_a_read_succeeds() {
        let stage = Stage::demo().await;
        let (drive, library) = (stage.drive(), stage.library());
        list_drive(&drive, &stage).await.unwrap();
        list_library(&library).await.unwrap();
        stage.emulator.with(|world| {
            world.dingtalk.expire_tokens();
            world.smh.expire_tokens();
        });
        stage.emulator.log().clear();

        list_drive(&drive, &stage).await.unwrap();
        assert_eq!(stage.received("GET", &stage.list_path()), 2);
        assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 1);
        list_library(&library).await.unwrap();
        assert_eq!(stage.received("GET", &stage.recycled_path()), 2);
        assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 1);

        // From here on the new ones are used.
        stage.emulator.log().clear();
        list_drive(&drive, &stage).await.unwrap();
        list_library(&library).await.unwrap();
        assert_eq!(stage.emulator.requests().len(), 2);
    }

    #[tokio::test]
    async fn a_revoked_token_is_replaced_once_and_a_write_succeeds() {
        let stage = Stage::demo().await;
        let (drive, library) = (stage.drive(), stage.library());
        list_drive(&drive, &stage).await.unwrap();
        list_library(&library).await.unwrap();
        stage.emulator.with(|world| {
            world.dingtalk.expire_tokens();
            world.smh.expire_tokens();
        });
        stage.emulator.log().clear();

        let demo = &stage.demo.dingtalk;
        let answer = drive
            .restore_recycle_items(&*demo.recycle_bin_id, [&demo.restorable_item_id])
            .send()
            .await
            .unwrap();
        let results = answer.result_items.unwrap();
        assert_eq!(results.first().unwrap().success, Some(true));
        assert_eq!(stage.received("POST", &stage.restore_path()), 2);
        assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 1);

        let item = stage.demo.smh.restorable_item_id;
        library.restore_recycled_items([item]).send().await.unwrap();
        assert_eq!(stage.received("POST", &stage.recycled_path()), 2);
        assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 1);
        assert_restored_once(&stage);
    }

    /// Exactly one copy of either file, and neither in a bin.
    #[track_caller]
    fn assert_restored_once(stage: &Stage) {
        let (drive, library) = (&stage.demo.dingtalk, &stage.demo.smh);
        stage.emulator.with(|world| {
            let copies = world.dingtalk.dentries().into_iter();
            let copies = copies.filter(|dentry| dentry.path.starts_with("Meeting notes"));
            assert_eq!(copies.count(), 1);
            let items = world.dingtalk.recycle_items();
            assert!(items.iter().all(|item| item.id != drive.restorable_item_id));
            let (id, space) = (&library.library_id, &library.space_id);
            let copies = world.smh.entries(id, space).into_iter();
            let copies = copies.filter(|entry| entry.path.starts_with("Footage/Drone shots"));
            assert_eq!(copies.count(), 1);
        });
    }

    // The service answers the same token as before as long as that is good.
    #[tokio::test]
    async fn a_token_that_is_refused_by_mistake_is_good_the_second_time() {
        let stage = Stage::demo().await;
        let client = stage.drive();
        let list = stage.list_path();
        stage.emulator.inject(Rule::new(&list, Fault::InvalidToken));
        list_drive(&client, &stage).await.unwrap();
        assert_eq!(stage.received("GET", &list), 2);
        assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 2);
    }

    #[tokio::test]
    async fn fetched_tokens_that_are_always_refused_end_in_an_error() {
        let stage = Stage::demo().await;
        for path in [stage.list_path(), stage.recycled_path()] {
            let refused = Rule::new(&path, Fault::InvalidToken);
            stage.emulator.inject(refused.times(A_LOOP));
        }

        let error = list_drive(&stage.drive(), &stage).await.unwrap_err();
        assert_token_refused(&error, &dingtalk::ErrorCode::InvalidAuthentication);
        assert_eq!(stage.received("GET", &stage.list_path()), 2);
        assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 2);

        let error = list_library(&stage.library()).await.unwrap_err();
        assert_token_refused(&error, &smh::ErrorCode::InvalidAccessToken);
        assert_eq!(stage.received("GET", &stage.recycled_path()), 2);
        assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 2);
    }

    #[track_caller]
    fn assert_token_refused<C: ErrorCode + PartialEq>(error: &Error<C>, code: &C) {
        assert!(matches!(error, Error::Service(_)), "{error:?}");
        assert_eq!(error.code(), Some(code));
        assert!(error.is_invalid_token() && !error.is_retryable());
        assert!(!error.is_outcome_unknown(), "{error}");
    }

    /// Hands out numbered tokens and claims that there is always another one.
    #[derive(Default)]
    struct Provider {
        good: Option<Secret>,
        handed_out: AtomicUsize,
        rejected: Mutex<Vec<Secret>>,
    }

    impl TokenProvider for Provider {
        fn token(&self) -> BoxFuture<'_, Result<Secret, CredentialsError>> {
            let number = self.handed_out.fetch_add(1, Ordering::SeqCst);
            assert!(number < A_LOOP as usize, "asked without end");
            let good = self.good.clone().filter(|_| number > 0);
            let token = good.unwrap_or_else(|| format!("wrong-{number}").into());
            Box::pin(async move { Ok(token) })
        }

        fn rejected(&self, token: &Secret) -> bool {
            self.rejected.lock().unwrap().push(token.clone());
            true
        }
    }

    #[tokio::test]
    async fn a_provider_whose_tokens_stay_wrong_is_asked_for_one_more_and_no_further() {
        let stage = Stage::demo().await;
        let provider = Arc::new(Provider::default());
        let drive = stage
            .drive_without_token()
            .access_token_provider(Arc::clone(&provider))
            .build()
            .unwrap();
        let error = list_drive(&drive, &stage).await.unwrap_err();
        assert_token_refused(&error, &dingtalk::ErrorCode::InvalidAuthentication);
        assert_eq!(provider.handed_out.load(Ordering::SeqCst), 2);
        assert_eq!(stage.received("GET", &stage.list_path()), 2);

        let provider = Arc::new(Provider::default());
        let library = stage
            .library_without_token()
            .access_token_provider(Arc::clone(&provider))
            .build()
            .unwrap();
        let item = stage.demo.smh.restorable_item_id;
        let refused = library.restore_recycled_items([item]).send().await;
        let error = refused.unwrap_err();
        assert_token_refused(&error, &smh::ErrorCode::InvalidAccessToken);
        assert_eq!(provider.handed_out.load(Ordering::SeqCst), 2);
        assert_eq!(stage.received("POST", &stage.recycled_path()), 2);
    }

    #[tokio::test]
    async fn a_provider_is_told_which_token_was_refused() {
        let stage = Stage::demo().await;
        let good = stage
            .emulator
            .with(|world| world.dingtalk.issue_token(&stage.demo.dingtalk.app_key))
            .unwrap();
        let provider = Arc::new(Provider {
            good: Some(good.into()),
            ..Provider::default()
        });
        let client = stage
            .drive_without_token()
            .access_token_provider(Arc::clone(&provider))
            .build()
            .unwrap();
        list_drive(&client, &stage).await.unwrap();
        let rejected = provider.rejected.lock().unwrap().clone();
        assert_eq!(rejected, [Secret::from("wrong-0")]);
    }

    /// A provider that has but one token.
    struct Stubborn(&'static str);

    impl TokenProvider for Stubborn {
        fn token(&self) -> BoxFuture<'_, Result<Secret, CredentialsError>> {
            Box::pin(async { Ok(self.0.into()) })
        }
    }

    #[tokio::test]
    async fn a_token_that_cannot_be_replaced_is_sent_once() {
        let stage = Stage::demo().await;
        let builder = stage.drive_without_token();
        let stubborn = builder.access_token_provider(Stubborn("wrong"));
        let fixed = stage.drive_without_token().access_token("wrong");
        for builder in [stubborn, fixed] {
            stage.emulator.log().clear();
            let client = builder.build().unwrap();
            let error = list_drive(&client, &stage).await.unwrap_err();
            assert_token_refused(&error, &dingtalk::ErrorCode::InvalidAuthentication);
            assert_eq!(stage.received("GET", &stage.list_path()), 1);
        }
    }
}

mod not_to_be_had {
    use super::*;

    #[tokio::test]
    async fn a_wrong_secret_is_told_with_the_code_of_the_service() {
        let stage = Stage::demo().await;
        let client = stage
            .drive_without_token()
            .credentials(&*stage.demo.dingtalk.app_key, "wrong")
            .build()
            .unwrap();
        let error = list_drive(&client, &stage).await.unwrap_err();
        assert_no_credentials(&error, "ListRecycleItems");
        let code = dingtalk::ErrorCode::InvalidClientIdOrSecret;
        assert_eq!((error.status(), error.code()), (Some(400), Some(&code)));
        assert!(error.is_denied() && !error.is_retryable());
        assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 1);
        assert_eq!(stage.emulator.requests().len(), 1, "nothing else is sent");

        stage.emulator.log().clear();
        let builder = stage.library_without_token();
        let client = builder.credentials("wrong", "admin").build().unwrap();
        let item = stage.demo.smh.restorable_item_id;
        let refused = client.restore_recycled_items([item]).send().await;
        let error = refused.unwrap_err();
        assert_no_credentials(&error, "RestoreRecycledItems");
        let code = smh::ErrorCode::WrongLibraryIdOrSecret;
        assert_eq!((error.status(), error.code()), (Some(404), Some(&code)));
        assert!(!error.is_retryable());
        assert!(!error.is_not_found(), "the items may well exist");
        assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 1);
        assert_eq!(stage.emulator.requests().len(), 1, "nothing else is sent");
    }

    #[track_caller]
    fn assert_no_credentials<C: ErrorCode>(error: &Error<C>, operation: &str) {
        assert!(matches!(error, Error::Credentials(_)), "{error:?}");
        assert_eq!(error.operation(), Some(operation));
        assert!(!error.is_outcome_unknown(), "{error}");
        assert!(error.to_string().contains(operation), "{error}");
    }

    #[tokio::test]
    async fn a_failure_is_not_remembered() {
        let stage = Stage::demo().await;
        let client = stage
            .drive_without_token()
            .credentials("dingLate", "late secret")
            .build()
            .unwrap();
        assert!(list_drive(&client, &stage).await.is_err());
        stage
            .emulator
            .with(|world| world.dingtalk.add_app("dingLate", "late secret"));
        list_drive(&client, &stage).await.unwrap();
    }

    #[tokio::test]
    async fn a_request_for_a_token_is_repeated_like_a_read() {
        let stage = Stage::demo().await;
        for fault in [Fault::DropAfterWork, Fault::Unavailable, Fault::Throttle] {
            let shown = format!("{fault:?}");
            for path in [DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH] {
                let rule = Rule::new(path, fault.clone()).times(2);
                stage.emulator.inject(rule);
            }
            stage.emulator.log().clear();
            list_drive(&stage.drive(), &stage).await.unwrap();
            list_library(&stage.library()).await.unwrap();
            assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 3, "{shown}");
            assert_eq!(stage.received("POST", LIBRARY_TOKEN_PATH), 3, "{shown}");
        }
    }

    #[tokio::test]
    async fn a_service_that_issues_none_for_now_can_be_asked_later() {
        let stage = Stage::demo().await;
        stage.always(DRIVE_TOKEN_PATH, Fault::Unavailable);
        let demo = &stage.demo.dingtalk;
        let error = stage
            .drive()
            .restore_recycle_items(&*demo.recycle_bin_id, [&demo.restorable_item_id])
            .send()
            .await
            .unwrap_err();
        assert_no_credentials(&error, "RestoreRecycleItems");
        assert_eq!(error.status(), Some(503));
        assert!(error.is_retryable(), "the restore itself was never sent");
        assert_eq!(stage.received("POST", DRIVE_TOKEN_PATH), 3);
        assert_eq!(stage.emulator.requests().len(), 3, "nothing else is sent");
    }

    #[tokio::test]
    async fn an_answer_without_a_token_is_told_as_such() {
        let stage = Stage::demo().await;
        for body in [
            "{}",
            r#"{"accessToken":null,"expireIn":7200}"#,
            r#"{"accessToken":"","expireIn":7200}"#,
            r#"{"accessToken":["a"],"expireIn":7200}"#,
            "<html></html>",
        ] {
            stage.emulator.log().clear();
            stage.emulator.faults().clear();
            let answer = Fault::Answer {
                status: 200,
                content_type: "application/json".to_owned(),
                body: body.to_owned(),
            };
            stage.always(DRIVE_TOKEN_PATH, answer);
            let error = list_drive(&stage.drive(), &stage).await.unwrap_err();
            assert_no_credentials(&error, "ListRecycleItems");
            assert!(error.to_string().contains("GetAccessToken"), "{error}");
            assert_eq!(stage.received("GET", &stage.list_path()), 0, "{body}");
        }
    }

    #[tokio::test]
    async fn what_a_provider_says_reaches_the_caller() {
        struct Empty;
        impl TokenProvider for Empty {
            fn token(&self) -> BoxFuture<'_, Result<Secret, CredentialsError>> {
                Box::pin(async { Err(CredentialsError::new("the vault is locked")) })
            }
        }
        let stage = Stage::demo().await;
        let builder = stage.drive_without_token().access_token_provider(Empty);
        let error = list_drive(&builder.build().unwrap(), &stage).await;
        let error = error.unwrap_err();
        assert_no_credentials(&error, "ListRecycleItems");
        assert!(error.to_string().contains("the vault is locked"), "{error}");
        assert_eq!(stage.emulator.requests(), []);
    }
}
