//! What DingTalk remembers, and how its parts are found.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::Value;

use super::dentry::Details;
use super::envelope::{Failure, Refusal};
use super::limits::Usage;
use super::seed::Restriction;
use super::settings::Settings;
use super::spaces::Profile;
use super::tasks::Task;
use super::tokens::Tokens;
use crate::clock::Clock;
use crate::tree::{NodeId, Subtree, Tree};

/// Real samples have twelve digits.
const FIRST_ID: u64 = 210_000_000_001;

/// DingTalk Storage: apps, organisations with a recycle bin each, spaces,
/// files, tasks.
#[derive(Debug)]
pub struct DingTalk {
    /// How it answers.
    pub settings: Settings,
    pub(super) clock: Clock,
    pub(super) tokens: Tokens,
    /// Bin id by organisation.
    pub(super) bins: BTreeMap<String, String>,
    /// Bytes that an organisation may store, where there is a limit.
    pub(super) organization_quotas: BTreeMap<String, u64>,
    pub(super) spaces: BTreeMap<u64, Space>,
    /// Of the files and folders that somebody made or changed by a call.
    pub(super) details: BTreeMap<NodeId, Details>,
    pub(super) items: BTreeMap<u64, BinItem>,
    pub(super) tasks: BTreeMap<u64, Task>,
    pub(super) restrictions: BTreeMap<NodeId, Restriction>,
    pub(super) missing_permissions: BTreeSet<String>,
    /// The people who may do nothing.
    pub(super) excluded: BTreeSet<String>,
    pub(super) usage: Usage,
    next_id: u64,
}

/// A space and what is in it.
#[derive(Debug)]
pub(super) struct Space {
    /// The bin of its organisation; none if it does not support deleting
    /// into the bin.
    pub(super) bin: Option<String>,
    pub(super) tree: Tree,
    pub(super) profile: Profile,
}

/// A deleted file or folder.
#[derive(Debug)]
pub(super) struct BinItem {
    pub(super) id: u64,
    pub(super) bin: String,
    pub(super) space: u64,
    pub(super) part: Subtree,
    pub(super) path: Vec<String>,
    pub(super) operator: String,
    pub(super) deleted: Timestamp,
}

impl Default for DingTalk {
    fn default() -> Self {
        Self::new(Clock::default())
    }
}

impl DingTalk {
    pub(crate) fn new(clock: Clock) -> Self {
        Self {
            settings: Settings::default(),
            clock,
            tokens: Tokens::default(),
            bins: BTreeMap::new(),
            organization_quotas: BTreeMap::new(),
            spaces: BTreeMap::new(),
            details: BTreeMap::new(),
            items: BTreeMap::new(),
            tasks: BTreeMap::new(),
            restrictions: BTreeMap::new(),
            missing_permissions: BTreeSet::new(),
            excluded: BTreeSet::new(),
            usage: Usage::default(),
            next_id: FIRST_ID,
        }
    }

    pub(super) fn fresh_id(&mut self) -> u64 {
        let id = self.next_id;
        self.next_id += 1;
        id
    }

    /// An id as this world sends ids.
    pub(super) fn id_value(&self, id: impl ToString) -> Value {
        let text = id.to_string();
        match text.parse::<u64>() {
            Ok(number) if self.settings.numeric_ids => Value::from(number),
            _ => Value::from(text),
        }
    }

    pub(super) fn time_value(&self, time: Timestamp) -> Value {
        Value::from(self.settings.times.text(time))
    }

    pub(super) fn space(&self, id: &str) -> Option<(u64, &Space)> {
        let id = parse_id(id)?;
        self.spaces.get(&id).map(|space| (id, space))
    }

    pub(super) fn tree(&self, space: u64) -> Option<&Tree> {
        self.spaces.get(&space).map(|space| &space.tree)
    }

    /// A file or folder of a space, which the operator may see.
    pub(super) fn find_dentry(&self, space: u64, id: &str) -> Result<NodeId, Failure> {
        let node = parse_id(id)
            .filter(|node| {
                self.tree(space)
                    .is_some_and(|tree| tree.get(*node).is_some())
            })
            .ok_or(Failure::DentryNotExist)?;
        if self.is_forbidden(node) {
            return Err(Failure::PermissionDenied);
        }
        Ok(node)
    }

    pub(super) fn is_forbidden(&self, node: NodeId) -> bool {
        self.restrictions.get(&node) == Some(&Restriction::Forbidden)
    }

    /// Whether another operation holds the file or folder: a task at work on
    /// it, or a restriction that plays one.
    pub(super) fn is_held(&self, node: NodeId) -> bool {
        self.restrictions.get(&node) == Some(&Restriction::Held)
            || self.tasks.values().any(|task| task.holds(node))
    }
}

pub(super) fn recycle_bin_not_exist() -> Refusal {
    Refusal::new(404, "recycleBinNotExist", "The Recycle Bin does not exist")
}

/// An id of the service's own making: a number without signs or leading zeros.
pub(super) fn parse_id(text: &str) -> Option<u64> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    text.parse().ok().filter(|_| is_plain)
}

/// Ids are opaque; every printed one consists of these characters, and
/// anything else is the caller's mistake rather than an id nobody has.
pub(super) fn is_wellformed_id(id: &str) -> bool {
    !id.is_empty()
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}
