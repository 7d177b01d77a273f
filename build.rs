//! Regenerates `generated/` from `spec/` before the client is compiled, inside this repository.
//!
//! Nothing but the standard library is used here, so that the client's build needs no more than
//! the client. The compiler of the documents runs as a program of its own, in a target folder of
//! its own: cargo holds the lock of the outer one. Building it takes longer than building the client,
//! so it is left alone where `generated.digest` says that nothing has changed since it ran.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::SystemTime;
use std::{env, fs, io};

/// Set in `.cargo/config.toml`.
const MARKER: &str = "UNDELETE_REGENERATE";

/// The package of the compiler.
const COMPILER: &str = "undelete-codegen";

/// Where it is built, beside the profiles of the outer target folder.
const TARGET: &str = "codegen";

const OPTIONS: [&str; 1] = ["--deny-warnings"];

/// Whose content decides on what is written. Tests and pages of the compiler do not.
const INPUTS: [&str; 8] = [
    "spec",
    "codegen/src",
    "codegen/runtime/src",
    "codegen/templates",
    "codegen/Cargo.toml",
    "Cargo.toml",
    "Cargo.lock",
    "build.rs",
];

const DIGEST_HEADING: &str = "\
# The content of generated/ and of what it was written from. Where all of it is still the same, a build
# does not run the compiler; otherwise it does, and renews this file: after a merge too, `cargo build`.
";

const OUTPUT: &str = "generated";

/// Says what was written from what. Reviews and merges see it, so it has a line for each input.
const DIGEST: &str = "generated.digest";

fn main() -> ExitCode {
    for path in INPUTS.into_iter().chain([DIGEST]) {
        println!("cargo::rerun-if-changed={path}");
    }
    println!("cargo::rerun-if-env-changed={MARKER}");
    let may_write = env::var_os(MARKER).is_some() || is_built_for_itself();
    match keep_in_step(may_write) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) if !may_write => {
            println!("cargo::warning={message}");
            ExitCode::SUCCESS
        }
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

/// Runs the compiler unless it has nothing to do. Whoever depends on the client has its files as they
/// are, and so has who builds it with neither the marker nor the usual target folder: they are told.
fn keep_in_step(may_write: bool) -> Result<(), String> {
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let failed = |error| format!("{DIGEST}: error: {error}");
    let digest = |paths: &[&str]| digests(&root, paths).map_err(failed);
    // What was read is what is there now: whatever changes meanwhile is seen the next time.
    let inputs = format!("{DIGEST_HEADING}{}", digest(&INPUTS)?);
    let wanted = inputs.clone() + &digest(&[OUTPUT])?;
    let present = fs::read_to_string(root.join(DIGEST)).unwrap_or_default();
    if present.lines().eq(wanted.lines()) {
        // From now on, an edit by hand is noticed. Not sooner: what a build has written is newer than
        // the build, which would be repeated.
        println!("cargo::rerun-if-changed={OUTPUT}");
        return Ok(());
    }
    if !may_write {
        return Err(format!(
            "{OUTPUT}/ is compiled as it is, though {DIGEST} does not fit it and spec/: run `cargo build` in {}",
            root.display()
        ));
    }
    regenerate(&root)?;
    write_digest(&root.join(DIGEST), &(inputs + &digest(&[OUTPUT])?)).map_err(failed)
}

/// As if it had always been there, for the same reason.
fn write_digest(path: &Path, text: &str) -> io::Result<()> {
    fs::write(path, text)?;
    let file = fs::File::options().write(true).open(path)?;
    file.set_modified(SystemTime::UNIX_EPOCH)
}

fn regenerate(root: &Path) -> Result<(), String> {
    let documents = documents(root).map_err(|error| format!("spec: error: {error}"))?;
    let output = Command::new(variable("CARGO")?)
        .args(["run", "--quiet", "--locked", "--package", COMPILER, "--"])
        .args(["library", "--out", OUTPUT])
        .args(OPTIONS)
        .args(documents)
        .current_dir(root)
        .env("CARGO_TARGET_DIR", target_folder()?)
        // The flags and the wrapper of the outer build are meant for the client and its target;
        // with them, the compiler of the documents would be built again for each.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_BUILD_TARGET")
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        .output()
        .map_err(|error| format!("{COMPILER}: error: cannot be run: {error}"))?;
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
        let extension = name.extension().unwrap_or_default().to_string_lossy();
        let is_document = ["yaml", "yml", "json"].contains(&&*extension);
        // It belongs to the document beside it, with which the compiler reads it.
        let stem = name.file_stem().unwrap_or_default().to_string_lossy();
        if is_document && !stem.ends_with(".overlay") {
            documents.push(Path::new("spec").join(&name));
        }
    }
    documents.sort();
    Ok(documents)
}

/// A digest of each of these files or folders, a line each.
fn digests(root: &Path, paths: &[&str]) -> io::Result<String> {
    let mut lines = String::new();
    for path in paths {
        let mut files = BTreeMap::new();
        collect(&root.join(path), path, &mut files)?;
        let mut hash = Fnv::new();
        for (name, content) in &files {
            hash.add(name.as_bytes());
            hash.add(content);
        }
        lines += &format!("{:016x} {path}\n", hash.0);
    }
    Ok(lines)
}

/// The files below a path, by their names in this repository. What is not there has none.
fn collect(path: &Path, name: &str, files: &mut BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
        Ok(metadata) if metadata.is_dir() => {
            for entry in fs::read_dir(path)? {
                let entry = entry?;
                let inner = entry.file_name().to_string_lossy().into_owned();
                let is_page = name == "spec" && inner.ends_with(".md");
                if !is_page && !is_passing(&inner) {
                    collect(&entry.path(), &format!("{name}/{inner}"), files)?;
                }
            }
        }
        Ok(_) => {
            files.insert(name.to_owned(), fs::read(path)?);
        }
    }
    Ok(())
}

/// Whether a file is what editors and merges leave behind, which nobody checks in.
fn is_passing(name: &str) -> bool {
    let ends = [".bak", ".orig", ".rej", "~"];
    name.starts_with(['.', '#']) || ends.iter().any(|end| name.ends_with(end))
}

/// FNV-1a with 64 bits: the same on every machine and with every Rust. It is against forgetting, not
/// against forging.
struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// A text and its end. A checkout may have other line ends than the repository.
    fn add(&mut self, text: &[u8]) {
        for &byte in text {
            if byte != b'\r' {
                self.add_byte(byte);
            }
        }
        self.add_byte(0);
    }

    fn add_byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
}

/// Wherever the outer target folder is.
fn target_folder() -> Result<PathBuf, String> {
    let out = PathBuf::from(variable("OUT_DIR")?);
    let profile = out
        .ancestors()
        .find(|folder| folder.file_name().is_some_and(|name| name == "build"));
    let target = profile.and_then(Path::parent).and_then(Path::parent);
    target
        .map(|target| target.join(TARGET))
        .ok_or_else(|| "build.rs: error: no target folder".to_owned())
}

fn variable(name: &str) -> Result<OsString, String> {
    env::var_os(name).ok_or_else(|| format!("build.rs: error: cargo has not set {name}"))
}
