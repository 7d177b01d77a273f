//! What tells a file or a folder of this compiler from those of somebody else.

use super::disk::{first, is_leftover, text};
use super::ledger;
use crate::emit::surface;
use crate::render::HEADER;
use std::io;
use std::path::Path;

pub(super) const MANIFEST: &str = "Cargo.toml";

/// What a folder holds that this compiler has filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holding {
    /// A crate, with its manifest.
    Crate,
    /// A library of modules.
    Library,
}

/// What a folder holds; nothing if this compiler has not filled it.
///
/// # Errors
///
/// A folder that cannot be read.
pub fn holding(folder: &Path) -> io::Result<Option<Holding>> {
    let begins = |name: &str, header: &str| -> io::Result<bool> {
        let text = text(&folder.join(name))?;
        Ok(text.is_some_and(|text| text.starts_with(header.as_bytes())))
    };
    if text(&folder.join(ledger::NAME))?.is_some() {
        return Ok(Some(Holding::Crate));
    }
    // Its list is hidden, so it may be lost where a folder is copied.
    let has_root = begins("lib.rs", HEADER)?;
    if has_root && folder.join(MANIFEST).exists() {
        return Ok(Some(Holding::Crate));
    }
    let is_library = has_root || begins("API.md", surface::HEADER)?;
    Ok(is_library.then_some(Holding::Library))
}

/// Why a folder is left alone that holds something else than what is to be written.
pub(super) fn other(holding: Holding) -> io::Error {
    io::Error::other(match holding {
        Holding::Crate => "the folder holds a crate, which `generate` writes; name another one",
        Holding::Library => "the folder holds a library, which `library` writes; name another one",
    })
}

/// Why a folder is left alone that holds this file.
pub(super) fn foreign(path: &str) -> io::Error {
    io::Error::other(format!(
        "the folder holds files of somebody else, such as {path}; name an empty or a new one"
    ))
}

pub(super) fn is_code(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "rs")
}

/// Whether a file was written by this compiler: whatever else is in the folder stays.
pub fn is_own(folder: &Path, path: &str) -> bool {
    let has_header = || {
        let text = text(&folder.join(path)).ok().flatten();
        text.is_some_and(|text| text.starts_with(HEADER.as_bytes()))
    };
    // The files of the runtime are verbatim, without the header, and each is in a room.
    let is_in_room = path
        .strip_prefix("runtime/")
        .is_some_and(|path| path.contains('/'));
    is_code(path) && (is_in_room || has_header())
}

/// The first file in a folder that is neither what a new repository begins with, nor what a run has left
/// that did not come to its end, nor one that is known.
pub(super) fn other_file(
    folder: &Path,
    is_known: impl Fn(&str) -> bool,
) -> io::Result<Option<String>> {
    first(folder, &|path| {
        is_of_beginning(path) || is_leftover(path) || is_known(path)
    })
}

/// What begins with a dot is of tools; the rest is what hosts put into a new repository.
fn is_of_beginning(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    let names = [
        ".",
        "readme",
        "license",
        "licence",
        "copying",
        "target",
        "cargo.lock",
    ];
    names.iter().any(|name| path.starts_with(name))
}
