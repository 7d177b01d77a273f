//! Regenerates `generated/` from `spec/` before the client is compiled, inside this repository.
//!
//! Nothing but the standard library is used here, so that whoever depends on the client builds the
//! client and nothing else. The generator runs as a program of its own, in a target folder of its own:
//! cargo holds the lock of the outer one.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs, io};

/// Set in `.cargo/config.toml`.
const MARKER: &str = "__marker__";

fn main() -> ExitCode {
    for input in ["build.rs", "spec", "generator", "Cargo.lock"] {
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

/// Cargo puts the name of the package in front of every line that it is given: places, messages and
/// hints. The whole report, with the lines of the documents, is below.
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
        .args(["run", "--quiet", "--locked", "--package", "__name__-generator", "--"])
        .args(["library", "--out", "generated"])
        .args(documents)
        .current_dir(&root)
        .env("CARGO_TARGET_DIR", target_folder()?)
        // The flags and the wrapper of the outer build are meant for the client and its target.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_BUILD_TARGET")
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        .output()
        .map_err(|error| format!("generator: error: cannot be run: {error}"))?;
    if output.status.success() {
        Ok(())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// The documents, relative to the root: that is how messages name them. An overlay belongs to the
/// document beside it.
fn documents(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut documents = Vec::new();
    for entry in fs::read_dir(root.join("spec"))? {
        let name = PathBuf::from(entry?.file_name());
        let extension = name.extension().unwrap_or_default().to_string_lossy();
        let stem = name.file_stem().unwrap_or_default().to_string_lossy();
        let is_document = ["yaml", "yml", "json"].contains(&&*extension);
        if is_document && !stem.ends_with(".overlay") {
            documents.push(Path::new("spec").join(&name));
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
        .map(|target| target.join("generator"))
        .ok_or_else(|| "build.rs: error: no target folder".to_owned())
}

fn variable(name: &str) -> Result<OsString, String> {
    env::var_os(name).ok_or_else(|| format!("build.rs: error: cargo has not set {name}"))
}
