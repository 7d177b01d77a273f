//! The shape of the sources: files that a reader can take one after another, for none depends on
//! itself by way of others, and none is too long.
//!
//! A dependency is a `use` of something of the same crate. A file that only declares and
//! re-exports, as the `mod.rs` of a folder does, is looked through.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use support::root;
use undelete_codegen::spec::Source;
use undelete_codegen::{Input, emit, generate};

/// Without tests, which are elsewhere.
const MOST_LINES: usize = 400;
/// Rooms that a crate may lack, so that nothing outside of them may need them.
const OPTIONAL_ROOMS: [&str; 3] = ["batch", "paging", "task"];

/// The files of a folder and below it, as module paths, and their text.
fn modules(folder: &Path) -> BTreeMap<String, String> {
    fn collect(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
            let module = match prefix {
                "" => stem.clone(),
                prefix => format!("{prefix}::{stem}"),
            };
            if path.is_dir() {
                collect(&path, &module, found);
            } else {
                let module = if stem == "mod" {
                    prefix.to_owned()
                } else {
                    module
                };
                found.insert(module, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    collect(folder, "", &mut found);
    found
}

/// The paths that the `use` statements of a text name, braces resolved; with `keyword` as in `use`
/// or `pub use`.
fn used_paths(text: &str) -> Vec<(String, bool)> {
    fn expand(prefix: &str, tree: &str, found: &mut Vec<String>) {
        let tree = tree.trim();
        let Some((before, group)) = tree.split_once('{') else {
            let name = tree.split(" as ").next().unwrap_or_default().trim();
            let path = match name {
                "self" => prefix.trim_end_matches("::").to_owned(),
                name => format!("{prefix}{name}"),
            };
            found.push(path);
            return;
        };
        let prefix = format!("{prefix}{}", before.trim());
        let group = group.strip_suffix('}').unwrap_or(group);
        let (mut depth, mut start) = (0, 0);
        for (at, character) in group.char_indices().chain([(group.len(), ',')]) {
            match character {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    if !group[start..at].trim().is_empty() {
                        expand(&prefix, &group[start..at], found);
                    }
                    start = at + 1;
                }
                _ => {}
            }
        }
    }
    let mut paths = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("use ") {
        let line = rest[..at].rsplit('\n').next().unwrap_or_default();
        rest = &rest[at + 4..];
        let is_export = line.starts_with("pub");
        if !line.is_empty() && line != "pub " && line != "pub(crate) " {
            continue;
        }
        let tree = rest.split(';').next().unwrap_or_default();
        let mut found = Vec::new();
        expand(
            "",
            &tree.split_whitespace().collect::<Vec<_>>().join(" "),
            &mut found,
        );
        paths.extend(found.into_iter().map(|path| (path, is_export)));
    }
    paths
}

/// What each module depends on, re-exports looked through. `base` is the path of the folder in its
/// crate.
fn dependencies(
    modules: &BTreeMap<String, String>,
    base: &str,
) -> BTreeMap<String, BTreeSet<String>> {
    // Where the re-exported names of a module come from.
    let mut exports: BTreeMap<(String, String), String> = BTreeMap::new();
    let own = |module: &str, path: &str| absolute(module, path, base, modules);
    for (module, text) in modules {
        for (path, is_export) in used_paths(text) {
            let name = path.rsplit("::").next().unwrap_or_default().to_owned();
            if let (true, Some(path)) = (is_export, own(module, &path)) {
                exports.insert((module.clone(), name), path);
            }
        }
    }
    let mut result = BTreeMap::new();
    for (module, text) in modules {
        let mut needs = BTreeSet::new();
        for (path, is_export) in used_paths(text) {
            let Some(path) = own(module, &path) else {
                continue;
            };
            if !is_export {
                needs.extend(defining_module(&path, modules, &exports));
            }
        }
        needs.remove(module);
        result.insert(module.clone(), needs);
    }
    result
}

/// A path of this crate, below the base; none for a path of another crate.
fn absolute(
    module: &str,
    path: &str,
    base: &str,
    modules: &BTreeMap<String, String>,
) -> Option<String> {
    if let Some(path) = path.strip_prefix(base) {
        return Some(path.to_owned());
    }
    let mut parent: Vec<&str> = module.split("::").filter(|part| !part.is_empty()).collect();
    let mut rest = path;
    let mut is_relative = false;
    while let Some(after) = rest.strip_prefix("super::") {
        parent.pop();
        rest = after;
        is_relative = true;
    }
    let inside = parent.join("::");
    let joined = match inside.as_str() {
        "" => rest.to_owned(),
        inside => format!("{inside}::{rest}"),
    };
    let first = rest.split("::").next().unwrap_or_default();
    let child = match inside.as_str() {
        "" => first.to_owned(),
        inside => format!("{inside}::{first}"),
    };
    (is_relative || modules.contains_key(&child)).then_some(joined)
}

fn defining_module(
    path: &str,
    modules: &BTreeMap<String, String>,
    exports: &BTreeMap<(String, String), String>,
) -> Option<String> {
    if modules.contains_key(path) {
        return Some(path.to_owned());
    }
    let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
    match exports.get(&(module.to_owned(), name.to_owned())) {
        Some(origin) if origin != path => defining_module(origin, modules, exports),
        _ if modules.contains_key(module) => Some(module.to_owned()),
        // A variant or an associated item: what holds it is meant.
        _ if !module.is_empty() => defining_module(module, modules, exports),
        _ => None,
    }
}

/// The modules that can be reached from each other, if there are any.
fn circle(needs: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let mut left: BTreeMap<&str, BTreeSet<&str>> = needs
        .iter()
        .map(|(module, needs)| (module.as_str(), needs.iter().map(String::as_str).collect()))
        .collect();
    // Taking away what needs nothing, and what nothing needs, leaves the circles.
    loop {
        let needed: BTreeSet<&str> = left.values().flatten().copied().collect();
        let open: Vec<&str> = left
            .iter()
            .filter(|(module, needs)| needs.is_empty() || !needed.contains(*module))
            .map(|(module, _)| *module)
            .collect();
        if open.is_empty() {
            return left.keys().map(|module| (*module).to_owned()).collect();
        }
        for module in &open {
            left.remove(module);
        }
        for needs in left.values_mut() {
            needs.retain(|need| !open.contains(need));
        }
    }
}

#[test]
fn no_files_of_the_runtime_need_each_other() {
    let modules = modules(&root().join("codegen/runtime/src"));
    let needs = dependencies(&modules, "crate::runtime::");
    assert!(
        needs["client::core"].contains("send::pipeline"),
        "{needs:#?}"
    );
    assert_eq!(circle(&needs), BTreeSet::new(), "{needs:#?}");
}

#[test]
fn nothing_needs_a_room_that_a_crate_may_lack() {
    let modules = modules(&root().join("codegen/runtime/src"));
    let room = |module: &str| module.split("::").next().unwrap_or_default().to_owned();
    for (module, needs) in dependencies(&modules, "crate::runtime::") {
        for need in needs {
            let is_optional = OPTIONAL_ROOMS.contains(&room(&need).as_str());
            assert!(
                !is_optional || room(&need) == room(&module),
                "{module} needs {need}"
            );
        }
    }
}

#[test]
fn a_crate_gets_only_the_rooms_that_it_uses() {
    let document = r#"{"openapi":"3.0.3","info":{"title":"Bare","version":"1"},
        "servers":[{"url":"https://bare.example"}],
        "paths":{"/things":{"get":{"operationId":"listThings",
            "responses":{"204":{"description":"Nothing."}}}}}}"#;
    let input = Input {
        source: Source {
            path: "bare.json".to_owned(),
            text: document.to_owned(),
        },
        module: "bare".to_owned(),
    };
    let files = generate(&[input])
        .unwrap_or_else(|failure| panic!("{failure}"))
        .files;
    for room in emit::ROOMS {
        let is_optional = OPTIONAL_ROOMS.contains(&room.name);
        let file = format!("runtime/{}/mod.rs", room.name);
        assert_eq!(files.contains_key(&file), !is_optional, "{file}");
        let line = format!("mod {};", room.name);
        let is_listed = files["runtime/mod.rs"].contains(&line);
        assert_eq!(is_listed, !is_optional, "{line}");
    }
}

#[test]
fn no_file_is_long() {
    for folder in ["codegen/runtime/src"] {
        for (module, text) in modules(&root().join(folder)) {
            let lines = text.lines().count();
            assert!(lines <= MOST_LINES, "{folder}, {module}: {lines} lines");
        }
    }
}

#[test]
fn circles_are_found() {
    let needs = |pairs: &[(&str, &[&str])]| -> BTreeMap<String, BTreeSet<String>> {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        pairs
            .iter()
            .map(|(module, needs)| ((*module).to_owned(), owned(needs)))
            .collect()
    };
    assert!(circle(&needs(&[("a", &["b"]), ("b", &["c"]), ("c", &[])])).is_empty());
    let found = circle(&needs(&[("a", &["b"]), ("b", &["c"]), ("c", &["b"])]));
    assert_eq!(found, BTreeSet::from(["b".to_owned(), "c".to_owned()]));
}
