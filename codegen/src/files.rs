//! The only module that touches the disk: compares, writes what differs, deletes what is stale.

mod ledger;

use crate::render::HEADER;
use ledger::Ledger;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

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
/// only files of this compiler are deleted.
///
/// # Errors
///
/// A folder that cannot be written.
pub fn write(files: &Files, folder: &Path, keep: &[&str]) -> io::Result<Difference> {
    let difference = compare(files, folder, keep)?;
    if !is_generated(folder) && !is_empty(folder, keep)? {
        return Err(io::Error::other(FOREIGN));
    }
    for path in &difference.changed {
        if let Some(text) = files.get(path) {
            replace(&folder.join(path), text)?;
        }
    }
    let mut deleted = Vec::new();
    for path in difference.stale.iter().filter(|path| is_own(folder, path)) {
        delete(folder, path)?;
        deleted.push(path.clone());
    }
    Ok(Difference {
        changed: difference.changed,
        stale: deleted,
    })
}

/// What became of the folder of a crate.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that were missing or had another text.
    pub changed: Vec<String>,
    /// Files that are no longer of the crate.
    pub deleted: Vec<String>,
    /// Files that somebody has edited, which were left as they are.
    pub kept: Vec<String>,
}

/// Makes a folder hold a crate. Only files that were written there before, and that nobody has
/// edited since, are replaced or deleted; whatever else is in the folder stays. A run that was
/// interrupted can be repeated.
///
/// # Errors
///
/// A folder that holds something else, code that was edited, or a file that cannot be written.
pub fn write_crate(files: &Files, folder: &Path) -> io::Result<Written> {
    let before =
        match Ledger::read(folder).map_err(|error| of(&folder.join(ledger::NAME), error))? {
            Some(ledger) => ledger,
            None if is_generated(folder) => by_header(folder)?,
            None if is_new(folder)? => Ledger::default(),
            None => return Err(io::Error::other(FOREIGN)),
        };
    let mut written = Written::default();
    let mut after = Ledger::default();
    let mut refused = Vec::new();
    for (path, text) in files {
        let present = fs::read(folder.join(path)).ok();
        match present {
            Some(present) if present == text.as_bytes() => after.add(path, text.as_bytes()),
            Some(present) if !before.wrote(path, &present) => {
                if is_code(path) || !before.has(path) {
                    refused.push(path.as_str());
                } else {
                    after.carry(path, &before);
                    written.kept.push(path.clone());
                }
            }
            _ => {
                after.add(path, text.as_bytes());
                written.changed.push(path.clone());
            }
        }
    }
    if !refused.is_empty() {
        return Err(io::Error::other(format!(
            "somebody has written or edited {}; undo that, or delete what is not needed, and try again",
            refused.join(", ")
        )));
    }
    for path in before.paths().filter(|path| !files.contains_key(*path)) {
        match fs::read(folder.join(path)) {
            Ok(present) if before.wrote(path, &present) => written.deleted.push(path.to_owned()),
            Ok(_) => written.kept.push(path.to_owned()),
            Err(_) => {}
        }
    }
    // Until everything is done, what was there before and what is to come are both known.
    let mut between = after.clone();
    for path in before.paths() {
        between.carry(path, &before);
    }
    replace_if_changed(&folder.join(ledger::NAME), &between.text())?;
    for path in &written.changed {
        if let Some(text) = files.get(path) {
            replace(&folder.join(path), text)?;
        }
    }
    for path in &written.deleted {
        delete(folder, path)?;
    }
    replace_if_changed(&folder.join(ledger::NAME), &after.text())?;
    Ok(written)
}

const FOREIGN: &str = "the folder holds files of somebody else; name an empty or a new one";

fn is_code(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "rs")
}

/// Whether a folder holds nothing but what a new repository begins with.
fn is_new(folder: &Path) -> io::Result<bool> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().to_ascii_lowercase();
        let begins_with = |prefix: &&str| name.starts_with(*prefix);
        // What begins with a dot is of tools; the rest is what hosts put into a new repository.
        if ![
            ".",
            "readme",
            "license",
            "licence",
            "copying",
            "target",
            "cargo.lock",
        ]
        .iter()
        .any(begins_with)
        {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The files of a folder that tell by themselves that they were written by this compiler.
fn by_header(folder: &Path) -> io::Result<Ledger> {
    let mut present = BTreeSet::new();
    list(folder, "", &["target", ".git"], &mut present)?;
    let mut ledger = Ledger::default();
    for path in present.iter().filter(|path| is_own(folder, path)) {
        ledger.add(path, &fs::read(folder.join(path))?);
    }
    Ok(ledger)
}

/// Whether a file was written by this compiler: whatever else is in the folder stays.
fn is_own(folder: &Path, path: &str) -> bool {
    let has_header =
        || fs::read_to_string(folder.join(path)).is_ok_and(|text| text.starts_with(HEADER));
    // The files of the runtime are verbatim, without the header, and each is in a room.
    let is_in_room = path
        .strip_prefix("runtime/")
        .is_some_and(|path| path.contains('/'));
    is_code(path) && (is_in_room || has_header())
}

fn is_empty(folder: &Path, keep: &[&str]) -> io::Result<bool> {
    let mut present = BTreeSet::new();
    list(folder, "", keep, &mut present)?;
    Ok(present.is_empty())
}

/// Whether a folder was filled by this compiler, so that other files in it are its own leftovers.
fn is_generated(folder: &Path) -> bool {
    fs::read_to_string(folder.join("lib.rs")).is_ok_and(|text| text.starts_with(HEADER))
}

fn replace_if_changed(path: &Path, text: &str) -> io::Result<()> {
    if fs::read(path).is_ok_and(|present| present == text.as_bytes()) {
        return Ok(());
    }
    replace(path, text)
}

/// A reader sees the old text or the new one, never a part. An error names the file.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| of(folder, error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let short: String = name.chars().take(100).collect();
    let temporary = folder.join(format!(".{short}.tmp-{}", std::process::id()));
    let written = fs::write(&temporary, text).and_then(|()| fs::rename(&temporary, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&temporary);
        of(path, error)
    })
}

fn delete(folder: &Path, path: &str) -> io::Result<()> {
    let file = folder.join(path);
    fs::remove_file(&file).map_err(|error| of(&file, error))?;
    remove_empty_folders(file.parent(), folder);
    Ok(())
}

/// An error that says which file it is about.
fn of(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

fn list(
    folder: &Path,
    prefix: &str,
    keep: &[&str],
    present: &mut BTreeSet<String>,
) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if prefix.is_empty() {
            name
        } else {
            format!("{prefix}/{name}")
        };
        if keep.contains(&path.as_str()) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &path, keep, present)?;
        } else {
            present.insert(path);
        }
    }
    Ok(())
}

fn remove_empty_folders(folder: Option<&Path>, root: &Path) {
    let mut folder: Option<PathBuf> = folder.map(Path::to_path_buf);
    while let Some(current) = folder.filter(|current| current != root) {
        // Fails on a folder that holds something, which is when to stop.
        if fs::remove_dir(&current).is_err() {
            return;
        }
        folder = current.parent().map(Path::to_path_buf);
    }
}
