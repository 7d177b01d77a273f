//! The folder of a library, which holds the library and nothing else.

use super::disk::{delete, is_leftover, list, replace};
use super::own::{FOREIGN, is_generated, is_own};
use super::{Difference, Files};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

/// Compares files with a folder that should hold them and nothing else (besides `keep`).
///
/// # Errors
///
/// A folder that cannot be read.
pub fn compare(files: &Files, folder: &Path, keep: &[&str]) -> io::Result<Difference> {
    let mut difference = Difference::default();
    for (path, text) in files {
        if fs::read(folder.join(path)).ok().as_deref() != Some(text.as_bytes()) {
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
/// A folder that cannot be written.
pub fn write(files: &Files, folder: &Path, keep: &[&str]) -> io::Result<Difference> {
    let mut difference = compare(files, folder, keep)?;
    if !is_generated(folder) && !is_empty(folder, keep)? {
        return Err(io::Error::other(FOREIGN));
    }
    // By its root the next run knows the folder, if this one does not come to its end.
    difference.changed.sort_by_key(|path| path != "lib.rs");
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

/// The files of a folder that a run which did not come to its end has left there do not count.
fn is_empty(folder: &Path, keep: &[&str]) -> io::Result<bool> {
    let mut present = BTreeSet::new();
    list(folder, "", keep, &mut present)?;
    Ok(present.iter().all(|path| is_leftover(path)))
}
