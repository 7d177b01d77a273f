//! What tells a file or a folder of this compiler from those of somebody else.

use crate::render::HEADER;
use std::fs;
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
