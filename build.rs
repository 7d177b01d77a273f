//! Regenerates `generated/` from `spec/` before the client is compiled, inside this repository.
//!
//! Nothing but the standard library is used here, so that the client's build needs no more than
//! the client. The compiler of the documents runs as a program of its own, in a target folder of
//! its own: cargo holds the lock of the outer one.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs, io};

const MARKER: &str = "UNDELETE_REGENERATE";

fn main() -> ExitCode {
    for input in ["build.rs", "spec", "codegen", "Cargo.lock"] {
        println!("cargo::rerun-if-changed={input}");
    }
    println!("cargo::rerun-if-env-changed={MARKER}");
    if env::var_os(MARKER).is_none() && !is_built_for_itself() {
        return ExitCode::SUCCESS;
    }
    match regenerate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            report(&message);
            ExitCode::FAILURE
        }
    }
}

/// Whether this workspace is what is built. Cargo reads the marker only when it is run within the
/// workspace; but whoever depends on the client never builds in its target folder.
fn is_built_for_itself() -> bool {
    let folder = |name| env::var_os(name).map(PathBuf::from);
    match (folder("CARGO_MANIFEST_DIR"), folder("OUT_DIR")) {
        (Some(root), Some(out)) => out.starts_with(root.join("target")),
        _ => false,
    }
}

/// What cargo is to say: cargo puts the name of the package in front of every line, so its lines
/// are places, messages and hints. It shows the whole report, with the lines of the documents,
/// below what it says itself.
fn report(message: &str) {
    let is_quoted = |line: &str| {
        line.trim_start_matches(|character: char| character.is_ascii_digit() || character == ' ')
            .starts_with('|')
    };
    for line in message.lines() {
        if !line.trim().is_empty() && !is_quoted(line) {
            println!("cargo::error={line}");
        }
    }
    eprint!("{message}");
}

fn regenerate() -> Result<(), String> {
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let documents = documents(&root).map_err(|error| format!("spec: error: {error}"))?;
    let output = Command::new(variable("CARGO")?)
        .args([
            "run",
            "--quiet",
            "--locked",
            "--package",
            "undelete-codegen",
            "--",
        ])
        .args(["library", "--out", "generated", "--deny-warnings"])
        .args(documents)
        .current_dir(&root)
        .env("CARGO_TARGET_DIR", target_folder()?)
        // The flags and the wrapper of the outer build are meant for the client and its target;
        // with them, the compiler of the documents would be built again for each.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_BUILD_TARGET")
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        .output()
        .map_err(|error| format!("codegen: error: cannot be run: {error}"))?;
    if output.status.success() {
        Ok(())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// The documents, relative to the root: that is how messages name them. Files that they refer to stand
/// in folders below `spec`, which is watched whole.
fn documents(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut documents = Vec::new();
    for entry in fs::read_dir(root.join("spec"))? {
        let name = PathBuf::from(entry?.file_name());
        let is_document = name
            .extension()
            .is_some_and(|extension| extension == "yaml" || extension == "yml");
        // It belongs to the document beside it, with which the compiler reads it.
        let is_overlay = name
            .file_stem()
            .is_some_and(|stem| stem.to_string_lossy().ends_with(".overlay"));
        if is_document && !is_overlay {
            documents.push(Path::new("spec").join(name));
        }
    }
    documents.sort();
    Ok(documents)
}

/// Beside the profiles of the outer target folder, wherever that is.
fn target_folder() -> Result<PathBuf, String> {
    let out = PathBuf::from(variable("OUT_DIR")?);
    let profile = out
        .ancestors()
        .find(|folder| folder.file_name().is_some_and(|name| name == "build"));
    let target = profile.and_then(Path::parent).and_then(Path::parent);
    target
        .map(|target| target.join("codegen"))
        .ok_or_else(|| "build.rs: error: no target folder".to_owned())
}

fn variable(name: &str) -> Result<OsString, String> {
    env::var_os(name).ok_or_else(|| format!("build.rs: error: cargo has not set {name}"))
}
