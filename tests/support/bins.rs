//! Two recycle bins full of files that can be told apart, where each of them is, and what can go
//! wrong on the way to them.
//!
//! What the client is expected to make of it is the business of the tests.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::Duration;

use tokio::net::TcpSocket;
use undelete::runtime::http::uri::{Authority, Uri};
use undelete::runtime::{
    BoxFuture, Chunks, RateLimit, RequestBody, ReqwestTransport, Transport, TransportError, http,
};
use undelete::{dingtalk, smh};
use undelete_emulator::smh::EntryKind;
use undelete_emulator::{Emulator, Fault, Gate, Pace, Rule, World};

use crate::emulated::{quick_retries, transport};

pub const APP: (&str, &str) = ("app1", "app-secret");
pub const ORGANIZATION: &str = "ding1";
pub const BIN: &str = "bin1";
pub const OPERATOR: &str = "union1";
pub const LIBRARY: (&str, &str) = ("smhlib", "library-secret");
pub const SPACE: &str = "space1";

/// Every attempt is given this long.
pub const TIMEOUT: Duration = Duration::from_secs(20);
pub const ALWAYS: u32 = u32::MAX;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    Drive,
    Library,
}

/// Where a deleted file is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Bin,
    Restored,
}

/// Both services with as many deleted files, and nothing else.
pub struct Bins {
    pub emulator: Emulator,
    pub drive_space: String,
    pub drive_items: Vec<String>,
    pub library_items: Vec<i64>,
    pub drive_token: String,
    pub library_token: String,
    /// A network without trouble.
    pub network: Network,
}

fn content(number: usize) -> String {
    format!("content of file {number}")
}

impl Bins {
    pub async fn with(files: usize) -> Self {
        let mut world = World::empty();
        let drive = &mut world.dingtalk;
        drive.add_app(APP.0, APP.1);
        drive.add_organization(ORGANIZATION, BIN);
        let drive_space = drive.add_space(ORGANIZATION).unwrap();
        let drive_items = (0..files).map(|number| {
            let path = format!("file {number}.txt");
            let file = drive.put_file(&drive_space, &path, &content(number));
            drive.recycle(&file.unwrap(), OPERATOR).unwrap()
        });
        let drive_items = drive_items.collect();
        let drive_token = drive.issue_token(APP.0).unwrap();
        let library = &mut world.smh;
        library.add_multi_tenant_library(LIBRARY.0, LIBRARY.1);
        library.add_space(LIBRARY.0, SPACE).unwrap();
        let library_items = (0..files).map(|number| {
            let path = format!("file {number}.txt");
            let put = library.put_file(LIBRARY.0, SPACE, &path, &content(number));
            put.and_then(|()| library.recycle(LIBRARY.0, SPACE, &path))
                .unwrap()
        });
        let library_items = library_items.collect();
        let library_token = library.issue_token(LIBRARY.0, &[SPACE], &["admin"]);
        Self {
            emulator: Emulator::start_with(world).await.unwrap(),
            drive_space,
            drive_items,
            library_items,
            drive_token,
            library_token: library_token.unwrap(),
            network: Network::of(Arc::new(transport()), 0, 0),
        }
    }

    /// Without credentials.
    pub fn drive_without_token(&self) -> dingtalk::ClientBuilder {
        dingtalk::Client::builder()
            .base_url(self.emulator.url())
            .transport(self.network.clone())
            .retry(quick_retries())
            .union_id(OPERATOR)
            .rate_limit(RateLimit::unlimited())
            .timeout(TIMEOUT)
    }

    pub fn drive(&self) -> dingtalk::ClientBuilder {
        self.drive_without_token().access_token(&*self.drive_token)
    }

    /// Without credentials.
    pub fn library_without_token(&self) -> smh::ClientBuilder {
        smh::Client::builder()
            .base_url(self.emulator.url())
            .transport(self.network.clone())
            .retry(quick_retries())
            .library_id(LIBRARY.0)
            .space_id(SPACE)
            .rate_limit(RateLimit::unlimited())
            .timeout(TIMEOUT)
    }

