//! Secrets are planted wherever one can travel, and searched for wherever text can come out: in
//! what `Debug` and `Display` make of clients, requests, answers and errors, and in everything that
//! the client and the libraries below it write to `log` and `tracing`.
//!
//! Errors and logs are also searched for values that are no secrets but travel in paths, queries
//! and bodies: a URL or a body that is shown as a whole would show them, too.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod emulated;
mod every_call;

use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::sync::{Arc, Mutex, Once};

use emulated::{DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH};
use serde_json::json;
use tokio::net::TcpSocket;
use undelete::runtime::{
    BoxFuture, Bytes, CredentialsError, Error, ErrorCode, RetryPolicy, Secret, TokenProvider,
    TransportError, TransportErrorKind, http, transport_fn,
};
use undelete::smh::models::Deletion;
use undelete::{dingtalk, smh};
use undelete_emulator::{Emulator, Fault, Gate, Pace, Rule, World};

/// A part of every planted secret.
const SENTINEL: &str = "SENTINEL";
/// A part of every planted value that is no secret.
const BYSTANDER: &str = "bystander";
/// Parts of the tokens that the emulator issues.
const ISSUED: [&str; 2] = ["d1f0a5c4e3b29687", "acctk01"];

const APP_KEY: &str = "dingbystanderkey";
const APP_SECRET: &str = "SENTINEL-app-secret/+ &=";
const LIBRARY_SECRET: &str = "SENTINEL-library-secret/+ &=";
const TOKEN: &str = "SENTINEL-token/+ &=";
const PROVIDED: &str = "SENTINEL-provided/+ &=";

const CORP: &str = "dingbystandercorp";
const BIN: &str = "bystanderBin";
const UNION: &str = "bystanderUnion";
const LIBRARY: &str = "bystander0library";
const SPACE: &str = "bystander0space";
const USER: &str = "bystanderUser";

mod search {
    //! Finds a word in a text, in every form in which it could be there.

    pub fn first_found(text: &str, words: &[&str]) -> Option<String> {
        let small = text.to_lowercase();
        words.iter().find_map(|word| {
            let word_in_small = word.to_lowercase();
            let bytes: Vec<String> = word.bytes().map(|byte| byte.to_string()).collect();
            let digits: String = word.bytes().map(|byte| format!("{byte:02x}")).collect();
            let plain = [word_in_small, bytes.join(", "), digits];
            let found = plain.into_iter().find(|form| small.contains(form));
            found.or_else(|| base64_forms(word).find(|form| text.contains(form)))
        })
    }

    /// What Base64 makes of the word, whatever is before and behind it: three forms, as three
    /// bytes become four characters.
    fn base64_forms(word: &str) -> impl Iterator<Item = String> {
        (0..3_usize).map(move |before| {
            let mut bytes = vec![0; before];
            bytes.extend(word.as_bytes());
            let (first, last) = ((before * 8).div_ceil(6), bytes.len() * 8 / 6);
            base64(&bytes).drain(first..last).collect()
        })
    }

    fn base64(bytes: &[u8]) -> Vec<char> {
        let letters = ('A'..='Z')
            .chain('a'..='z')
            .chain('0'..='9')
            .chain("+/".chars());
        let letters: Vec<char> = letters.collect();
        let bits: Vec<u8> = bytes
            .iter()
            .flat_map(|byte| (0..8).rev().map(move |bit| (byte >> bit) & 1))
            .collect();
        let sextets = bits.chunks(6).map(|bits| {
            let value = bits
                .iter()
                .fold(0, |value, bit| (value << 1) | usize::from(*bit));
            value << (6 - bits.len())
        });
        sextets
            .filter_map(|value| letters.get(value).copied())
            .collect()
    }

