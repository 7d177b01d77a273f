//! Files and folders, one at a time.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// In the name of a file that is being written, before the number of the process.
const TEMPORARY: &str = ".tmp-";

/// Whether a file was being written by a run that did not come to its end.
pub(super) fn is_leftover(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let parts = name
        .strip_prefix('.')
        .and_then(|name| name.rsplit_once(TEMPORARY));
    parts.is_some_and(|(name, process)| {
        !name.is_empty() && !process.is_empty() && process.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// What is in a file; nothing where there is none. One that cannot be read may be anything. A checkout
/// may have ended its lines in another way than they were written.
pub(super) fn text(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(text) => Ok(Some(unix(text))),
        Err(error) => match error.kind() {
            io::ErrorKind::NotFound
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::IsADirectory => Ok(None),
            _ => Err(of(path, error)),
        },
    }
}

/// With no `\r` before the end of a line.
fn unix(mut text: Vec<u8>) -> Vec<u8> {
    let is_left_out = |pair: &[u8]| pair == b"\r\n";
    if text.windows(2).any(is_left_out) {
        let kept = text.iter().enumerate().filter(|(at, _)| {
            let pair = text.get(*at..at.saturating_add(2));
            !pair.is_some_and(is_left_out)
        });
        text = kept.map(|(_, byte)| *byte).collect();
    }
    text
}

pub(super) fn replace_if_changed(path: &Path, wanted: &str) -> io::Result<()> {
    if text(path)?.is_some_and(|present| present == wanted.as_bytes()) {
        return Ok(());
    }
    replace(path, wanted)
}

/// A reader sees the old text or the new one, never a part. An error names the file.
pub(super) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| of(folder, error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let short: String = name.chars().take(100).collect();
    let temporary = folder.join(format!(".{short}{TEMPORARY}{}", std::process::id()));
    let written = fs::write(&temporary, text).and_then(|()| fs::rename(&temporary, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&temporary);
        of(path, error)
    })
}

pub(super) fn delete(folder: &Path, path: &str) -> io::Result<()> {
    let file = folder.join(path);
    fs::remove_file(&file).map_err(|error| of(&file, error))?;
    remove_empty_folders(file.parent(), folder);
    Ok(())
}

/// An error that says which file it is about.
pub(super) fn of(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

pub(super) fn list(
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

/// The first file or link below a folder that is not expected. What is expected is not looked into, and
/// nothing is read beyond the first.
pub(super) fn first(
    folder: &Path,
    is_expected: &dyn Fn(&str) -> bool,
) -> io::Result<Option<String>> {
    let mut open = vec![String::new()];
    while let Some(path) = open.pop() {
        if !path.is_empty() && is_expected(&path) {
            continue;
        }
        let below = folder.join(&path);
        if !path.is_empty() && !below.symlink_metadata()?.is_dir() {
            return Ok(Some(path));
        }
        let mut names = Vec::new();
        for entry in fs::read_dir(&below).map_err(|error| of(&below, error))? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        names.sort_by(|one, other| other.cmp(one));
        open.extend(names.iter().map(|name| match path.as_str() {
            "" => name.clone(),
            path => format!("{path}/{name}"),
        }));
    }
    Ok(None)
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
