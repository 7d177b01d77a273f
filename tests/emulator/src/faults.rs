//! Things that go wrong on purpose: which request they hit, and what happens
//! to it. Deterministic: a rule counts the requests it matches or draws them
//! from a seed, and a slow answer waits for the test instead of for the clock
//! where it can.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Semaphore;

use crate::dingtalk;
use crate::log::Received;
use crate::sync::lock;

/// What happens to a request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Fault {
    /// The connection closes before anything is done.
    DropBeforeWork,
    /// The work is done, then the connection closes without an answer.
    DropAfterWork,
    /// The work is done and half of the answer sent, then the connection
    /// closes; the head announces the full length.
    BreakBody,
    /// The work is done, but the JSON of the answer ends half-way. As HTTP
    /// the answer is complete.
    TruncateJson,
    /// The work is done, but nothing in the answer has the type that it should
    /// have. An answer that is not JSON stays as it is.
    WrongTypes,
    /// The work is done, and the answer waits until it is let go.
    SlowAnswer(Pace),
    /// Refused with 503 in the service's envelope (`operationTimeout`,
    /// `ServerOverloaded`), nothing done.
    Unavailable,
    /// Refused by the rate limit, nothing done: DingTalk 403
    /// `Forbidden.AccessDenied.QpsLimitForAppkeyAndApi`, SMH 429
    /// `RateLimitExceeded`.
    Throttle,
    /// The token is refused although it is good, nothing done: DingTalk 400
    /// `InvalidAuthentication`, SMH 403 `InvalidAccessToken`.
    InvalidToken,
    /// Refused in the service's envelope with any code, nothing done.
    Refuse {
        /// HTTP status.
        status: u16,
        /// The value of `code`.
        code: String,
        /// The value of `message`.
        message: String,
    },
    /// Answered with this text instead, nothing done.
    Answer {
        /// HTTP status.
        status: u16,
        /// The value of the `content-type` header.
        content_type: String,
        /// The body.
        body: String,
    },
}

impl Fault {
    /// The web page of something in front of the service, with this status.
    #[must_use]
    pub fn html(status: u16) -> Self {
        Self::Answer {
            status,
            content_type: "text/html".to_owned(),
            body: format!("<html><head><title>{status}</title></head><body></body></html>"),
        }
    }

    /// A refusal in the service's envelope.
    pub fn refuse(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self::Refuse {
            status,
            code: code.into(),
            message: message.into(),
        }
    }
}

/// When a slow answer is let go.
#[derive(Clone, Debug)]
pub enum Pace {
    /// When the gate is opened.
    Gate(Gate),
    /// After this time.
    After(Duration),
}

impl Pace {
    pub(crate) async fn wait(&self) {
        match self {
            Self::Gate(gate) => gate.pass().await,
            Self::After(duration) => tokio::time::sleep(*duration).await,
        }
    }
}

/// Holds answers back until it is opened. Clones are the same gate.
#[derive(Clone, Debug)]
pub struct Gate {
    arrived: Arc<Semaphore>,
    open: Arc<Semaphore>,
}

impl Default for Gate {
    fn default() -> Self {
        Self {
            arrived: Arc::new(Semaphore::new(0)),
            open: Arc::new(Semaphore::new(0)),
        }
    }
}

impl Gate {
    /// A closed gate.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Waits until one more answer is ready and held back.
    pub async fn arrival(&self) {
        if let Ok(permit) = self.arrived.acquire().await {
            permit.forget();
        }
    }

    /// Lets every answer go, the waiting ones and those to come.
    pub fn open(&self) {
        self.open.close();
    }

    async fn pass(&self) {
        self.arrived.add_permits(1);
        // The semaphore never has a permit: only closing it ends the wait.
        let _closed = self.open.acquire().await;
    }
}

/// Which requests a fault hits, and how many of them.
#[derive(Clone, Debug)]
pub struct Rule {
    method: Option<String>,
    path: Vec<String>,
    flag: Option<String>,
    skip: u32,
    times: u32,
    chance: Option<Chance>,
    fault: Fault,
}

