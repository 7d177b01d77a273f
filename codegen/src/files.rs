//! The only module that touches the disk: compares, writes what differs, deletes what is stale.

use crate::render::HEADER;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
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
        return Err(io::Error::other(
            "the folder holds files of somebody else; name an empty or a new one",
        ));
    }
    for path in &difference.changed {
        if let Some(text) = files.get(path) {
            replace(&folder.join(path), text)?;
        }
    }
    let mut deleted = Vec::new();
    for path in difference.stale.iter().filter(|path| is_own(folder, path)) {
        let file = folder.join(path);
        fs::remove_file(&file)?;
        remove_empty_folders(file.parent(), folder);
        deleted.push(path.clone());
    }
    Ok(Difference {
        changed: difference.changed,
        stale: deleted,
    })
}

/// Whether a file was written by this compiler: whatever else is in the folder stays.
fn is_own(folder: &Path, path: &str) -> bool {
    let is_rust = Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "rs");
    let has_header =
        || fs::read_to_string(folder.join(path)).is_ok_and(|text| text.starts_with(HEADER));
    // The files of the runtime are verbatim, without the header.
    is_rust && (path.starts_with("runtime/") || has_header())
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

/// A reader sees the old text or the new one, never a part.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let temporary = path.with_extension(format!("tmp-{}", std::process::id()));
    let mut file = fs::File::create(&temporary)?;
    file.write_all(text.as_bytes())?;
    drop(file);
    fs::rename(&temporary, path).inspect_err(|_| {
        let _ = fs::remove_file(&temporary);
    })
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
