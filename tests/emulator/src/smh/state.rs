//! What SMH remembers, and how its parts are found.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use super::attributes::Attributes;
use super::envelope::Refusal;
use super::settings::Settings;
use super::tasks::Task;
use super::tokens::Tokens;
use super::versioning::Versioning;
use crate::clock::Clock;
use crate::tree::{Subtree, Tree};
use crate::world::UnknownThing;

/// The space of a library that has only one.
pub(super) const SINGLE_SPACE: &str = "-";

const FIRST_ITEM: i64 = 1221;

/// Smart Media Hosting: libraries with their spaces, files, bins, tasks.
#[derive(Debug)]
pub struct Smh {
    /// How it answers.
    pub settings: Settings,
    pub(super) clock: Clock,
    pub(super) libraries: BTreeMap<String, Library>,
    pub(super) tokens: Tokens,
    pub(super) tasks: BTreeMap<i64, Task>,
    ids: Ids,
}

/// A media library.
#[derive(Debug)]
pub(super) struct Library {
    pub(super) secret: String,
    pub(super) is_multi_tenant: bool,
    pub(super) has_bin: bool,
    pub(super) versioning: Versioning,
    pub(super) spaces: BTreeMap<String, Space>,
}

/// A space: its files, its bin, what is said about it.
#[derive(Debug, Default)]
pub(super) struct Space {
    pub(super) tree: Tree,
    pub(super) items: BTreeMap<i64, BinItem>,
    pub(super) created: Timestamp,
    /// The user it was created for; empty for nobody in particular.
    pub(super) owner: String,
    pub(super) attributes: Attributes,
    /// Days that items stay in the bin, where the default does not hold.
    pub(super) retention_days: Option<i64>,
    /// When that was set, in seconds.
    pub(super) retention_set: Option<i64>,
    /// When earlier versions were made the latest, by their ids.
    pub(super) set_latest: BTreeMap<u64, Timestamp>,
}

/// Something in the bin.
#[derive(Debug)]
pub(super) struct BinItem {
    pub(super) id: i64,
    pub(super) part: Subtree,
    /// Names from the root down, its own included.
    pub(super) path: Vec<String>,
    pub(super) removed: Timestamp,
    /// Days it stays in the bin, where the default does not hold.
    pub(super) retention_days: Option<i64>,
}

/// Every kind of id counts by itself and from its own start, so that one kind
/// taken for another names nothing.
#[derive(Debug)]
struct Ids {
    node: u64,
    history: u64,
    space: u64,
    item: i64,
    task: i64,
}

impl Default for Smh {
    fn default() -> Self {
        Self::new(Clock::default())
    }
}

impl Smh {
    pub(crate) fn new(clock: Clock) -> Self {
        Self {
            settings: Settings::default(),
            clock,
            libraries: BTreeMap::new(),
            tokens: Tokens::default(),
            tasks: BTreeMap::new(),
            ids: Ids {
                node: 0,
                history: 3000,
                space: 0,
                item: FIRST_ITEM - 1,
                task: 19,
            },
        }
    }

    pub(super) fn fresh_node_id(&mut self) -> u64 {
        self.ids.node += 1;
        self.ids.node
    }

    pub(super) fn fresh_history_id(&mut self) -> u64 {
        self.ids.history += 1;
        self.ids.history
    }

    pub(super) fn fresh_space_number(&mut self) -> u64 {
        self.ids.space += 1;
        self.ids.space
    }

    pub(super) fn fresh_item_id(&mut self) -> i64 {
        self.ids.item += 1;
        self.ids.item
    }

    /// Whether there ever was an item of that id, in whichever bin.
    pub(super) fn has_issued_item(&self, id: i64) -> bool {
        (FIRST_ITEM..=self.ids.item).contains(&id)
    }

    pub(super) fn fresh_task_id(&mut self) -> i64 {
        self.ids.task += 1;
        self.ids.task
    }

    /// A number that some tables call a String.
    pub(super) fn number(&self, number: i64) -> Value {
        if self.settings.numbers_as_text {
            Value::from(number.to_string())
        } else {
            Value::from(number)
        }
    }

    pub(super) fn space(&self, library: &str, space: &str) -> Result<&Space, Refusal> {
        self.libraries
            .get(library)
            .ok_or_else(library_not_found)?
            .spaces
            .get(space)
            .ok_or_else(space_not_found)
    }

    pub(super) fn space_mut(&mut self, library: &str, space: &str) -> Result<&mut Space, Refusal> {
        self.libraries
            .get_mut(library)
            .ok_or_else(library_not_found)?
            .spaces
            .get_mut(space)
            .ok_or_else(space_not_found)
    }

    pub(super) fn has_bin(&self, library: &str) -> bool {
        self.libraries
            .get(library)
            .is_some_and(|library| library.has_bin)
    }

    /// Refused where the bin is a setting that is off.
    pub(super) fn check_bin(&self, library: &str) -> Result<(), Refusal> {
        if self.has_bin(library) {
            Ok(())
        } else {
            Err(Refusal::new(
                400,
                "RecycleBinNotEnabled",
                "Recycle bin is not enabled.",
            ))
        }
    }

    pub(super) fn library_mut(&mut self, id: &str) -> Result<&mut Library, UnknownThing> {
        self.libraries
            .get_mut(id)
            .ok_or_else(|| UnknownThing::new("library", id))
    }
}

pub(super) fn library_not_found() -> Refusal {
    Refusal::new(404, "LibraryNotFound", "Library not found.")
}

pub(super) fn space_not_found() -> Refusal {
    Refusal::new(404, "SpaceNotFound", "Space not found.")
}

/// ISO 8601, UTC, with milliseconds.
pub(super) fn time_text(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}