/// Draws with the same outcomes on every run.
#[derive(Clone, Debug)]
struct Chance {
    per_mille: u64,
    state: u64,
}

impl Chance {
    /// The generator is SplitMix64.
    fn draw(&mut self) -> bool {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % 1000 < self.per_mille
    }
}

impl Rule {
    /// Hits the first request that matches `pattern`: a path as sent, with
    /// `*` for any one segment and a final `**` for any rest, optionally
    /// after a method and a space (`POST /v1.0/storage/spaces/*/dentries/**`)
    /// and before `?` and a key that the query must have, with any value
    /// (`POST /api/v1/recycled/*/*?restore`); or the name that DingTalk gives an
    /// operation (`GetTask`).
    pub fn new(pattern: &str, fault: Fault) -> Self {
        let place = pattern
            .split_once(' ')
            .or_else(|| dingtalk::place_of(pattern));
        let (method, path) = match place {
            Some((method, path)) => (Some(method.to_owned()), path),
            None => (None, pattern),
        };
        let (path, flag) = match path.split_once('?') {
            Some((path, flag)) => (path, Some(flag.to_owned())),
            None => (path, None),
        };
        let any = |segment: &str| segment.starts_with('{');
        Self {
            method,
            path: path
                .split('/')
                .map(|segment| if any(segment) { "*" } else { segment })
                .map(str::to_owned)
                .collect(),
            flag,
            skip: 0,
            times: 1,
            chance: None,
            fault,
        }
    }

    /// Lets the first `count` matching requests through.
    #[must_use]
    pub fn after(mut self, count: u32) -> Self {
        self.skip = count;
        self
    }

    /// Hits `count` matching requests instead of one.
    #[must_use]
    pub fn times(mut self, count: u32) -> Self {
        self.times = count;
        self
    }

    /// Hits only so many of a thousand matching requests, drawn at random: the
    /// same seed draws the same. A request that is not hit is left to the rules
    /// behind this one, and `after` and `times` do not count it.
    #[must_use]
    pub fn chance(mut self, per_mille: u32, seed: u64) -> Self {
        self.chance = Some(Chance {
            per_mille: per_mille.into(),
            state: seed,
        });
        self
    }

    fn is_drawn(&mut self) -> bool {
        self.chance.as_mut().is_none_or(Chance::draw)
    }

    fn matches(&self, received: &Received) -> bool {
        let Received { method, path, .. } = received;
        self.method.as_ref().is_none_or(|wanted| wanted == method)
            && matches_path(&self.path, path)
            && self.flag.as_ref().is_none_or(|wanted| {
                let mut pairs = received.query_pairs().into_iter();
                pairs.any(|(key, _)| key == *wanted)
            })
    }
}

fn matches_path(pattern: &[String], path: &str) -> bool {
    let mut segments = path.split('/');
    for wanted in pattern {
        if wanted == "**" {
            return true;
        }
        match segments.next() {
            Some(segment) if wanted == "*" || wanted == segment => {}
            _ => return false,
        }
    }
    segments.next().is_none()
}

/// The faults still to come. Clones are the same list.
#[derive(Clone, Debug, Default)]
pub struct Faults(Arc<Mutex<VecDeque<Rule>>>);

impl Faults {
    /// Adds a rule behind those already there. The first rule that matches a
    /// request decides about it and uses itself up; the others do not count it.
    pub fn inject(&self, rule: Rule) {
        lock(&self.0).push_back(rule);
    }

    /// Drops all rules.
    pub fn clear(&self) {
        lock(&self.0).clear();
    }

    pub(crate) fn take(&self, received: &Received) -> Option<Fault> {
        let mut rules = lock(&self.0);
        let rule = rules
            .iter_mut()
            .filter(|rule| rule.times > 0 && rule.matches(received))
            .find_map(|rule| rule.is_drawn().then_some(rule))?;
        if rule.skip > 0 {
            rule.skip -= 1;
            return None;
        }
        rule.times -= 1;
        Some(rule.fault.clone())
    }
}
