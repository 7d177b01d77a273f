//! What goes wrong between client and service: what the caller is told, how often the request was
//! sent, and that nothing is done twice.
//!
//! Three kinds of calls are told apart: reads, calls that are described as repeatable, and writes.
//! Nothing here looks at the clock: a time that is up is made to be up.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod emulated;

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use emulated::{DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH, Stage, quick_retries};
use tokio::net::TcpSocket;
use undelete::runtime::{
    Bytes, Error, ErrorCode, RetryPolicy, Transport, TransportErrorKind, http, transport_fn,
};
use undelete::smh::models::Deletion;
use undelete::{dingtalk, smh};
use undelete_emulator::dingtalk::Restriction;
use undelete_emulator::{Fault, Gate, Pace, Rule};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Call {
    DriveList,
    DriveToken,
    DriveRestore,
    DriveDelete,
    DriveRevert,
    LibraryList,
    LibraryToken,
    LibraryRestore,
    LibraryDelete,
    LibraryRevert,
}

use Call::*;

const READS: [Call; 2] = [DriveList, LibraryList];
/// Sent with POST, but as harmless as reads.
const REPEATABLE: [Call; 2] = [DriveToken, LibraryToken];
const WRITES: [Call; 6] = [
    DriveRestore,
    DriveDelete,
    DriveRevert,
    LibraryRestore,
    LibraryDelete,
    LibraryRevert,
];

fn all() -> impl Iterator<Item = Call> {
    READS.into_iter().chain(REPEATABLE).chain(WRITES)
}

/// What the caller can know.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Told {
    reason: Reason,
    /// Whether repeating the call is safe and may help.
    can_be_repeated: bool,
    outcome_unknown: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Reason {
    Refused(u16, Option<String>),
    NoConnection,
    LostConnection,
    BrokenAnswer,
    TimeUp,
    UnreadableAnswer(u16),
}

impl Told {
    fn by<C: ErrorCode>(error: &Error<C>) -> Self {
        let reason = match error {
            Error::Service(service) => {
                let code = service.code().map(|code| code.as_str().to_owned());
                Reason::Refused(service.status(), code)
            }
            Error::Transport(failure) => match failure.kind() {
                TransportErrorKind::NotSent => Reason::NoConnection,
                TransportErrorKind::OutcomeUnknown => Reason::LostConnection,
                TransportErrorKind::Body => Reason::BrokenAnswer,
                kind => panic!("{kind:?}: {error:?}"),
            },
            Error::Timeout(_) => Reason::TimeUp,
            Error::Decode(error) => Reason::UnreadableAnswer(error.status()),
            other => panic!("{other:?}"),
        };
        Self {
            reason,
            can_be_repeated: error.is_retryable(),
            outcome_unknown: error.is_outcome_unknown(),
        }
    }

    /// Nobody knows what became of the call.
    fn lost(call: Call, reason: Reason) -> Self {
        let is_write = WRITES.contains(&call);
        Self {
            reason,
            can_be_repeated: !is_write,
            outcome_unknown: is_write,
        }
    }

    /// Nothing was done, and the same call may succeed later.
    fn not_now(reason: Reason) -> Self {
        Self {
            reason,
            can_be_repeated: true,
            outcome_unknown: false,
        }
    }
}

/// How a call ended, for both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Ended {
    told: Result<(), Told>,
    /// How many of its requests reached the service.
    requests: usize,
    /// How many times the service did the work of a write.
    done: usize,
}

/// The second of the three versions of the file that has versions.
const EARLIER_VERSION: i64 = 3007;

/// Clients with a token, so that nothing but the call itself is sent.
struct Clients {
    drive: dingtalk::Client,
    library: smh::Client,
}

impl Clients {
    fn of(stage: &Stage, retry: &RetryPolicy) -> Self {
        let (drive, library) = with_tokens(stage);
        Self {
            drive: drive.with_retry(retry.clone()).build().unwrap(),
            library: library.with_retry(retry.clone()).build().unwrap(),
        }
    }