    pub fn library(&self) -> smh::ClientBuilder {
        let token = &*self.library_token;
        self.library_without_token().access_token(token)
    }

    /// Where every file is, in the order of the items. Fails if one is in both places, in none,
    /// or restored twice.
    #[track_caller]
    pub fn places(&self, service: Service) -> Vec<Place> {
        let (in_bin, copies) = self.emulator.with(|world| match service {
            Service::Drive => {
                let items = world.dingtalk.recycle_items().into_iter();
                let dentries = world.dingtalk.dentries().into_iter();
                let in_bin: HashSet<String> = items.map(|item| item.id).collect();
                let files = dentries.filter_map(|dentry| dentry.content().map(str::to_owned));
                (in_bin, counted(files))
            }
            Service::Library => {
                let items = world.smh.recycled(LIBRARY.0, SPACE).into_iter();
                let entries = world.smh.entries(LIBRARY.0, SPACE).into_iter();
                let in_bin = items.map(|item| item.id.to_string()).collect();
                let files = entries.filter_map(|entry| match entry.kind {
                    EntryKind::File { content, .. } => Some(content),
                    _ => None,
                });
                (in_bin, counted(files))
            }
        });
        let items = match service {
            Service::Drive => self.drive_items.clone(),
            Service::Library => self.library_items.iter().map(i64::to_string).collect(),
        };
        let places = items.iter().enumerate().map(|(number, item)| {
            let copies = copies.get(&content(number)).copied().unwrap_or_default();
            match (in_bin.contains(item), copies) {
                (true, 0) => Place::Bin,
                (false, 1) => Place::Restored,
                (in_bin, copies) => panic!("file {number}: in bin {in_bin}, restored {copies}"),
            }
        });
        places.collect()
    }

    /// How many files are out of the bin.
    #[track_caller]
    pub fn restored(&self, service: Service) -> usize {
        let places = self.places(service).into_iter();
        places.filter(|place| *place == Place::Restored).count()
    }

    /// How many requests to this target, a method and a path, have arrived.
    pub fn arrived(&self, target: &str) -> usize {
        let (method, path) = target.split_once(' ').unwrap();
        self.emulator.log().matching(method, path).len()
    }

    /// Lets this happen to requests to the target: not to the first `after`, then `times` times.
    pub fn suffer(&self, target: &str, trouble: Trouble, after: u32, times: u32) -> Suffering {
        let service = match target.contains(" /api/") {
            true => Service::Library,
            false => Service::Drive,
        };
        let gate = Gate::new();
        if let Some(fault) = trouble.fault(service, &gate) {
            let rule = Rule::new(target, fault).after(after).times(times);
            self.emulator.inject(rule);
        }
        let to_refuse = match trouble {
            Trouble::ConnectionRefused => times,
            _ => 0,
        };
        let inner = Arc::clone(&self.network.inner);
        Suffering {
            gate,
            network: Network::of(inner, after, to_refuse),
        }
    }
}

fn counted(texts: impl Iterator<Item = String>) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    counts
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    ConnectionRefused,
    ResetBeforeWork,
    ResetAfterWork,
    ResetInBody,
    Stall,
    Failure500,
    Unavailable503,
    Throttled,
    TooMany429,
    Page200,
    Page502,
    TruncatedJson,
    WrongTypes,
}

impl Trouble {
    pub const ALL: [Self; 13] = [
        Self::ConnectionRefused,
        Self::ResetBeforeWork,
        Self::ResetAfterWork,
        Self::ResetInBody,
        Self::Stall,
        Self::Failure500,
        Self::Unavailable503,
        Self::Throttled,
        Self::TooMany429,
        Self::Page200,
        Self::Page502,
        Self::TruncatedJson,
        Self::WrongTypes,
    ];