    #[test]
    fn finds_the_word_in_every_form() {
        for text in [
            "a SENTINEL b".to_owned(),
            "token=sentinel%2Dtoken".to_owned(),
            format!("{:?}", b"-SENTINEL-".to_vec()),
            "2d53454E54494E454c2d".to_owned(),
            // `SENTINEL!`, `user:SENTINEL-basic` and `12SENTINEL`
            "U0VOVElORUwh".to_owned(),
            "Basic dXNlcjpTRU5USU5FTC1iYXNpYw==".to_owned(),
            "MTJTRU5USU5FTA==".to_owned(),
        ] {
            assert!(first_found(&text, &["SENTINEL"]).is_some(), "{text}");
        }
        assert_eq!(first_found("sentence U0VOVEVOQ0U=", &["SENTINEL"]), None);
    }
}

mod collected {
    //! Everything that is logged in this process, from the first call of [`begin`] on.

    use super::*;

    static LINES: Mutex<Vec<String>> = Mutex::new(Vec::new());

    struct Collector;

    impl log::Log for Collector {
        fn enabled(&self, _: &log::Metadata<'_>) -> bool {
            true
        }

        fn log(&self, record: &log::Record<'_>) {
            let line = format!("{} {}: {}", record.level(), record.target(), record.args());
            LINES.lock().unwrap().push(line);
        }

        fn flush(&self) {}
    }

    pub fn begin() {
        static BEGUN: Once = Once::new();
        BEGUN.call_once(|| {
            log::set_logger(&Collector).unwrap();
            log::set_max_level(log::LevelFilter::Trace);
        });
    }

    pub fn lines() -> Vec<String> {
        LINES.lock().unwrap().clone()
    }
}

#[track_caller]
fn assert_no_secret(what: impl Display, text: &str) {
    let words = [&[SENTINEL], &ISSUED[..]].concat();
    if let Some(found) = search::first_found(text, &words) {
        panic!("{what}: `{found}` is shown: {text}");
    }
}

#[track_caller]
fn assert_discreet(what: impl Display, text: &str) {
    assert_no_secret(&what, text);
    if let Some(found) = search::first_found(text, &[BYSTANDER]) {
        panic!("{what}: `{found}` is shown: {text}");
    }
}

#[track_caller]
fn assert_log_is_discreet() {
    let lines: std::collections::BTreeSet<String> = collected::lines().into_iter().collect();
    for line in lines {
        assert_discreet("a line of the log", &line);
    }
}

fn shown(value: &dyn Debug) -> String {
    format!("{value:?} {value:#?}")
}

/// Everything an error shows, with all of its sources.
fn shown_error<C: ErrorCode>(error: &Error<C>) -> String {
    let mut text = String::new();
    let mut next: Option<&dyn StdError> = Some(error);
    while let Some(error) = next {
        text += &format!("{error} {error:#} {error:?} {error:#?}\n");
        next = error.source();
    }
    let message = error.service().and_then(|service| service.message());
    text + &format!("{:?} {message:?} {:?}", error.code(), error.request_id())
}

/// Both services, with secrets of which all hold a sentinel.
struct Stage {
    emulator: Emulator,
}

impl Stage {
    async fn start() -> Self {
        collected::begin();
        let mut world = World::empty();
        world.dingtalk.add_app(APP_KEY, APP_SECRET);
        world.dingtalk.add_organization(CORP, BIN);
        world.smh.add_multi_tenant_library(LIBRARY, LIBRARY_SECRET);
        world.smh.add_space(LIBRARY, SPACE).unwrap();
        let issued = [
            world.dingtalk.issue_token(APP_KEY).unwrap(),
            world.smh.issue_token(LIBRARY, &[], &[]).unwrap(),
        ];
        for (token, part) in issued.iter().zip(ISSUED) {
            assert!(token.contains(part), "{token}");
        }
        let emulator = Emulator::start_with(world).await.unwrap();
        Self { emulator }
    }

    /// Lets every request but those for tokens meet the fault.
    fn break_calls(&self, fault: &Fault) {
        for path in [
            "/v1.0/storage/**",
            "/api/v1/recycled/**",
            "/api/v1/file/**",
            "/api/v1/directory-history/**",
        ] {
            let rule = Rule::new(path, fault.clone()).times(u32::MAX);
            self.emulator.inject(rule);
        }
    }

    fn break_tokens(&self, fault: &Fault) {
        for path in [DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH] {
            let rule = Rule::new(path, fault.clone()).times(u32::MAX);
            self.emulator.inject(rule);
        }
    }

