//! Where documents are that are compared: on the disk, or at a revision of git. Paths in a revision are
//! relative to the root of the repository, and have `/` between their parts, as those of the disk here.

use super::input;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

/// Something that has files.
#[derive(Debug)]
pub enum Store {
    Disk,
    Revision(String),
}

impl Store {
    /// The store that something names, and the path in it. What is there is no revision; what has a
    /// scheme is an address, and what looks like an option is none. No revision is the index.
    pub fn of(named: &str) -> io::Result<(Self, String)> {
        let revision = named.split_once(':').filter(|(revision, path)| {
            named != ":"
                && !revision.starts_with('-')
                && !path.starts_with("//")
                && !Path::new(named).exists()
        });
        let Some((revision, path)) = revision else {
            return Ok((Self::Disk, named.to_owned()));
        };
        let store = Self::Revision(revision.to_owned());
        let path = path.trim_end_matches('/');
        // Only these are relative to the working directory for git.
        if !path.starts_with("./") && !path.starts_with("../") && !matches!(path, "." | "..") {
            return Ok((store, path.to_owned()));
        }
        let prefix = git(&["rev-parse", "--show-prefix"])?;
        let prefix = String::from_utf8_lossy(&prefix);
        Ok((store, joined(prefix.trim_end(), path)))
    }

    /// What a path is called in messages.
    pub fn shown(&self, path: &str) -> String {
        match self {
            Self::Disk => path.to_owned(),
            Self::Revision(revision) => format!("{revision}:{path}"),
        }
    }

    /// The bytes of a file.
    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        match self {
            Self::Disk => input::file(path),
            Self::Revision(_) => git(&["show", &self.shown(path)]),
        }
    }

    /// Whether a path is a folder.
    pub fn is_folder(&self, path: &str) -> io::Result<bool> {
        match self {
            Self::Disk => Ok(Path::new(path).is_dir()),
            Self::Revision(_) => {
                let kind = git(&["cat-file", "-t", &self.shown(path)]).map_err(hinted)?;
                Ok(kind.starts_with(b"tree"))
            }
        }
    }

    /// The files of a folder and of those in it, by their paths from it. What is hidden is left out.
    pub fn files(&self, folder: &str) -> io::Result<Vec<String>> {
        let mut files = match self {
            Self::Disk => {
                let mut files = Vec::new();
                of_disk(Path::new(folder), "", &mut files)?;
                files
            }
            Self::Revision(_) => {
                let shown = self.shown(folder);
                let listed = git(&["ls-tree", "-r", "-z", "--name-only", "--full-tree", &shown])?;
                let listed = String::from_utf8_lossy(&listed);
                listed.split('\0').map(str::to_owned).collect()
            }
        };
        files.retain(|path| !path.is_empty() && path.split('/').all(|part| !is_hidden(part)));
        files.sort();
        Ok(files)
    }
}

/// A path of a folder and one that begins there.
pub fn joined(folder: &str, path: &str) -> String {
    let folder = folder.trim_end_matches('/');
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn of_disk(folder: &Path, prefix: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        // A link to a folder may lead around in a circle.
        if entry.file_type()?.is_dir() {
            if !is_hidden(&name) {
                of_disk(&entry.path(), &format!("{path}/"), files)?;
            }
        } else if entry.path().is_file() {
            files.push(path);
        }
    }
    Ok(())
}

fn is_hidden(name: &str) -> bool {
    name.starts_with('.')
}

/// The reason why a path is not in a revision, with where it would have to be.
fn hinted(error: io::Error) -> io::Error {
    let said = error.to_string();
    let hint = if is_absent(&said) {
        "a path is one from the root of the repository, or from here if it begins with `./`"
    } else if said.starts_with("invalid object name") {
        "what stands before `:` is neither a branch, a tag nor a commit; `git fetch` gets those of others"
    } else {
        return error;
    };
    io::Error::new(
        error.kind(),
        format!("{}; {hint}", said.trim_end_matches('.')),
    )
}

/// True if this is how git says that a revision or the index has no such file.
fn is_absent(said: &str) -> bool {
    said.contains("does not exist") || said.contains("exists on disk, but not in")
}

fn git(arguments: &[&str]) -> io::Result<Vec<u8>> {
    // What it says is read here.
    let mut command = Command::new("git");
    let run = command.args(arguments).env("LC_ALL", "C").output();
    let output = run.map_err(|error| io::Error::other(format!("git cannot be run: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.trim().trim_start_matches("fatal: ");
    let kind = match is_absent(said) {
        true => io::ErrorKind::NotFound,
        false => io::ErrorKind::Other,
    };
    Err(io::Error::new(kind, said.to_owned()))
}
