//! The folder of a workspace that is begun.

use super::Files;
use super::disk::{delete, is_leftover, list, replace};
use super::lock::lock;
use super::own::{foreign, other_file};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

/// Writes files into a folder that is new, or holds nothing but what a new repository begins with. What
/// is there already stays as it is. A run that was interrupted can be repeated.
///
/// # Errors
///
/// A folder that holds something else, or a file that cannot be written.
pub fn write_new(files: &Files, folder: &Path) -> io::Result<()> {
    let _lock = lock(folder)?;
    let is_written = |path: &str| {
        let text = files.get(path);
        text.is_some_and(|text| fs::read(folder.join(path)).is_ok_and(|it| it == text.as_bytes()))
    };
    if let Some(path) = other_file(folder, is_written)? {
        return Err(foreign(&path));
    }
    for (path, text) in files {
        let path = folder.join(path);
        if !path.exists() {
            replace(&path, text)?;
        }
    }
    let mut present = BTreeSet::new();
    list(folder, "", &["target", ".git"], &mut present)?;
    for path in present.iter().filter(|path| is_leftover(path)) {
        delete(folder, path)?;
    }
    Ok(())
}
