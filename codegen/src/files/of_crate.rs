//! The folder of a crate, which may hold files of somebody else beside it.

use super::Files;
use super::disk::{delete, is_leftover, list, of, replace, replace_if_changed, text};
use super::ledger::{self, Ledger};
use super::lock::lock;
use super::own::{Holding, foreign, holding, is_code, is_own, other, other_file};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

/// What became of the folder of a crate.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that were missing or had another text.
    pub changed: Vec<String>,
    /// Files that are no longer of the crate.
    pub deleted: Vec<String>,
    /// Files that somebody has edited, which were left as they are.
    pub kept: Vec<String>,
    /// Code that somebody has written or edited; while there is any, nothing is written.
    pub edited: Vec<String>,
}

/// What is to be done with a folder, and what is known of it before and after.
struct Plan {
    written: Written,
    before: Ledger,
    after: Ledger,
}

/// The options that selected the part of a document whose crate a folder holds.
pub fn selection(folder: &Path) -> Option<String> {
    ledger::selection(folder)
}

/// What [`write_crate`] would do.
///
/// # Errors
///
/// A folder that holds something else, or cannot be read.
pub fn compare_crate(files: &Files, folder: &Path) -> io::Result<Written> {
    plan(files, folder).map(|plan| plan.written)
}

/// Makes a folder hold a crate. Only files that were written there before, and that nobody has
/// edited since, are replaced or deleted; whatever else is in the folder stays. A run that was
/// interrupted can be repeated.
///
/// # Errors
///
/// A folder that holds something else, code that was edited, or a file that cannot be written.
pub fn write_crate(files: &Files, folder: &Path) -> io::Result<Written> {
    write_part(files, folder, None)
}

/// The same for a crate of a part of a document, which the list of its files says.
///
/// # Errors
///
/// See [`write_crate`].
pub fn write_part(files: &Files, folder: &Path, selection: Option<&str>) -> io::Result<Written> {
    let _lock = lock(folder)?;
    let Plan {
        written,
        before,
        after,
    } = plan(files, folder)?;
    if !written.edited.is_empty() {
        return Err(io::Error::other(format!(
            "somebody has written or edited {}; undo that, or delete what is not needed, and try again",
            written.edited.join(", ")
        )));
    }
    // Until everything is done, what was there before and what is to come are both known.
    let mut between = after.clone();
    for path in before.paths() {
        between.carry(path, &before);
    }
    replace_if_changed(&folder.join(ledger::NAME), &between.text(selection))?;
    for path in &written.changed {
        if let Some(text) = files.get(path) {
            replace(&folder.join(path), text)?;
        }
    }
    for path in &written.deleted {
        delete(folder, path)?;
    }
    replace_if_changed(&folder.join(ledger::NAME), &after.text(selection))?;
    Ok(written)
}

fn plan(files: &Files, folder: &Path) -> io::Result<Plan> {
    let list_of = || Ledger::read(folder).map_err(|error| of(&folder.join(ledger::NAME), error));
    let before = match holding(folder)? {
        Some(Holding::Library) => return Err(other(Holding::Library)),
        Some(Holding::Crate) => match list_of()? {
            Some(list) => list,
            None => by_header(files, folder)?,
        },
        None => match other_file(folder, |_| false)? {
            Some(path) => return Err(foreign(&path)),
            None => Ledger::default(),
        },
    };
    let mut written = Written::default();
    let mut after = Ledger::default();
    for (path, wanted) in files {
        match text(&folder.join(path))? {
            Some(present) if present == wanted.as_bytes() => after.add(path, &present),
            Some(present) if !before.wrote(path, &present) => {
                if is_code(path) || !before.has(path) {
                    written.edited.push(path.clone());
                } else {
                    after.carry(path, &before);
                    written.kept.push(path.clone());
                }
            }
            _ => {
                after.add(path, wanted.as_bytes());
                written.changed.push(path.clone());
            }
        }
    }
    for path in before.paths().filter(|path| !files.contains_key(*path)) {
        match text(&folder.join(path))? {
            Some(present) if before.wrote(path, &present) => written.deleted.push(path.to_owned()),
            Some(_) => written.kept.push(path.to_owned()),
            None => {}
        }
    }
    let mut present = BTreeSet::new();
    list(folder, "", &["target", ".git"], &mut present)?;
    present.retain(|path| is_leftover(path));
    written.deleted.extend(present);
    Ok(Plan {
        written,
        before,
        after,
    })
}

/// The files of a folder that has no list but tell by themselves that they were written by this compiler.
/// Others of the crate may have been edited, and count as such.
fn by_header(files: &Files, folder: &Path) -> io::Result<Ledger> {
    let mut present = BTreeSet::new();
    list(folder, "", &["target", ".git"], &mut present)?;
    let mut ledger = Ledger::default();
    for path in &present {
        if is_own(folder, path) {
            ledger.add(path, &fs::read(folder.join(path))?);
        } else if let Some(text) = files.get(path).filter(|_| !is_code(path)) {
            ledger.add(path, text.as_bytes());
        }
    }
    Ok(ledger)
}
