//! The manifest of a stand-alone crate.

use super::markdown::one_line;
use super::runtime::ROOMS;
use crate::files::Files;
use crate::names;

/// What the runtime needs is what a generated crate needs. A test writes it from the manifests with which
/// the runtime is tested, which are not there when the compiler is installed.
const REQUIREMENTS: &str = include_str!("requirements.toml");

/// The `Cargo.toml` of a crate that holds these files.
pub fn manifest(name: &str, description: &str, files: &Files) -> String {
    let mut result = format!(
        "[package]\nname = {}\nversion = \"0.1.0\"\nedition = \"2024\"\ndescription = {}\n\n[lib]\npath = \"lib.rs\"\n\n[package.metadata.docs.rs]\nfeatures = [\"blocking\", \"tracing\"]\n",
        quoted(name),
        quoted(description),
    );
    for title in ["[features]", "[dependencies]"] {
        result.push('\n');
        result.push_str(title);
        result.push('\n');
        let is_used = |line: &&str| is_used(line, files);
        for line in section(REQUIREMENTS, title).filter(is_used) {
            result.push_str(line);
            result.push('\n');
        }
    }
    // A workspace around the folder is none of this crate's business.
    result.push_str("\n[workspace]\n");
    result
}

/// The features and dependencies of a crate whose document may change: those of every room.
pub fn requirements() -> String {
    let mut result = String::new();
    for title in ["[features]", "[dependencies]"] {
        result.push_str(title);
        result.push('\n');
        for line in section(REQUIREMENTS, title) {
            result.push_str(line);
            result.push('\n');
        }
        result.push('\n');
    }
    result.trim_end().to_owned()
}

/// What only one room depends on is no dependency of a crate without that room.
fn is_used(line: &str, files: &Files) -> bool {
    let room = ROOMS.iter().find(|room| Some(key(line)) == room.dependency);
    room.is_none_or(|room| files.contains_key(&format!("runtime/{}/mod.rs", room.name)))
}

fn key(line: &str) -> &str {
    line.split(['.', ' ']).next().unwrap_or_default()
}

/// Whether generated crates depend on a crate of this name, so that none can have it.
pub fn is_dependency(name: &str) -> bool {
    section(REQUIREMENTS, "[dependencies]").any(|line| key(line) == name)
}

/// The name of a crate whose module has this name.
pub fn crate_name(name: &str) -> String {
    let name = names::snake(name);
    let claimed = names::Scope::default().claim(&name, None);
    let name = name.trim_end_matches('_').replace('_', "-");
    let is_of_rust = matches!(
        name.as_str(),
        "alloc" | "core" | "crate" | "proc-macro" | "self" | "std" | "super" | "test"
    );
    // Folders of cargo's own, where the crate would be built.
    let is_of_cargo = matches!(name.as_str(), "build" | "deps" | "examples" | "incremental");
    if is_dependency(&name) || claimed.is_keyword() || is_of_rust || is_of_cargo {
        format!("{name}-client")
    } else {
        name
    }
}

fn section<'a>(manifest: &'a str, title: &str) -> impl Iterator<Item = &'a str> {
    let after = manifest
        .split_once(&format!("{title}\n"))
        .map_or("", |(_, after)| after);
    after
        .lines()
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.trim().is_empty())
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

/// A text as it stands between the quotes of a string of TOML.
pub fn escaped(text: &str) -> String {
    one_line(text).replace('\\', "\\\\").replace('"', "\\\"")
}