    async fn make(&self, call: Call, stage: &Stage) -> Result<(), Told> {
        let told = |error: dingtalk::Error| Told::by(&error);
        let told_by_library = |error: smh::Error| Told::by(&error);
        let (demo, drive) = (&stage.demo.dingtalk, &self.drive);
        let (space, bin) = (&*demo.space_id, &*demo.recycle_bin_id);
        let library = &self.library;
        match call {
            DriveList => {
                let list = drive.list_recycle_items(bin).send().await;
                list.map(drop).map_err(told)
            }
            DriveToken => {
                let request = drive.get_access_token(&*demo.app_key, &*demo.app_secret);
                request.send().await.map(drop).map_err(told)
            }
            DriveRestore => {
                let request = drive.restore_recycle_items(bin, [&demo.restorable_item_id]);
                request.send().await.map(drop).map_err(told)
            }
            DriveDelete => {
                let request = drive.delete_dentries(space, [&demo.file_id], true);
                request.send().await.map(drop).map_err(told)
            }
            DriveRevert => {
                let request = drive.revert_dentry_version(space, &*demo.versioned_file_id, 3);
                request.send().await.map(drop).map_err(told)
            }
            LibraryList => {
                let list = library.list_recycled_items().send().await;
                list.map(drop).map_err(told_by_library)
            }
            LibraryToken => {
                let demo = &stage.demo.smh;
                let request = library.create_token(&*demo.library_id, &*demo.library_secret);
                request.send().await.map(drop).map_err(told_by_library)
            }
            LibraryRestore => {
                let item = stage.demo.smh.restorable_item_id;
                let request = library.restore_recycled_items([item]);
                request.send().await.map(drop).map_err(told_by_library)
            }
            LibraryDelete => {
                let path = &*stage.demo.smh.file_path;
                let request = library.delete_file(path, Deletion::ToRecycleBin);
                request.send().await.map(drop).map_err(told_by_library)
            }
            LibraryRevert => {
                let request = library.set_latest_version(EARLIER_VERSION);
                request.send().await.map(drop).map_err(told_by_library)
            }
        }
    }
}

fn with_tokens(stage: &Stage) -> (dingtalk::ClientBuilder, smh::ClientBuilder) {
    let (drive, library) = stage.emulator.with(|world| {
        let demo = &stage.demo;
        let drive = world.dingtalk.issue_token(&demo.dingtalk.app_key);
        let (id, space) = (&*demo.smh.library_id, &*demo.smh.space_id);
        let library = world.smh.issue_token(id, &[space], &["admin"]);
        (drive.unwrap(), library.unwrap())
    });
    (
        stage.drive_without_token().access_token(drive),
        stage.library_without_token().access_token(library),
    )
}

/// Method and path of a call.
fn target(call: Call, stage: &Stage) -> (&'static str, String) {
    let demo = &stage.demo.dingtalk;
    let dentries = format!("/v1.0/storage/spaces/{}/dentries", demo.space_id);
    let library = &stage.demo.smh;
    let library = format!("{}/{}", library.library_id, library.space_id);
    match call {
        DriveList => ("GET", stage.list_path()),
        DriveToken => ("POST", DRIVE_TOKEN_PATH.to_owned()),
        DriveRestore => ("POST", stage.restore_path()),
        DriveDelete => ("POST", format!("{dentries}/batchRemove")),
        DriveRevert => {
            let file = &demo.versioned_file_id;
            ("POST", format!("{dentries}/{file}/versions/3/revert"))
        }
        LibraryList => ("GET", stage.recycled_path()),
        LibraryToken => ("POST", LIBRARY_TOKEN_PATH.to_owned()),
        LibraryRestore => ("POST", stage.recycled_path()),
        LibraryDelete => {
            let path = stage.demo.smh.file_path.replace('/', "%2F");
            let path = path.replace(' ', "%20");
            ("DELETE", format!("/api/v1/file/{library}/{path}"))
        }
        LibraryRevert => {
            let version = format!("{library}/latest-version/{EARLIER_VERSION}");
            ("POST", format!("/api/v1/directory-history/{version}"))
        }
    }
}

