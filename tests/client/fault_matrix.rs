//! Everything that goes wrong between client and service, against every kind of call: one table of
//! what the caller is told, how often the call is sent, and where the files are then.

use crate::bins::{self, ALWAYS, BIN, Bins, LIBRARY, Place, SPACE, Service, Suffering, Trouble};
use undelete::runtime::{Error, ErrorCode, TransportErrorKind};
use undelete::smh::models::ConflictResolutionStrategy;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Read,
    /// Not a read, but described as one that can be sent again.
    Repeatable,
    Write,
}

use Kind::{Read, Repeatable, Write};

#[derive(Clone, Copy, Debug)]
enum Call {
    GetRecycleItem,
    ListRecycleItems,
    GetAccessToken,
    AddSpace,
    RestoreRecycleItem,
    RestoreRecycleItems,
    GetRecycledItem,
    ListRecycledItems,
    CreateToken,
    RenewToken,
    RestoreRecycledItem,
    RestoreRecycledItems,
}

use Call::*;

const CALLS: [(Call, Service, Kind); 12] = [
    (GetRecycleItem, Service::Drive, Read),
    (ListRecycleItems, Service::Drive, Read),
    (GetAccessToken, Service::Drive, Repeatable),
    (AddSpace, Service::Drive, Repeatable),
    (RestoreRecycleItem, Service::Drive, Write),
    (RestoreRecycleItems, Service::Drive, Write),
    (GetRecycledItem, Service::Library, Read),
    (ListRecycledItems, Service::Library, Read),
    (CreateToken, Service::Library, Repeatable),
    (RenewToken, Service::Library, Repeatable),
    (RestoreRecycledItem, Service::Library, Write),
    (RestoreRecycledItems, Service::Library, Write),
];

/// How the caller sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    NoConnection,
    LostConnection,
    BrokenAnswer,
    TimeUp,
    Refused(u16),
    Unreadable,
}

/// What can be known of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    /// Nothing was done, that is certain.
    NotBegun,
    /// Nobody can tell; this is how it really was.
    Open { done: bool },
    /// An answer came that cannot be read, and would be no better a second time.
    Unreadable { done: bool },
}

const NOT_DONE: Work = Work::Open { done: false };
const DONE: Work = Work::Open { done: true };

/// One row: what is shown of it on either service, and what is known of the work.
fn row(trouble: Trouble, service: Service) -> (Shown, Work) {
    use Shown::*;
    match trouble {
        Trouble::ConnectionRefused => (NoConnection, Work::NotBegun),
        Trouble::ResetBeforeWork => (LostConnection, NOT_DONE),
        Trouble::ResetAfterWork => (LostConnection, DONE),
        Trouble::ResetInBody => (BrokenAnswer, DONE),
        Trouble::Stall => (TimeUp, DONE),
        Trouble::Failure500 => (Refused(500), NOT_DONE),
        Trouble::Unavailable503 => (Refused(503), NOT_DONE),
        Trouble::Throttled if service == Service::Drive => (Refused(403), Work::NotBegun),
        Trouble::Throttled | Trouble::TooMany429 => (Refused(429), Work::NotBegun),
        Trouble::Page200 => (Unreadable, Work::Unreadable { done: false }),
        Trouble::Page502 => (Refused(502), NOT_DONE),
        Trouble::TruncatedJson | Trouble::WrongTypes => {
            (Unreadable, Work::Unreadable { done: true })
        }
    }
}

/// What the caller can know.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Told {
    shown: Shown,
    retryable: bool,
    outcome_unknown: bool,
    throttled: bool,
    timeout: bool,
}

impl Told {
    fn by<C: ErrorCode>(error: &Error<C>) -> Self {
        let shown = match error {
            Error::Service(service) => Shown::Refused(service.status()),
            Error::Transport(failure) => match failure.kind() {
                TransportErrorKind::NotSent => Shown::NoConnection,
                TransportErrorKind::OutcomeUnknown => Shown::LostConnection,
                TransportErrorKind::Body => Shown::BrokenAnswer,
                kind => panic!("{kind:?}: {error:?}"),
            },
            Error::Timeout(_) => Shown::TimeUp,
            Error::Decode(_) => Shown::Unreadable,
            other => panic!("{other:?}"),
        };
        assert!(error.operation().is_some() && !error.to_string().is_empty());
        Self {
            shown,
            retryable: error.is_retryable(),
            outcome_unknown: error.is_outcome_unknown(),
            throttled: error.is_throttled(),
            timeout: error.is_timeout(),
        }
    }
}

/// How a call ended, for both sides.
#[derive(Debug, PartialEq, Eq)]
struct Ended {
    told: Result<(), Told>,
    sent: usize,
    arrived: usize,
    places: Vec<Place>,
}

const ATTEMPTS: usize = 3;

