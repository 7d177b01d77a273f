//! One run at a time: an editor and a terminal often build the same workspace. Each writes the folder
//! wholly, one after the other.

use fs4::FileExt;
use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Makes a folder if it is not there, and waits until no other run writes into it, for as long as the
/// result is held. File systems that know no locks do without.
///
/// # Errors
///
/// A folder that cannot be made.
pub(super) fn lock(folder: &Path) -> io::Result<Option<File>> {
    if folder.symlink_metadata().is_ok() && !folder.is_dir() {
        return Err(io::Error::other("it is no folder; name another one"));
    }
    fs::create_dir_all(folder)?;
    let file = held(folder).ok();
    Ok(file.filter(|file| FileExt::lock(file).is_ok()))
}

#[cfg(unix)]
fn held(folder: &Path) -> io::Result<File> {
    File::open(folder)
}

/// Elsewhere a folder cannot be opened; a file that is not in it stands for it.
#[cfg(not(unix))]
fn held(folder: &Path) -> io::Result<File> {
    let folder = fs::canonicalize(folder)?;
    let number = super::ledger::hash(folder.as_os_str().as_encoded_bytes());
    let name = format!("undelete-codegen-{number:016x}.lock");
    let mut options = File::options();
    options.create(true).truncate(false).write(true);
    options.open(std::env::temp_dir().join(name))
}