/// How many times the work of a write has been done. Restoring twice would leave a second copy.
fn times_done(call: Call, stage: &Stage) -> usize {
    let (drive, library) = (&stage.demo.dingtalk, &stage.demo.smh);
    stage.emulator.with(|world| match call {
        DriveRestore => {
            let dentries = world.dingtalk.dentries().into_iter();
            dentries
                .filter(|dentry| dentry.path.starts_with("Meeting notes"))
                .count()
        }
        DriveDelete => {
            let items = world.dingtalk.recycle_items().into_iter();
            items.filter(|item| item.dentry_id == drive.file_id).count()
        }
        DriveRevert => {
            let file = world.dingtalk.dentry(&drive.versioned_file_id).unwrap();
            file.versions.len().checked_sub(5).unwrap()
        }
        LibraryRestore => {
            let entries = world.smh.entries(&library.library_id, &library.space_id);
            let entries = entries.into_iter();
            entries
                .filter(|entry| entry.path.starts_with("Footage/Drone shots"))
                .count()
        }
        LibraryDelete => {
            let items = world.smh.recycled(&library.library_id, &library.space_id);
            let items = items.into_iter();
            items
                .filter(|item| item.original_path == library.file_path)
                .count()
        }
        LibraryRevert => {
            let (id, space) = (&library.library_id, &library.space_id);
            let content = world.smh.content(id, space, &library.versioned_path);
            usize::from(content.as_deref() == Some("Trailer, with the new ending"))
        }
        DriveList | DriveToken | LibraryList | LibraryToken => 0,
    })
}

fn ended(call: Call, stage: &Stage, told: Result<(), Told>) -> Ended {
    let (method, path) = target(call, stage);
    Ended {
        told,
        requests: stage.received(method, &path),
        done: times_done(call, stage),
    }
}

/// Makes the call while its requests meet these faults, one after the other.
async fn play(call: Call, faults: &[(Fault, u32)]) -> Ended {
    let stage = Stage::demo().await;
    let (method, path) = target(call, &stage);
    for (fault, times) in faults {
        let rule = Rule::new(&format!("{method} {path}"), fault.clone());
        stage.emulator.inject(rule.times(*times));
    }
    let told = Clients::of(&stage, &quick_retries())
        .make(call, &stage)
        .await;
    ended(call, &stage, told)
}

const ALWAYS: u32 = u32::MAX;

/// What a fault that leaves the outcome open does to every kind of call. `done` says whether the
/// service does the work before the fault.
async fn assert_outcome_open(fault: Fault, reason: impl Fn(Call) -> Reason, done: bool) {
    for call in READS.into_iter().chain(REPEATABLE) {
        let lasting = play(call, &[(fault.clone(), ALWAYS)]).await;
        let expected = Ended {
            told: Err(Told::lost(call, reason(call))),
            requests: 3,
            done: 0,
        };
        assert_eq!(lasting, expected, "{call:?} {fault:?}");
        let passing = play(call, &[(fault.clone(), 1)]).await;
        let expected = Ended {
            told: Ok(()),
            requests: 2,
            done: 0,
        };
        assert_eq!(passing, expected, "{call:?} {fault:?}");
    }
    for call in WRITES {
        for times in [1, ALWAYS] {
            let ended = play(call, &[(fault.clone(), times)]).await;
            let expected = Ended {
                told: Err(Told::lost(call, reason(call))),
                requests: 1,
                done: done.into(),
            };
            assert_eq!(ended, expected, "{call:?} {fault:?}");
        }
    }
}

#[tokio::test]
async fn without_faults_every_call_is_sent_once() {
    for call in all() {
        let expected = Ended {
            told: Ok(()),
            requests: 1,
            done: WRITES.contains(&call).into(),
        };
        assert_eq!(play(call, &[]).await, expected, "{call:?}");
    }
}

#[tokio::test]
async fn a_connection_dropped_before_the_work_leaves_the_outcome_open() {
    let lost = |_| Reason::LostConnection;
    assert_outcome_open(Fault::DropBeforeWork, lost, false).await;
}

#[tokio::test]
async fn a_connection_dropped_after_the_work_leaves_the_outcome_open() {
    let lost = |_| Reason::LostConnection;
    assert_outcome_open(Fault::DropAfterWork, lost, true).await;
}

#[tokio::test]
async fn an_answer_that_breaks_off_leaves_the_outcome_open() {
    let broken = |_| Reason::BrokenAnswer;
    assert_outcome_open(Fault::BreakBody, broken, true).await;
}

