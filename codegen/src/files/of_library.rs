//! The folder of a library, which holds the library and nothing else.

use super::disk::{delete, first, is_leftover, list, replace, text};
use super::lock::lock;
use super::own::{Holding, foreign, holding, is_own, other};
use super::{Difference, Files};
use std::collections::BTreeSet;
use std::io;
use std::path::Path;

/// The root of a library.
const ROOT: &str = "lib.rs";

/// Compares files with a folder that should hold them and nothing else (besides `keep`).
///
/// # Errors
///
/// A folder that cannot be read.
pub fn compare(files: &Files, folder: &Path, keep: &[&str]) -> io::Result<Difference> {
    let mut difference = Difference::default();
    for (path, wanted) in files {
        if text(&folder.join(path))?.as_deref() != Some(wanted.as_bytes()) {
            difference.changed.push(path.clone());
        }
    }
    let mut present = BTreeSet::new();
    list(folder, "", keep, &mut present)?;
    difference.stale = present
        .into_iter()
        .filter(|path| !files.contains_key(path))
        .collect();
    Ok(difference)
}

/// Makes a folder hold exactly the files (besides `keep`), touching only what differs. A
/// folder that holds anything must have been filled by this compiler before, and of what is in it
/// only files of this compiler are deleted. A run that was interrupted can be repeated.
///
/// # Errors
///
/// A folder that holds something else, or cannot be written.
pub fn write(files: &Files, folder: &Path, keep: &[&str]) -> io::Result<Difference> {
    let _lock = lock(folder)?;
    // What a run has left there that did not come to its end does not count.
    let is_expected = |path: &str| is_leftover(path) || keep.contains(&path);
    match holding(folder)? {
        Some(Holding::Crate) => return Err(other(Holding::Crate)),
        // Of its files this one alone is code that is not in a room.
        Some(Holding::Library) if is_written_by_hand(folder) => return Err(foreign(ROOT)),
        Some(Holding::Library) => {}
        None => {
            if let Some(path) = first(folder, &is_expected)? {
                return Err(foreign(&path));
            }
        }
    }
    let mut difference = compare(files, folder, keep)?;
    // By its root the next run knows the folder, if this one does not come to its end.
    difference.changed.sort_by_key(|path| path != ROOT);
    for path in &difference.changed {
        if let Some(text) = files.get(path) {
            replace(&folder.join(path), text)?;
        }
    }
    difference
        .stale
        .retain(|path| is_leftover(path) || is_own(folder, path));
    for path in &difference.stale {
        delete(folder, path)?;
    }
    difference.changed.sort_unstable();
    Ok(difference)
}

/// Whether somebody has written the root of a library, or taken its first line away.
pub fn is_written_by_hand(folder: &Path) -> bool {
    folder.join(ROOT).exists() && !is_own(folder, ROOT)
}
