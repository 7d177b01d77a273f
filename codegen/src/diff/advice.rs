//! Who has to act on a change, and what becomes of callers who stay on the version before it.

use super::case::{Case, On};
use crate::emit::surface::{Fact, Subject};
use serde::Serialize;
use std::fmt;

/// What has to be done, and by whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// Nothing.
    Nothing,
    /// Those who call the client, when they take the new version.
    Caller(&'static str),
    /// Those who publish the client, before they do.
    Maintainer(&'static str),
}

impl Advice {
    /// Who has to do it.
    pub const fn who(self) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            Self::Caller(_) => Some("caller"),
            Self::Maintainer(_) => Some("maintainer"),
        }
    }

    /// What it is.
    pub const fn what(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Caller(what) | Self::Maintainer(what) => what,
        }
    }
}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.who() {
            Some(who) => write!(f, "{who}: {}", self.what()),
            None => f.write_str(self.what()),
        }
    }
}

/// What becomes of callers who stay on the version before, once the service is what the new document
/// says. The best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum OldVersion {
    /// The change is in the client, or in words.
    Unaffected,
    /// What they send and read is still right.
    Works,
    /// The service does something else for them too.
    Shares,
    /// What they send may be refused, or what they are sent may not be read.
    Fails,
}

impl fmt::Display for OldVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unaffected | Self::Works => "works as before",
            Self::Shares => "meets the change too",
            Self::Fails => "may fail at run time",
        })
    }
}

/// The same in each direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// Of what goes to the service.
    pub sent: OldVersion,
    /// Of what comes from it.
    pub received: OldVersion,
}

impl Stay {
    pub(super) const fn both(stay: OldVersion) -> Self {
        Self {
            sent: stay,
            received: stay,
        }
    }

    /// What is so unless a rule says otherwise: what callers write in Rust is theirs, what goes over the
    /// wire is the service's.
    pub(super) const fn of(on: On) -> Self {
        use Fact as F;
        use OldVersion::{Fails, Shares, Unaffected, Works};
        use Subject as S;
        Self::both(match on {
            On::Added(_) | On::Changed(_, F::Deprecated) => Works,
            On::Any(_) | On::Removed(S::Type | S::Global) => Unaffected,
            On::Removed(S::Success | S::Failure | S::OperationError | S::ErrorCode | S::Header) => {
                Works
            }
            On::Removed(S::ErrorPattern) => Unaffected,
            On::Removed(_) => Fails,
            On::Changed(
                _,
                F::Name
                | F::Builder
                | F::Module
                | F::Order
                | F::Null
                | F::Passing
                | F::Streams
                | F::PageItem
                | F::Batch
                | F::BatchSize
                | F::Task
                | F::Repeatable
                | F::Means
                | F::ConcernsAll
                | F::Constructor
                | F::DefaultImpl
                | F::Sent
                | F::Received,
            ) => Unaffected,
            On::Changed(_, F::Default | F::Rate) => Shares,
            On::Changed(_, _) => Fails,
        })
    }

    /// What is so of a thing that goes in these directions.
    pub(super) fn worst(self, case: &Case<'_>) -> OldVersion {
        match (case.is_sent(), case.is_received()) {
            (true, false) => self.sent,
            (false, true) => self.received,
            _ => self.sent.max(self.received),
        }
    }
}