#[tokio::test]
async fn a_service_that_is_unavailable_leaves_the_outcome_open() {
    // What a timeout of the service leaves behind is not documented.
    let refused = |call| {
        let code = if of_library().any(|known| known == call) {
            "ServerOverloaded"
        } else {
            "operationTimeout"
        };
        Reason::Refused(503, Some(code.to_owned()))
    };
    assert_outcome_open(Fault::Unavailable, refused, false).await;
}

#[tokio::test]
async fn a_failure_inside_the_service_leaves_the_outcome_open() {
    for code in ["systemError", "unknownError", "InternalServerError"] {
        let refused = |_| Reason::Refused(500, Some(code.to_owned()));
        let fault = Fault::refuse(500, code, "something broke");
        assert_outcome_open(fault, refused, false).await;
    }
}

#[tokio::test]
async fn the_page_of_a_broken_gateway_leaves_the_outcome_open() {
    for status in [502, 503, 504] {
        let refused = |_| Reason::Refused(status, None);
        assert_outcome_open(Fault::html(status), refused, false).await;
    }
}

/// An answer with a success status that cannot be read. Asking again would most likely bring the
/// same, but of a write nobody knows what came of it.
async fn assert_unreadable(fault: Fault, done: bool) {
    for call in all() {
        let is_write = WRITES.contains(&call);
        let expected = Ended {
            told: Err(Told {
                reason: Reason::UnreadableAnswer(200),
                can_be_repeated: false,
                outcome_unknown: is_write,
            }),
            requests: 1,
            done: (is_write && done).into(),
        };
        let ended = play(call, &[(fault.clone(), ALWAYS)]).await;
        assert_eq!(ended, expected, "{call:?} {fault:?}");
    }
}

#[tokio::test]
async fn a_success_that_is_a_web_page_tells_nothing_of_a_write() {
    assert_unreadable(Fault::html(200), false).await;
}

#[tokio::test]
async fn a_success_that_ends_half_way_tells_nothing_of_a_write() {
    assert_unreadable(Fault::TruncateJson, true).await;
}

/// What a refusal before any work does to every kind of call, writes included.
async fn assert_repeated(calls: impl Iterator<Item = Call>, fault: Fault, reason: Reason) {
    for call in calls {
        let lasting = play(call, &[(fault.clone(), ALWAYS)]).await;
        let expected = Ended {
            told: Err(Told::not_now(reason.clone())),
            requests: 3,
            done: 0,
        };
        assert_eq!(lasting, expected, "{call:?} {fault:?}");
        let passing = play(call, &[(fault.clone(), 2)]).await;
        let expected = Ended {
            told: Ok(()),
            requests: 3,
            done: WRITES.contains(&call).into(),
        };
        assert_eq!(passing, expected, "{call:?} {fault:?}");
    }
}

fn of_drive() -> impl Iterator<Item = Call> {
    let all = [
        DriveList,
        DriveToken,
        DriveRestore,
        DriveDelete,
        DriveRevert,
    ];
    all.into_iter()
}

fn of_library() -> impl Iterator<Item = Call> {
    let all = [
        LibraryList,
        LibraryToken,
        LibraryRestore,
        LibraryDelete,
        LibraryRevert,
    ];
    all.into_iter()
}

#[tokio::test]
async fn a_throttled_call_is_repeated_even_if_it_writes() {
    let code = "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi";
    let reason = Reason::Refused(403, Some(code.to_owned()));
    assert_repeated(of_drive(), Fault::Throttle, reason).await;
    let reason = Reason::Refused(429, Some("RateLimitExceeded".to_owned()));
    assert_repeated(of_library(), Fault::Throttle, reason).await;
}

#[tokio::test]
async fn every_documented_way_to_throttle_is_known() {
    for (status, code) in [
        (403, "Forbidden.AccessDenied.QpsLimitForApi"),
        (403, "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi"),
        (
            403,
            "Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi",
        ),
        (
            403,
            "Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi",
        ),
        (429, "system.busy"),
        (429, "systemBusy"),
    ] {
        let fault = Fault::refuse(status, code, "too often");
        let reason = Reason::Refused(status, Some(code.to_owned()));
        assert_repeated([DriveRestore].into_iter(), fault, reason).await;
    }
}

