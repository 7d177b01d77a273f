//! The calls that meet the faults, and what became of each of them.

use super::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
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

pub const READS: [Call; 2] = [DriveList, LibraryList];

/// Sent with POST, but as harmless as reads.
pub const REPEATABLE: [Call; 2] = [DriveToken, LibraryToken];

pub const WRITES: [Call; 6] = [
    DriveRestore,
    DriveDelete,
    DriveRevert,
    LibraryRestore,
    LibraryDelete,
    LibraryRevert,
];

pub fn all() -> impl Iterator<Item = Call> {
    READS.into_iter().chain(REPEATABLE).chain(WRITES)
}

/// What the caller can know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub reason: Reason,
    /// Whether repeating the call is safe and may help.
    pub can_be_repeated: bool,
    pub outcome_unknown: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    Refused(u16, Option<String>),
    NoConnection,
    LostConnection,
    BrokenAnswer,
    TimeUp,
    UnreadableAnswer(u16),
}

impl Told {
    pub fn by<C: ErrorCode>(error: &Error<C>) -> Self {
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
    pub fn lost(call: Call, reason: Reason) -> Self {
        let is_write = WRITES.contains(&call);
        Self {
            reason,
            can_be_repeated: !is_write,
            outcome_unknown: is_write,
        }
    }

    /// Nothing was done, and the same call may succeed later.
    pub fn not_now(reason: Reason) -> Self {
        Self {
            reason,
            can_be_repeated: true,
            outcome_unknown: false,
        }
    }
}

/// How a call ended, for both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    pub told: Result<(), Told>,
    /// How many of its requests reached the service.
    pub requests: usize,
    /// How many times the service did the work of a write.
    pub done: usize,
}

/// The second of the three versions of the file that has versions.
pub const EARLIER_VERSION: i64 = 3007;

/// Clients with a token, so that nothing but the call itself is sent.
pub struct Clients {
    pub drive: dingtalk::Client,
    pub library: smh::Client,
}

impl Clients {
    pub fn of(stage: &Stage, retry: &RetryPolicy) -> Self {
        let (drive, library) = with_tokens(stage);
        Self {
            drive: drive.retry(retry.clone()).build().unwrap(),
            library: library.retry(retry.clone()).build().unwrap(),
        }
    }

    pub async fn make(&self, call: Call, stage: &Stage) -> Result<(), Told> {
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
                let request =
                    drive.delete_dentries(space, [&demo.file_id], DriveDeletion::ToRecycleBin);
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

pub fn with_tokens(stage: &Stage) -> (dingtalk::ClientBuilder, smh::ClientBuilder) {
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
pub fn target(call: Call, stage: &Stage) -> (&'static str, String) {
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
pub fn times_done(call: Call, stage: &Stage) -> usize {
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

pub fn ended(call: Call, stage: &Stage, told: Result<(), Told>) -> Ended {
    let (method, path) = target(call, stage);
    Ended {
        told,
        requests: stage.received(method, &path),
        done: times_done(call, stage),
    }
}

/// Makes the call while its requests meet these faults, one after the other.
pub async fn play(call: Call, faults: &[(Fault, u32)]) -> Ended {
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

pub const ALWAYS: u32 = u32::MAX;

pub fn of_drive() -> impl Iterator<Item = Call> {
    let all = [
        DriveList,
        DriveToken,
        DriveRestore,
        DriveDelete,
        DriveRevert,
    ];
    all.into_iter()
}

pub fn of_library() -> impl Iterator<Item = Call> {
    let all = [
        LibraryList,
        LibraryToken,
        LibraryRestore,
        LibraryDelete,
        LibraryRevert,
    ];
    all.into_iter()
}