    /// Everything that was received, as it came over the wire.
    fn received(&self) -> String {
        let requests = self.emulator.requests().into_iter();
        let texts = requests.map(|request| {
            let (text, query) = (request.text(), request.query.unwrap_or_default());
            format!("{} {query} {:?} {text}\n", request.path, request.headers)
        });
        texts.collect()
    }

    /// The token of the last call, as it came over the wire.
    fn last_token(&self) -> String {
        let last = self.emulator.requests().pop().unwrap();
        let in_header = last.header("x-acs-dingtalk-access-token");
        let mut in_query = last.query_pairs().into_iter();
        match in_header {
            Some(token) => token.to_owned(),
            None => in_query.find(|(name, _)| name == "access_token").unwrap().1,
        }
    }
}

/// Where a client has its tokens from.
#[derive(Clone, Copy, Debug)]
enum Way {
    DriveToken,
    DriveSecret,
    DriveProvider,
    LibraryToken,
    LibrarySecret,
    LibraryProvider,
}

use Way::*;

const WAYS: [Way; 6] = [
    DriveToken,
    DriveSecret,
    DriveProvider,
    LibraryToken,
    LibrarySecret,
    LibraryProvider,
];
const FETCHING: [Way; 2] = [DriveSecret, LibrarySecret];

struct Provider;

impl TokenProvider for Provider {
    fn token(&self) -> BoxFuture<'_, Result<Secret, CredentialsError>> {
        Box::pin(async { Ok(PROVIDED.into()) })
    }
}

/// Sends a request, and returns what its answer or its error shows.
macro_rules! outcome {
    ($request:expr) => {{
        let request = $request;
        assert_no_secret("a request", &shown(&request));
        assert_discreet("a finished request", &shown(&request.build().unwrap()));
        both(request.send().await)
    }};
}
/// A client of either service.
#[derive(Debug)]
enum Client {
    Drive(dingtalk::Client),
    Library(smh::Client),
}

impl Client {
    fn at(url: &str, way: Way) -> Self {
        let drive = emulated::drive_at(url).union_id(UNION);
        let library = emulated::library_at(url)
            .library_id(LIBRARY)
            .space_id(SPACE)
            .user_id(USER);
        let (drive, library) = match way {
            DriveToken => (drive.access_token(TOKEN), library),
            DriveSecret => (drive.credentials(APP_KEY, APP_SECRET), library),
            DriveProvider => (drive.access_token_provider(Provider), library),
            LibraryToken => (drive, library.access_token(TOKEN)),
            LibrarySecret => {
                let grant = emulated::GRANT;
                (drive, library.credentials(LIBRARY_SECRET, grant))
            }
            LibraryProvider => (drive, library.access_token_provider(Provider)),
        };
        assert_discreet("a builder", &shown(&drive));
        assert_discreet("a builder", &shown(&library));
        let client = match way {
            DriveToken | DriveSecret | DriveProvider => Self::Drive(drive.build().unwrap()),
            LibraryToken | LibrarySecret | LibraryProvider => {
                Self::Library(library.build().unwrap())
            }
        };
        assert_discreet("a client", &shown(&client));
        client
    }

    /// One call of each kind; what they show in the end.
    async fn call(&self) -> Vec<Result<String, String>> {
        match self {
            Self::Drive(client) => vec![
                outcome!(client.list_recycle_items(BIN).next_token("0:0")),
                outcome!(client.get_recycle_item(BIN, "bystanderItem")),
                outcome!(client.restore_recycle_items(BIN, ["bystanderItem"])),
            ],
            Self::Library(client) => vec![
                outcome!(client.list_recycled_items()),
                outcome!(client.list_file_versions("bystander/file.txt")),
                outcome!(client.restore_recycled_items([4711])),
                outcome!(client.delete_file("bystander/file.txt", Deletion::ToRecycleBin)),
            ],
        }
    }

    /// Every call fails, and shows nothing.
    async fn fail(&self, what: impl Display) {
        for call in self.call().await {
            assert_discreet(&what, &call.unwrap_err());
        }
    }
}

