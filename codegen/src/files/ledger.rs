//! What was written into a folder before: the only files there that may be replaced or deleted.
//!
//! The list stands in the folder itself, with a hash of every text, so that a file which somebody
//! has edited since is known from one that is merely out of date.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Component, Path};

/// The file in the folder.
pub(super) const NAME: &str = ".undelete-codegen";

const TITLE: &str = "# The files here that undelete-codegen wrote, and so may replace or delete.\n";

/// For each path the hashes of the texts that may be found there: while files are written, those
/// from before and those that are to come.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Ledger(BTreeMap<String, BTreeSet<u64>>);

/// Before the options that selected a part of the document.
const SELECTED: &str = "# Of the document only the operations of ";

/// The options that selected a part of the document, as the list of a folder has them.
pub(super) fn selection(folder: &Path) -> Option<String> {
    let text = fs::read_to_string(folder.join(NAME)).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(SELECTED))?;
    Some(line.trim_matches('`').to_owned())
}

impl Ledger {
    /// The list of a folder; `None` if it has none.
    ///
    /// # Errors
    ///
    /// A list that cannot be read.
    pub(super) fn read(folder: &Path) -> io::Result<Option<Self>> {
        let text = match fs::read_to_string(folder.join(NAME)) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let mut ledger = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((hash, path)) = line.split_once(' ')
                && is_below(path)
                && let Ok(hash) = u64::from_str_radix(hash, 16)
            {
                ledger.0.entry(path.to_owned()).or_default().insert(hash);
            }
        }
        Ok(Some(ledger))
    }

    /// Adds a text that may be found.
    pub(super) fn add(&mut self, path: &str, text: &[u8]) {
        let hashes = self.0.entry(path.to_owned()).or_default();
        hashes.insert(hash(text));
    }

    /// Adds what another list has of a path.
    pub(super) fn carry(&mut self, path: &str, from: &Self) {
        let hashes = from.0.get(path).into_iter().flatten();
        self.0.entry(path.to_owned()).or_default().extend(hashes);
    }

    /// Whether anything was written there.
    pub(super) fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// Whether this text was written there.
    pub(super) fn wrote(&self, path: &str, text: &[u8]) -> bool {
        self.0
            .get(path)
            .is_some_and(|hashes| hashes.contains(&hash(text)))
    }

    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The text of the list.
    pub(super) fn text(&self, selection: Option<&str>) -> String {
        let mut text = TITLE.to_owned();
        if let Some(selection) = selection {
            // A string takes every text.
            let _ = writeln!(text, "{SELECTED}`{selection}`");
        }
        for (path, hashes) in &self.0 {
            for hash in hashes {
                let _ = writeln!(text, "{hash:016x} {path}");
            }
        }
        text
    }
}

/// FNV-1a: the same everywhere, and enough to notice an edit.
pub(super) fn hash(text: &[u8]) -> u64 {
    text.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// A list that somebody else has written must not lead out of the folder.
fn is_below(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    !path.is_empty() && parts.all(|part| matches!(part, Component::Normal(_)))
}
