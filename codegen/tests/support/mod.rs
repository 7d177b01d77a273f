//! What the tests of the compiler share.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests; each uses a part"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use undelete_codegen::spec::{Edits, Source};
use undelete_codegen::{Failure, Form, Job, Output, compile};

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

/// The options of a case, as they are written on a command line.
pub fn options(case: &Path) -> Vec<String> {
    let options = fs::read_to_string(case.join("options")).unwrap_or_default();
    options.split_whitespace().map(str::to_owned).collect()
}

/// What the options of a case do to its document.
pub fn edits(case: &Path) -> Edits {
    let mut edits = Edits::default();
    for option in options(case).chunks(2) {
        let [name, value] = option else {
            panic!("{option:?} has no value");
        };
        match name.as_str() {
            "--include" => edits.selection.include.push(value.parse().unwrap()),
            "--overlay" => edits.overlays.push(Source {
                path: value.clone(),
                text: fs::read_to_string(case.join(value)).unwrap(),
            }),
            "--exclude" => edits.selection.exclude.push(value.parse().unwrap()),
            _ => panic!("{name} is no option of cases"),
        }
    }
    edits
}

/// What the document of a case becomes.
pub fn compiled(case: &Path) -> Result<Output, Failure> {
    let text = fs::read_to_string(case.join("input.yaml")).unwrap();
    let source = Source {
        path: "input.yaml".to_owned(),
        text,
    };
    let job = Job {
        source: &source,
        module: Some("shelf"),
        edits: &edits(case),
    };
    compile(&[job], Form::Library, &beside(case))
}

/// Cargo in the folder of a generated crate. What such crates depend on is compiled once for all of
/// them: the options are the same.
pub fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    // The versions that the repository has locked, and fetched.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generated");
    let mut command = Command::new(env!("CARGO"));
    command
        .args(arguments)
        // Without a library for TLS, which takes longer to build than all else.
        .args(["--quiet", "--offline", "--no-default-features"])
        .args(["--features", "blocking"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("RUSTFLAGS", "-D warnings")
        .env("RUSTDOCFLAGS", "-D warnings")
        .env_remove("RUSTC_WORKSPACE_WRAPPER");
    command
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

/// The documents in a folder, as the build takes them: overlays belong to the documents beside them.
pub fn documents(folder: &Path) -> Vec<PathBuf> {
    let mut documents: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let stem = name.strip_suffix(".yaml").or(name.strip_suffix(".yml"));
            stem.is_some_and(|stem| !stem.ends_with(".overlay"))
        })
        .collect();
    documents.sort();
    documents
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