    fn fault(self, service: Service, gate: &Gate) -> Option<Fault> {
        Some(match (self, service) {
            (Self::ConnectionRefused, _) => return None,
            (Self::ResetBeforeWork, _) => Fault::DropBeforeWork,
            (Self::ResetAfterWork, _) => Fault::DropAfterWork,
            (Self::ResetInBody, _) => Fault::BreakBody,
            (Self::Stall, _) => Fault::SlowAnswer(Pace::Gate(gate.clone())),
            (Self::Failure500, Service::Drive) => Fault::refuse(500, "systemError", "broke"),
            (Self::Failure500, Service::Library) => {
                Fault::refuse(500, "InternalServerError", "broke")
            }
            (Self::Unavailable503, _) => Fault::Unavailable,
            (Self::Throttled, _) => Fault::Throttle,
            (Self::TooMany429, Service::Drive) => Fault::refuse(429, "system.busy", "too often"),
            (Self::TooMany429, Service::Library) => Fault::Answer {
                status: 429,
                content_type: "text/plain".to_owned(),
                body: String::new(),
            },
            (Self::Page200, _) => Fault::html(200),
            (Self::Page502, _) => Fault::html(502),
            (Self::TruncatedJson, _) => Fault::TruncateJson,
            (Self::WrongTypes, _) => Fault::WrongTypes,
        })
    }
}

/// Trouble that is on, and the network it comes from.
pub struct Suffering {
    gate: Gate,
    pub network: Network,
}

impl Suffering {
    /// Does the work. Whenever an answer is held back, the time of the waiting attempt passes at
    /// once: the clock is moved, nobody waits for it.
    pub async fn during<T>(&self, work: impl Future<Output = T>) -> T {
        let is_stopped = Cell::new(false);
        let clock = async {
            loop {
                self.gate.arrival().await;
                tokio::time::pause();
                is_stopped.set(true);
                tokio::time::advance(TIMEOUT).await;
                tokio::time::resume();
                is_stopped.set(false);
            }
        };
        let done = tokio::select! {
            done = work => done,
            () = clock => pending().await,
        };
        if is_stopped.get() {
            tokio::time::resume();
        }
        done
    }
}

/// Counts what is sent, whether or not it arrives, and can lead to a port where nobody listens.
#[derive(Clone)]
pub struct Network {
    inner: Arc<ReqwestTransport>,
    sent: Arc<AtomicUsize>,
    closed: Arc<(TcpSocket, Authority)>,
    to_pass: Arc<AtomicU32>,
    to_refuse: Arc<AtomicU32>,
}

/// Bound, so that nobody else gets the port, and not listening.
fn closed_port() -> (TcpSocket, Authority) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let address = socket.local_addr().unwrap().to_string();
    (socket, address.parse().unwrap())
}

fn take_one(left: &AtomicU32) -> bool {
    let less = |left: u32| left.checked_sub(1);
    left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, less)
        .is_ok()
}

impl Network {
    fn of(inner: Arc<ReqwestTransport>, to_pass: u32, to_refuse: u32) -> Self {
        Self {
            inner,
            sent: Arc::default(),
            closed: Arc::new(closed_port()),
            to_pass: Arc::new(AtomicU32::new(to_pass)),
            to_refuse: Arc::new(AtomicU32::new(to_refuse)),
        }
    }

    pub fn sent(&self) -> usize {
        self.sent.load(Ordering::SeqCst)
    }
}

impl Transport for Network {
    fn send(
        &self,
        mut request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<Chunks>, TransportError>> {
        self.sent.fetch_add(1, Ordering::SeqCst);
        if !take_one(&self.to_pass) && take_one(&self.to_refuse) {
            let mut parts = request.uri().clone().into_parts();
            parts.authority = Some(self.closed.1.clone());
            *request.uri_mut() = Uri::from_parts(parts).unwrap();
        }
        self.inner.send(request)
    }
}

impl fmt::Debug for Network {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Network")
    }
}
