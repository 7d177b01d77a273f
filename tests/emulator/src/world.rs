//! Everything the emulator remembers: one state per service, and the time
//! they share. How requests reach it is not its concern.

use std::error::Error;
use std::fmt;
use std::time::SystemTime;

use crate::clock::Clock;
use crate::demo::{self, Demo};
use crate::dingtalk::DingTalk;
use crate::smh::Smh;

/// The state of both services.
#[derive(Debug, Default)]
pub struct World {
    /// DingTalk Storage.
    pub dingtalk: DingTalk,
    /// Tencent Smart Media Hosting.
    pub smh: Smh,
    clock: Clock,
}

impl World {
    /// A world with nothing in it: no apps, no organisations, no libraries.
    #[must_use]
    pub fn empty() -> Self {
        Self::with(Clock::default())
    }

    pub(crate) fn with(clock: Clock) -> Self {
        Self {
            dingtalk: DingTalk::new(clock.clone()),
            smh: Smh::new(clock.clone()),
            clock,
        }
    }

    /// A small company's files on both services, some of them deleted
    /// already, and the names and ids needed to work with them. The same on
    /// every call.
    #[must_use]
    pub fn demo() -> (Self, Demo) {
        demo::build()
    }

    /// The same of today: what is in the bins was deleted in the last four weeks.
    #[must_use]
    pub fn demo_of_today() -> (Self, Demo) {
        demo::build_for(SystemTime::now())
    }

    /// The time both services live in.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }
}

/// Something a test wanted to work with is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownThing(String);

impl UnknownThing {
    pub(crate) fn new(kind: &str, name: impl fmt::Display) -> Self {
        Self(format!("there is no {kind} `{name}` in this world"))
    }
}

impl fmt::Display for UnknownThing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for UnknownThing {}
