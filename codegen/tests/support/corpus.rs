//! Where the real documents are, which nobody wrote for this compiler and which are not part of the
//! repository.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::path::{Path, PathBuf};

/// The folder that `CORPUS_DIR` names, which has to be there, or else one beside the repository; the
/// reason for skipping if there is neither.
pub fn corpus() -> Result<PathBuf, String> {
    if let Some(folder) = std::env::var_os("CORPUS_DIR") {
        let folder = PathBuf::from(folder);
        assert!(folder.is_dir(), "{}: no such folder", folder.display());
        return Ok(folder);
    }
    let beside = "../shared/corpus";
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folder = root.join(beside);
    match folder.exists() {
        true => Ok(folder),
        false => Err(format!(
            "CORPUS_DIR names no folder of OpenAPI documents, and there is no {beside}"
        )),
    }
}