#[tokio::test]
async fn a_call_on_a_busy_object_is_repeated_even_if_it_writes() {
    let code = "operationConcurrentControl";
    let fault = Fault::refuse(400, code, "Concurrency control");
    let reason = Reason::Refused(400, Some(code.to_owned()));
    let of_one = [DriveList, DriveToken, DriveRevert].into_iter();
    assert_repeated(of_one, fault, reason).await;
}

// Of a batch, some items may have been worked on before the busy one was met.
#[tokio::test]
async fn a_batch_with_a_busy_object_is_not_repeated() {
    let code = "operationConcurrentControl";
    for call in [DriveRestore, DriveDelete] {
        let fault = Fault::refuse(400, code, "Concurrency control");
        let expected = Ended {
            told: Err(Told {
                reason: Reason::Refused(400, Some(code.to_owned())),
                can_be_repeated: false,
                outcome_unknown: true,
            }),
            requests: 1,
            done: 0,
        };
        assert_eq!(play(call, &[(fault, ALWAYS)]).await, expected, "{call:?}");
    }
}

#[tokio::test]
async fn a_file_that_is_held_can_be_reverted_when_it_is_let_go() {
    let stage = Stage::demo().await;
    let file = &stage.demo.dingtalk.versioned_file_id;
    let hold = |world: &mut undelete_emulator::World| {
        world.dingtalk.restrict(file, Restriction::Held);
    };
    stage.emulator.with(hold);
    let clients = Clients::of(&stage, &quick_retries());
    let told = clients.make(DriveRevert, &stage).await.unwrap_err();
    let code = "operationConcurrentControl".to_owned();
    assert_eq!(told, Told::not_now(Reason::Refused(400, Some(code))));
    assert_eq!(times_done(DriveRevert, &stage), 0);
    stage.emulator.with(|world| world.dingtalk.unrestrict(file));
    clients.make(DriveRevert, &stage).await.unwrap();
    assert_eq!(times_done(DriveRevert, &stage), 1);
}

#[tokio::test]
async fn what_repeating_does_not_help_is_not_repeated() {
    for (status, code) in [
        (403, "Forbidden.AccessDenied.ApiCountLimitForOrg"),
        (403, "Forbidden.AccessDenied.IpNotInWhiteList"),
        (400, "paramError"),
        (404, "recycleItemNotExist"),
        (409, "SameNameDirectoryOrFileExists"),
        (400, "aCodeThatNobodyDocumented"),
    ] {
        for call in all() {
            let fault = Fault::refuse(status, code, "no");
            let expected = Ended {
                told: Err(Told {
                    reason: Reason::Refused(status, Some(code.to_owned())),
                    can_be_repeated: false,
                    outcome_unknown: false,
                }),
                requests: 1,
                done: 0,
            };
            let ended = play(call, &[(fault, ALWAYS)]).await;
            assert_eq!(ended, expected, "{call:?} {code}");
        }
    }
}

#[tokio::test]
async fn a_write_that_was_throttled_and_then_lost_is_not_sent_a_third_time() {
    for call in WRITES {
        let faults = [(Fault::Throttle, 1), (Fault::DropAfterWork, ALWAYS)];
        let expected = Ended {
            told: Err(Told::lost(call, Reason::LostConnection)),
            requests: 2,
            done: 1,
        };
        assert_eq!(play(call, &faults).await, expected, "{call:?}");
    }
}

// A connection that was used before is where a client is tempted to send a request again by itself.
#[tokio::test]
async fn a_write_lost_on_a_connection_that_was_used_before_is_not_sent_again() {
    for call in WRITES {
        for (fault, done) in [(Fault::DropBeforeWork, 0), (Fault::DropAfterWork, 1)] {
            let stage = Stage::demo().await;
            let clients = Clients::of(&stage, &quick_retries());
            for earlier in READS {
                clients.make(earlier, &stage).await.unwrap();
            }
            let (method, path) = target(call, &stage);
            stage.always(&format!("{method} {path}"), fault.clone());
            let told = clients.make(call, &stage).await;
            let expected = Ended {
                told: Err(Told::lost(call, Reason::LostConnection)),
                requests: 1,
                done,
            };
            assert_eq!(ended(call, &stage, told), expected, "{call:?} {fault:?}");
        }
    }
}