fn expected(trouble: Trouble, service: Service, kind: Kind, is_lasting: bool) -> Ended {
    let (shown, work) = row(trouble, service);
    let is_write = kind == Write;
    let (retries, done_despite) = match work {
        Work::NotBegun => (true, false),
        Work::Open { done } => (!is_write, done),
        Work::Unreadable { done } => (false, done),
    };
    let succeeds = retries && !is_lasting;
    let told = Told {
        shown,
        retryable: retries,
        outcome_unknown: is_write && work != Work::NotBegun,
        throttled: matches!(trouble, Trouble::Throttled | Trouble::TooMany429),
        timeout: shown == Shown::TimeUp,
    };
    let sent = match (retries, is_lasting) {
        (true, true) => ATTEMPTS,
        (true, false) => 2,
        (false, _) => 1,
    };
    let on_the_way = match (shown, is_lasting) {
        (Shown::NoConnection, true) => sent,
        (Shown::NoConnection, false) => 1,
        _ => 0,
    };
    let is_restored = is_write && (succeeds || done_despite);
    Ended {
        told: if succeeds { Ok(()) } else { Err(told) },
        sent,
        arrived: sent - on_the_way,
        places: vec![
            if is_restored {
                Place::Restored
            } else {
                Place::Bin
            },
            Place::Bin,
        ],
    }
}

fn target(call: Call, bins: &Bins) -> String {
    let items = format!("/v1.0/storage/recycleBins/{BIN}/recycleItems");
    let item = &bins.drive_items[0];
    let recycled = format!("/api/v1/recycled/{}/{SPACE}", LIBRARY.0);
    let recycled_item = bins.library_items[0];
    match call {
        GetRecycleItem => format!("GET {items}/{item}"),
        ListRecycleItems => format!("GET {items}"),
        GetAccessToken => "POST /v1.0/oauth2/accessToken".to_owned(),
        AddSpace => "POST /v1.0/storage/spaces".to_owned(),
        RestoreRecycleItem => format!("POST {items}/{item}/restore"),
        RestoreRecycleItems => format!("POST {items}/batchRestore"),
        GetRecycledItem => format!("GET {recycled}/{recycled_item}"),
        ListRecycledItems => format!("GET {recycled}"),
        CreateToken => "POST /api/v1/token".to_owned(),
        RenewToken => format!("POST /api/v1/token/{}/{}", LIBRARY.0, bins.library_token),
        RestoreRecycledItem => format!("POST {recycled}/{recycled_item}"),
        RestoreRecycledItems => format!("POST {recycled}"),
    }
}

async fn make(call: Call, bins: &Bins, suffering: &Suffering) -> Result<(), Told> {
    let network = suffering.network.clone();
    let drive = bins.drive().transport(network.clone());
    let drive = drive.build().unwrap();
    let library = bins.library().transport(network).build().unwrap();
    let (item, recycled) = (&*bins.drive_items[0], bins.library_items[0]);
    macro_rules! told {
        ($request:expr) => {
            match $request.send().await {
                Ok(_) => Ok(()),
                Err(error) => Err(Told::by(&error)),
            }
        };
    }
    match call {
        GetRecycleItem => told!(drive.get_recycle_item(BIN, item)),
        ListRecycleItems => told!(drive.list_recycle_items(BIN)),
        GetAccessToken => told!(drive.get_access_token(bins::APP.0, bins::APP.1)),
        AddSpace => told!(drive.add_space().name("Plans").scene("plans").scene_id("1")),
        RestoreRecycleItem => told!(drive.restore_recycle_item(BIN, item)),
        RestoreRecycleItems => told!(drive.restore_recycle_items(BIN, [item])),
        GetRecycledItem => told!(library.get_recycled_item(recycled)),
        ListRecycledItems => told!(library.list_recycled_items()),
        CreateToken => told!(library.create_token(LIBRARY.0, LIBRARY.1)),
        RenewToken => told!(library.renew_token(&*bins.library_token)),
        RestoreRecycledItem => {
            told!(library.restore_recycled_item(recycled, ConflictResolutionStrategy::Rename))
        }
        RestoreRecycledItems => told!(library.restore_recycled_items([recycled])),
    }
}

#[tokio::test]
async fn every_trouble_is_told_and_nothing_is_lost_or_done_twice() {
    let mut wrong = Vec::new();
    for (call, service, kind) in CALLS {
        for trouble in Trouble::ALL {
            for times in [1, ALWAYS] {
                let bins = Bins::with(2).await;
                let target = target(call, &bins);
                let suffering = bins.suffer(&target, trouble, 0, times);
                let told = suffering.during(make(call, &bins, &suffering)).await;
                let ended = Ended {
                    told,
                    sent: suffering.network.sent(),
                    arrived: bins.arrived(&target),
                    places: bins.places(service),
                };
                let expected = expected(trouble, service, kind, times == ALWAYS);
                if ended != expected {
                    wrong.push(format!(
                        "{call:?}, {trouble:?} {times} times:\n  {ended:?}\nnot {expected:?}"
                    ));
                }
                let other = match service {
                    Service::Drive => Service::Library,
                    Service::Library => Service::Drive,
                };
                assert_eq!(bins.restored(other), 0);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
