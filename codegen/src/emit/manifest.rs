//! The manifest of a stand-alone crate.

use super::features::{ALL, Features};
use super::markdown::one_line;
use super::requirements::{DOCUMENTED, is_dependency, key, section};
use super::runtime::ROOMS;
use crate::files::Files;
use crate::names;

/// The `Cargo.toml` of a crate that holds these files.
pub fn manifest(name: &str, description: &str, features: &Features, files: &Files) -> String {
    let mut result = format!(
        "[package]\nname = {}\nversion = \"0.1.0\"\nedition = \"2024\"\ndescription = {}\n\n[lib]\npath = \"lib.rs\"\n\n{DOCUMENTED}",
        quoted(name),
        quoted(description),
    );
    for title in ["[features]", "[dependencies]"] {
        result.push('\n');
        result.push_str(title);
        result.push('\n');
        let is_used = |line: &&str| is_used(line, files);
        for line in section(title).filter(is_used) {
            if key(line) == "default" && !features.is_empty() {
                result.push_str(&line.replace(']', &format!(", \"{ALL}\"]")));
            } else {
                result.push_str(line);
            }
            result.push('\n');
        }
        if title == "[features]" {
            result.push_str(&of_groups(features));
        }
    }
    // A workspace around the folder is none of this crate's business.
    result.push_str("\n[workspace]\n");
    result
}

/// The features that are groups of operations.
fn of_groups(features: &Features) -> String {
    if features.is_empty() {
        return String::new();
    }
    let list = |names: &mut dyn Iterator<Item = &str>| {
        let names: Vec<String> = names.map(quoted).collect();
        names.join(", ")
    };
    let all = list(&mut features.needs().map(|(name, _)| name));
    let groups = features.needs().map(|(name, needs)| {
        let needs = list(&mut needs.iter().map(String::as_str));
        format!("{name} = [{needs}]\n")
    });
    let groups: String = groups.collect();
    format!("# All groups of operations, and each of them.\n{ALL} = [{all}]\n{groups}")
}

/// What only one room depends on is no dependency of a crate without that room.
fn is_used(line: &str, files: &Files) -> bool {
    let room = ROOMS.iter().find(|room| Some(key(line)) == room.dependency);
    room.is_none_or(|room| files.contains_key(&format!("runtime/{}/mod.rs", room.name)))
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

fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

/// A text as it stands between the quotes of a string of TOML.
pub fn escaped(text: &str) -> String {
    one_line(text).replace('\\', "\\\\").replace('"', "\\\"")
}