fn both<T: Debug, C: ErrorCode>(result: Result<T, Error<C>>) -> Result<String, String> {
    match result {
        Ok(answer) => Ok(shown(&answer)),
        Err(error) => Err(shown_error(&error)),
    }
}

/// An answer with this body that is taken for one of the service.
fn answer(status: u16, body: impl Into<String>) -> Fault {
    Fault::Answer {
        status,
        content_type: "application/json".to_owned(),
        body: body.into(),
    }
}

#[tokio::test]
async fn what_is_logged_is_collected() {
    let stage = Stage::start().await;
    tracing::trace!("a word by way of tracing");
    let client = Client::at(stage.emulator.url(), DriveSecret);
    assert!(client.call().await.iter().any(Result::is_ok));
    let lines = collected::lines();
    let has = |word: &str| lines.iter().any(|line| line.contains(word));
    assert!(has("a word by way of tracing"));
    assert!(has("TRACE hyper_util") && has("DEBUG reqwest"), "{lines:?}");
    assert_log_is_discreet();
}

#[tokio::test]
async fn every_secret_travels_and_no_answer_shows_it() {
    let stage = Stage::start().await;
    for way in WAYS {
        let client = Client::at(stage.emulator.url(), way);
        let mut answers = 0;
        for call in client.call().await {
            match call {
                Ok(answer) => {
                    assert_no_secret("an answer", &answer);
                    answers += 1;
                }
                Err(error) => assert_discreet("an error", &error),
            }
        }
        // The service knows no other tokens than its own.
        let is_known = matches!(way, DriveSecret | LibrarySecret);
        assert_eq!(answers > 0, is_known, "{way:?}");
    }
    let received = stage.received();
    for secret in [APP_SECRET, TOKEN, PROVIDED] {
        assert!(received.contains(secret), "{secret}: {received}");
    }
    // In a query, and so encoded.
    for secret in [
        "library_secret=SENTINEL-library-secret%2F%2B%20%26%3D",
        "access_token=SENTINEL-token%2F%2B%20%26%3D",
        "access_token=SENTINEL-provided%2F%2B%20%26%3D",
        "access_token=acctk01",
    ] {
        assert!(received.contains(secret), "{secret}: {received}");
    }
    assert!(received.contains(ISSUED[0]), "{received}");
    for plain in [APP_KEY, BIN, UNION, LIBRARY, SPACE, USER, "bystanderItem"] {
        assert!(received.contains(plain), "{plain}: {received}");
    }
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_token_that_is_fetched_by_hand_is_not_shown() {
    let stage = Stage::start().await;
    let url = stage.emulator.url();
    let drive = emulated::drive_at(url).build().unwrap();
    let request = drive.get_access_token(APP_KEY, APP_SECRET);
    assert_no_secret("a request", &shown(&request));
    assert_discreet("a finished request", &shown(&request.build().unwrap()));
    let token = request.send().await.unwrap();
    assert_no_secret("an answer", &shown(&token));
    assert!(token.access_token.unwrap().expose().contains(ISSUED[0]));

    let library = emulated::library_at(url).build().unwrap();
    let request = library.create_token(LIBRARY, LIBRARY_SECRET);
    assert_no_secret("a request", &shown(&request));
    assert_discreet("a finished request", &shown(&request.build().unwrap()));
    let token = request.send().await.unwrap();
    assert_no_secret("an answer", &shown(&token));
    assert!(token.access_token.unwrap().expose().contains(ISSUED[1]));
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_header_with_a_token_is_marked_for_those_who_print_headers() {
    let seen = Arc::new(Mutex::new(String::new()));
    let written = Arc::clone(&seen);
    let transport = transport_fn(move |request: http::Request<Bytes>| {
        *written.lock().unwrap() = shown(request.headers());
        async { Err(TransportErrorKind::NotSent.into()) }
    });
    let client = emulated::drive_at("http://127.0.0.1")
        .with_transport(transport)
        .with_retry(RetryPolicy::none())
        .union_id(UNION)
        .access_token(TOKEN)
        .build()
        .unwrap();
    assert!(client.list_recycle_items(BIN).send().await.is_err());
    let seen = seen.lock().unwrap().clone();
    assert!(seen.contains("x-acs-dingtalk-access-token"), "{seen}");
    assert_no_secret("headers", &seen);
}

#[tokio::test]
async fn no_fault_on_the_way_brings_a_secret_to_light() {
    let unreadable = json!({
        "recycleItems": 7, "item": 7, "resultItems": 7,
        "contents": 7, "result": 7, "recycledItemId": [],
    });
    let faults = [
        Fault::DropBeforeWork,
        Fault::DropAfterWork,
        Fault::BreakBody,
        Fault::TruncateJson,
        Fault::Unavailable,
        Fault::Throttle,
        Fault::InvalidToken,
        Fault::html(200),
        Fault::html(502),
        Fault::refuse(500, "systemError", "something broke"),
        answer(200, ""),
        answer(403, ""),
        answer(200, unreadable.to_string()),
    ];
    for fault in &faults {
        for way in WAYS {
            let stage = Stage::start().await;
            stage.break_calls(fault);
            let client = Client::at(stage.emulator.url(), way);
            client.fail(format!("{way:?} {fault:?}")).await;
        }
        for way in FETCHING {
            let stage = Stage::start().await;
            stage.break_tokens(fault);
            let client = Client::at(stage.emulator.url(), way);
            client.fail(format!("{way:?} {fault:?}")).await;
            assert!(stage.received().contains("SENTINEL-"));
        }
    }
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_connection_that_cannot_be_made_does_not_show_what_was_to_be_sent() {
    collected::begin();
    // Bound, so that nobody else gets the port, and not listening.
    let closed = TcpSocket::new_v4().unwrap();
    closed.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let closed = closed.local_addr().unwrap();
    let stage = Stage::start().await;
    let open = stage.emulator.address();
    for url in [
        format!("http://{closed}"),
        format!("http://{closed}/SENTINEL-in-the-path"),
        // Nobody speaks TLS there.
        format!("https://{open}/SENTINEL-in-the-path"),
    ] {
        for way in WAYS {
            Client::at(&url, way).fail(format!("{way:?} {url}")).await;
        }
    }
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_secret_in_the_path_of_the_base_url_is_not_shown() {
    let stage = Stage::start().await;
    let url = format!("{}/SENTINEL-in-the-path", stage.emulator.url());
    for way in [DriveToken, DriveSecret, DriveProvider] {
        Client::at(&url, way).fail(format!("{way:?}")).await;
    }
    assert!(stage.received().contains("/SENTINEL-in-the-path/v1.0/"));
    assert_log_is_discreet();
}

/// The clock is stopped once the answer is held back, and then runs on to the end of the time.
async fn time_up(stage: &Stage, way: Way, gate: &Gate) {
    let url = stage.emulator.url();
    let stop_the_clock = async {
        gate.arrival().await;
        tokio::time::pause();
    };
    let told = match Client::at(url, way) {
        Client::Drive(client) => {
            let call = client.restore_recycle_items(BIN, ["bystanderItem"]).send();
            both(tokio::join!(call, stop_the_clock).0)
        }
        Client::Library(client) => {
            let call = client.restore_recycled_items([4711]).send();
            both(tokio::join!(call, stop_the_clock).0)
        }
    };
    tokio::time::resume();
    let told = told.unwrap_err();
    assert!(told.contains("no response within 30s"), "{told}");
    assert_discreet(format!("{way:?}"), &told);
}

#[tokio::test]
async fn a_call_whose_time_is_up_shows_nothing() {
    for way in WAYS {
        let stage = Stage::start().await;
        let gate = Gate::new();
        stage.break_calls(&Fault::SlowAnswer(Pace::Gate(gate.clone())));
        time_up(&stage, way, &gate).await;
    }
    assert_log_is_discreet();
}

/// A service that repeats what it was sent, in every place from which the client takes words. None
/// of it is an answer that can be read.
fn echoes(secret: &str) -> Vec<Fault> {
    let encoded = as_in_a_url(secret);
    let in_small = encoded.to_lowercase().replace("sentinel", SENTINEL);
    let mut faults = Vec::new();
    for echo in [secret, &encoded, &in_small] {
        let text = format!("no, not with {echo}!");
        let text = text.as_str();
        for status in [400, 403, 404, 500] {
            faults.push(Fault::refuse(status, text, text));
        }
        let bodies = [
            json!({
                "errcode": text, "errmsg": text,
                "contents": text, "result": text, "recycledItemId": text,
            }),
            json!({
                "recycleItems": [{text: [text], "size": text}],
                "item": {"size": text},
                "resultItems": [{"async": text}],
                "contents": [{"recycledItemId": text, "version": text}],
                "result": [{"status": text}],
                "recycledItemId": {text: text},
            }),
            json!({
                "code": text, "message": text, "requestId": text, "requestid": text,
                "recycleItems": {text: 1}, "item": [text], "resultItems": {text: 1},
                "contents": {text: 1}, "result": {text: 1}, "recycledItemId": [text],
            }),
            json!(text),
        ];
        for status in [200, 400] {
            let bodies = bodies.iter().map(ToString::to_string);
            faults.extend(bodies.map(|body| answer(status, body)));
            faults.push(answer(status, text));
        }
    }
    faults
}

fn as_in_a_url(text: &str) -> String {
    let escapes = [
        ('/', "%2F"),
        ('+', "%2B"),
        (' ', "%20"),
        ('&', "%26"),
        ('=', "%3D"),
    ];
    escapes
        .iter()
        .fold(text.to_owned(), |text, (character, escape)| {
            text.replace(*character, escape)
        })
}

#[tokio::test]
async fn a_service_that_repeats_a_token_does_not_bring_it_to_light() {
    for way in WAYS {
        let stage = Stage::start().await;
        let client = Client::at(stage.emulator.url(), way);
        let _ = client.call().await;
        let token = stage.last_token();
        for fault in echoes(&token) {
            stage.emulator.faults().clear();
            stage.break_calls(&fault);
            client.fail(format!("{way:?} {fault:?}")).await;
        }
    }
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_service_that_repeats_the_secret_of_an_app_does_not_bring_it_to_light() {
    for (way, secret) in [(DriveSecret, APP_SECRET), (LibrarySecret, LIBRARY_SECRET)] {
        for fault in echoes(secret) {
            let stage = Stage::start().await;
            stage.break_tokens(&fault);
            let client = Client::at(stage.emulator.url(), way);
            client.fail(format!("{way:?} {fault:?}")).await;
        }
    }
    assert_log_is_discreet();
}

// What is taken out leaves a mark, and the words around it stay.
#[tokio::test]
async fn the_words_around_a_secret_are_kept() {
    let stage = Stage::start().await;
    let text = format!("no, not with {TOKEN}!");
    stage.break_calls(&Fault::refuse(400, "paramError", &text));
    let Client::Drive(client) = Client::at(stage.emulator.url(), DriveToken) else {
        panic!();
    };
    let error = client.list_recycle_items(BIN).send().await.unwrap_err();
    let message = error.service().unwrap().message();
    assert_eq!(message, Some("no, not with [redacted]!"));
}

#[tokio::test]
async fn wrong_secrets_are_not_shown_when_they_are_refused() {
    let stage = Stage::start().await;
    let url = stage.emulator.url();
    let drive = emulated::drive_at(url)
        .union_id(UNION)
        .credentials(APP_KEY, "SENTINEL-wrong-secret")
        .build()
        .unwrap();
    let library = emulated::library_at(url)
        .library_id(LIBRARY)
        .space_id(SPACE)
        .credentials("SENTINEL-wrong-secret", emulated::GRANT)
        .build()
        .unwrap();
    Client::Drive(drive).fail("a wrong app secret").await;
    Client::Library(library)
        .fail("a wrong library secret")
        .await;
    let received = stage.received();
    assert!(received.contains(r#""appSecret":"SENTINEL-wrong-secret""#));
    assert!(received.contains("library_secret=SENTINEL-wrong-secret"));
    assert_log_is_discreet();
}

#[tokio::test]
async fn an_issued_token_is_not_shown_whatever_it_looks_like() {
    for token in [
        json!("SENTINEL-issued/+ &="),
        json!("SENTINEL-issued\nin two lines"),
        json!({"SENTINEL-key": "SENTINEL-value"}),
        json!(["SENTINEL-issued"]),
        json!("SENTINEL-issued".repeat(6000)),
    ] {
        let life = "SENTINEL-life";
        let body = json!({"accessToken": token, "expireIn": life, "expiresIn": life});
        for way in FETCHING {
            let stage = Stage::start().await;
            stage.break_tokens(&answer(200, body.to_string()));
            stage.break_calls(&Fault::refuse(400, "paramError", "no"));
            let client = Client::at(stage.emulator.url(), way);
            let what = body.to_string().chars().take(80).collect::<String>();
            client.fail(format!("{way:?} {what}")).await;
        }
    }
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_token_that_cannot_be_sent_is_not_shown() {
    let stage = Stage::start().await;
    let url = stage.emulator.url();
    let two_lines = "SENTINEL-token\nin two lines";
    let drive = emulated::drive_at(url).union_id(UNION);
    let drive = drive.access_token(two_lines).build().unwrap();
    Client::Drive(drive).fail("a token of two lines").await;
    let library = emulated::library_at(url)
        .library_id(LIBRARY)
        .space_id(SPACE);
    let endless = "SENTINEL".repeat(9000);
    let library = library.access_token(endless).build().unwrap();
    Client::Library(library).fail("a token without end").await;
    assert_eq!(stage.emulator.requests(), []);
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_request_that_is_refused_unsent_does_not_show_its_values() {
    let stage = Stage::start().await;
    let url = stage.emulator.url();
    let Client::Drive(drive) = Client::at(url, DriveToken) else {
        panic!();
    };
    let many = drive.restore_recycle_items(BIN, [BYSTANDER; 31]).send();
    let error = many.await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
    assert_discreet("too many ids", &shown_error(&error));
    let nowhere = drive.get_recycle_item(BIN, "..").send().await.unwrap_err();
    assert!(matches!(nowhere, Error::InvalidRequest(_)), "{nowhere:?}");
    assert_discreet("a path of dots", &shown_error(&nowhere));
    let Client::Library(library) = Client::at(url, LibraryToken) else {
        panic!();
    };
    let short = library.create_token(LIBRARY, LIBRARY_SECRET).period(1);
    let error = short.send().await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
    assert_discreet("a short period", &shown_error(&error));
    // Without credentials there is nothing to show, but a URL.
    let builder = emulated::drive_at(&format!("{url}/SENTINEL")).union_id(UNION);
    Client::Drive(builder.build().unwrap())
        .fail("no token")
        .await;
    assert_eq!(stage.emulator.requests(), []);
    assert_log_is_discreet();
}

#[tokio::test]
async fn a_client_that_cannot_be_built_does_not_show_what_it_was_given() {
    for url in [
        "SENTINEL",
        "ftp://SENTINEL/",
        "https://user:SENTINEL@example.com",
        "https://SENTINEL@example.com",
        "https://example.com/?token=SENTINEL",
        "https://example.com/#SENTINEL",
        "https://{SENTINEL}.example.com",
        "https://exa mple.com/SENTINEL",
        "https:///SENTINEL",
    ] {
        let builder = dingtalk::Client::builder()
            .with_base_url(url)
            .credentials(APP_KEY, APP_SECRET);
        assert_no_secret(url, &shown(&builder));
        let error = builder.build().unwrap_err();
        let text = format!("{error} {error:?} {:?}", error.reasons());
        assert_no_secret("an error", &text);
        assert!(error.source().is_none());
        let error = smh::Client::builder().with_base_url(url).build();
        assert_no_secret("an error", &format!("{0} {0:?}", error.unwrap_err()));
    }
    for part in [
        "user:SENTINEL@example.com",
        "example.com/?SENTINEL",
        "SENTINEL SENTINEL",
    ] {
        let error = dingtalk::Client::builder().edition(part).build();
        assert_no_secret("an edition", &format!("{0} {0:?}", error.unwrap_err()));
        let error = smh::Client::builder().library_host(part).build();
        assert_no_secret("a host", &format!("{0} {0:?}", error.unwrap_err()));
    }
}

#[derive(Debug)]
struct Careless(http::Uri);

impl Display for Careless {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "cannot reach {}", self.0)
    }
}

impl StdError for Careless {}

#[tokio::test]
async fn a_transport_that_puts_the_url_into_its_errors_does_not_bring_a_token_to_light() {
    for kind in [
        TransportErrorKind::NotSent,
        TransportErrorKind::OutcomeUnknown,
        TransportErrorKind::Body,
        TransportErrorKind::Other,
    ] {
        let careless = move || {
            transport_fn(move |request: http::Request<Bytes>| async move {
                assert!(request.uri().to_string().contains(SENTINEL));
                Err(TransportError::new(kind, Careless(request.uri().clone())))
            })
        };
        let builder = || {
            emulated::library_at("http://127.0.0.1")
                .with_transport(careless())
                .library_id("smhlibrary")
                .space_id("-")
        };
        let fixed = builder().access_token(TOKEN);
        let fetched = builder().credentials(LIBRARY_SECRET, emulated::GRANT);
        for builder in [fixed, fetched] {
            let list = builder.build().unwrap().list_recycled_items();
            let error = list.send().await.unwrap_err();
            let text = shown_error(&error);
            assert!(text.contains("cannot reach"), "{text}");
            assert_no_secret(format!("{kind:?}"), &text);
        }
    }
}

/// Answers that repeat the whole request wherever they can.
fn repeating(status: u16) -> impl undelete::runtime::Transport {
    transport_fn(move |request: http::Request<Bytes>| async move {
        let body = String::from_utf8_lossy(request.body()).into_owned();
        let all = format!("{} {:?} {body}", request.uri(), request.headers());
        let headers: Vec<&str> = request
            .headers()
            .values()
            .filter_map(|value| value.to_str().ok())
            .collect();
        let echo = json!({
            "code": request.uri().to_string(),
            "message": format!("{all} {}", headers.join(" ")),
            "requestid": headers.join(" "),
            "requestId": request.uri().query(),
        });
        let mut answer = http::Response::new(Bytes::from(echo.to_string()));
        *answer.status_mut() = http::StatusCode::from_u16(status).unwrap();
        Ok(answer)
    })
}

async fn nothing_is_shown_of<C: ErrorCode>(calls: Vec<every_call::Call<C>>, status: u16) {
    // The calls of an operation differ in their values, and one of each answer is enough.
    let mut seen = std::collections::BTreeSet::new();
    for call in calls {
        let (name, case) = (call.name, call.case);
        if status != 403 && !seen.insert(name) {
            continue;
        }
        let request = call.request.unwrap();
        assert_no_secret(format!("{name}, {case}"), &format!("{request:?}"));
        if let Err(error) = (call.send)().await {
            let shown = shown_error(&error);
            assert_no_secret(format!("{name}, {case}, {status}"), &shown);
        }
    }
}

#[tokio::test]
async fn no_call_shows_a_secret_whatever_is_answered() {
    collected::begin();
    for status in [200, 302, 403, 404, 500] {
        let retry = RetryPolicy::none();
        let drive = dingtalk::Client::builder()
            .with_transport(repeating(status))
            .with_retry(retry.clone())
            .with_rate_limit(undelete::runtime::RateLimit::unlimited())
            .access_token(TOKEN)
            .union_id(UNION)
            .build()
            .unwrap();
        nothing_is_shown_of(every_call::dingtalk(&drive), status).await;
        let library = smh::Client::builder()
            .library_host("bystander.example.com")
            .with_transport(repeating(status))
            .with_retry(retry)
            .access_token(TOKEN)
            .library_id(LIBRARY)
            .space_id(SPACE)
            .build()
            .unwrap();
        nothing_is_shown_of(every_call::smh(&library), status).await;
    }
    assert_log_is_discreet();
}