/// Counts what is sent, whether or not it arrives.
fn counting(inner: impl Transport) -> (impl Transport, Arc<AtomicUsize>) {
    let sent = Arc::new(AtomicUsize::new(0));
    let (counter, inner) = (Arc::clone(&sent), Arc::new(inner));
    let transport = transport_fn(move |request| {
        counter.fetch_add(1, Ordering::SeqCst);
        let inner = Arc::clone(&inner);
        async move { inner.send(request).await }
    });
    (transport, sent)
}

#[tokio::test]
async fn what_was_never_sent_can_be_repeated_even_if_it_writes() {
    let stage = Stage::demo().await;
    // Bound, so that nobody else gets the port, and not listening.
    let closed = TcpSocket::new_v4().unwrap();
    closed.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let url = format!("http://{}", closed.local_addr().unwrap());
    for call in all() {
        let (drive, library) = with_tokens(&stage);
        let (transport, sent) = counting(emulated::transport());
        let (library_transport, library_sent) = counting(emulated::transport());
        let clients = Clients {
            drive: drive
                .with_base_url(&url)
                .with_transport(transport)
                .build()
                .unwrap(),
            library: library
                .with_base_url(&url)
                .with_transport(library_transport)
                .build()
                .unwrap(),
        };
        let told = clients.make(call, &stage).await;
        assert_eq!(told, Err(Told::not_now(Reason::NoConnection)), "{call:?}");
        let attempts = sent.load(Ordering::SeqCst) + library_sent.load(Ordering::SeqCst);
        assert_eq!(attempts, 3, "{call:?}");
    }
}

/// The clock is stopped once the answer is held back, and then runs on to the end of the time.
#[tokio::test]
async fn an_answer_that_does_not_come_in_time_leaves_the_outcome_open() {
    for call in all() {
        let stage = Stage::demo().await;
        let (method, path) = target(call, &stage);
        let gate = Gate::new();
        let slow = Fault::SlowAnswer(Pace::Gate(gate.clone()));
        stage.always(&format!("{method} {path}"), slow);
        let clients = Clients::of(&stage, &RetryPolicy::none());
        let stop_the_clock = async {
            gate.arrival().await;
            tokio::time::pause();
        };
        let (told, ()) = tokio::join!(clients.make(call, &stage), stop_the_clock);
        tokio::time::resume();
        let expected = Ended {
            told: Err(Told::lost(call, Reason::TimeUp)),
            requests: 1,
            done: WRITES.contains(&call).into(),
        };
        assert_eq!(ended(call, &stage, told), expected, "{call:?}");
    }
}

/// Never answers the first request, and every other one with `{}`.
fn slow_once() -> impl Transport {
    let sent = AtomicUsize::new(0);
    transport_fn(move |_| {
        let is_first = sent.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            if is_first {
                pending::<()>().await;
            }
            Ok(http::Response::new(Bytes::from_static(b"{}")))
        }
    })
}

#[tokio::test(start_paused = true)]
async fn a_read_whose_time_was_up_is_repeated_and_a_write_is_not() {
    let client = |transport| {
        dingtalk::Client::builder()
            .with_transport(transport)
            .union_id("operator")
            .access_token("token")
            .build()
            .unwrap()
    };
    let (transport, sent) = counting(slow_once());
    let list = client(transport).list_recycle_items("bin");
    list.send().await.unwrap();
    assert_eq!(sent.load(Ordering::SeqCst), 2);

    let (transport, sent) = counting(slow_once());
    let token = client(transport).get_access_token("key", "secret");
    token.send().await.unwrap();
    assert_eq!(sent.load(Ordering::SeqCst), 2);

    let (transport, sent) = counting(slow_once());
    let restore = client(transport).restore_recycle_items("bin", ["1"]);
    let error = restore.send().await.unwrap_err();
    assert_eq!(Told::by(&error), Told::lost(DriveRestore, Reason::TimeUp));
    assert_eq!(sent.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_caller_that_wants_no_repetition_gets_none() {
    for call in all() {
        let stage = Stage::demo().await;
        let (method, path) = target(call, &stage);
        stage.always(&path, Fault::Throttle);
        let clients = Clients::of(&stage, &RetryPolicy::none());
        let told = clients.make(call, &stage).await.unwrap_err();
        assert!(told.can_be_repeated, "{call:?}");
        assert_eq!(stage.received(method, &path), 1, "{call:?}");
    }
}
