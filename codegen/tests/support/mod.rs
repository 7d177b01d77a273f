//! What the tests of the compiler share.

#![allow(dead_code, reason = "each test uses a part")]

use std::fs;
use std::path::{Path, PathBuf};

/// Set to write golden files instead of comparing with them.
const UPDATE: &str = "UPDATE_GOLDENS";

/// A folder beside this one.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

/// Reads the files of a folder that documents in it refer to.
pub fn beside(folder: &Path) -> impl Fn(&str) -> std::io::Result<Vec<u8>> + use<> {
    let folder = folder.to_owned();
    move |path| fs::read(folder.join(path))
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

/// The cases of a golden folder, at least one.
pub fn cases(name: &str) -> Vec<PathBuf> {
    let mut cases: Vec<PathBuf> = fs::read_dir(folder(name))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    assert!(!cases.is_empty());
    cases
}

/// An empty folder for one test.
pub fn temporary(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Whether golden files are to be written.
pub fn is_updating() -> bool {
    std::env::var_os(UPDATE).is_some()
}

/// Compares a text with a golden file.
pub fn compare_or_write(path: &Path, text: &str) {
    if is_updating() {
        fs::write(path, text).unwrap();
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert!(
        expected == text,
        "{} differs; if this is what it should be, run\n    {UPDATE}=1 cargo test -p undelete-codegen\n\
         --- expected\n{expected}--- found\n{text}",
        path.display()
    );
}
