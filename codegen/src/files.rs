//! The only module that touches the disk: compares, writes what differs, deletes what is stale.

mod disk;
mod ledger;
mod lock;
mod of_crate;
mod of_library;
mod of_workspace;
mod own;

pub use of_crate::{Written, compare_crate, selection, write_crate, write_part};
pub use of_library::{compare, is_written_by_hand, write};
pub use of_workspace::write_new;
pub use own::{Holding, holding, is_own};

use std::collections::BTreeMap;

/// Paths, relative and with `/`, and their text.
pub type Files = BTreeMap<String, String>;

/// What differs between some files and a folder.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Files that are missing or have another text.
    pub changed: Vec<String>,
    /// Files that should not be there.
    pub stale: Vec<String>,
}

impl Difference {
    /// Whether the folder holds exactly the files.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.stale.is_empty()
    }
}
