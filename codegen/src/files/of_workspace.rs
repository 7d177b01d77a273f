//! The folder of a workspace that is begun.

use super::Files;
use super::disk::replace;
use super::own::{FOREIGN, is_new};
use std::io;
use std::path::Path;

/// Writes files into a folder that is new, or holds nothing but what a new repository begins with. What
/// is there already stays as it is.
///
/// # Errors
///
/// A folder that holds something else, or a file that cannot be written.
pub fn write_new(files: &Files, folder: &Path) -> io::Result<()> {
    if !is_new(folder)? {
        return Err(io::Error::other(FOREIGN));
    }
    for (path, text) in files {
        let path = folder.join(path);
        if !path.exists() {
            replace(&path, text)?;
        }
    }
    Ok(())
}
