//! What tells a file or a folder of this compiler from those of somebody else.

use crate::render::HEADER;
use std::fs;
use std::io;
use std::path::Path;

/// Why a folder is left alone.
pub(super) const FOREIGN: &str =
    "the folder holds files of somebody else; name an empty or a new one";

pub(super) fn is_code(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "rs")
}

/// Whether a file was written by this compiler: whatever else is in the folder stays.
pub fn is_own(folder: &Path, path: &str) -> bool {
    let has_header =
        || fs::read_to_string(folder.join(path)).is_ok_and(|text| text.starts_with(HEADER));
    // The files of the runtime are verbatim, without the header, and each is in a room.
    let is_in_room = path
        .strip_prefix("runtime/")
        .is_some_and(|path| path.contains('/'));
    is_code(path) && (is_in_room || has_header())
}

/// Whether a folder was filled by this compiler, so that other files in it are its own leftovers.
pub(super) fn is_generated(folder: &Path) -> bool {
    fs::read_to_string(folder.join("lib.rs")).is_ok_and(|text| text.starts_with(HEADER))
}

/// Whether a folder holds nothing but what a new repository begins with.
pub(super) fn is_new(folder: &Path) -> io::Result<bool> {
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
