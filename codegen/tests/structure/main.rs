//! The shape of the sources: files that a reader can take one after another, for none depends on
//! itself by way of others, and none is too long.
//!
//! A file needs another if it names something of it: in a `use`, or by its path. A re-export, as in
//! the `mod.rs` of a folder, is looked through. Tests within a file may need anything.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod modules;
mod pages;
#[path = "../support/mod.rs"]
mod support;

use modules::{Needs, circles, modules, needs};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use support::root;
use undelete_codegen::spec::Source;
use undelete_codegen::{Input, emit, generate};

/// Without the tests at the end of a file.
const MOST_LINES: usize = 400;
/// Rooms that a crate may lack, so that nothing outside of them may need them.
const OPTIONAL_ROOMS: [&str; 10] = [
    "batch",
    "condition",
    "events",
    "headers",
    "lines",
    "paging",
    "pattern",
    "settle",
    "stream",
    "task",
];

/// A crate with the first room has the second.
const TOGETHER: [(&str, &str); 4] = [
    ("condition", "pattern"),
    ("events", "stream"),
    ("settle", "batch"),
    ("settle", "task"),
];

#[test]
fn no_files_of_the_runtime_need_each_other() {
    let modules = modules(&root().join("codegen/runtime/src"));
    let needs = needs(&modules, "crate::runtime::");
    assert!(
        needs["client::core"].contains("send::pipeline"),
        "{needs:#?}"
    );
    assert_eq!(circles(&needs), Needs::new());
}

#[test]
fn no_files_of_the_compiler_need_each_other() {
    let mut modules = modules(&root().join("codegen/src"));
    // A crate of its own.
    modules.remove("main");
    let needs = needs(&modules, "crate::");
    assert!(needs["lower"].contains("lower::types"), "{needs:#?}");
    assert_eq!(circles(&needs), Needs::new());
}

#[test]
fn nothing_needs_a_room_that_a_crate_may_lack() {
    let modules = modules(&root().join("codegen/runtime/src"));
    let room = |module: &str| module.split("::").next().unwrap_or_default().to_owned();
    for (module, needs) in needs(&modules, "crate::runtime::") {
        for need in needs {
            let is_optional = OPTIONAL_ROOMS.contains(&room(&need).as_str());
            assert!(
                !is_optional
                    || room(&need) == room(&module)
                    || TOGETHER.contains(&(&room(&module), &room(&need))),
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

/// The files of Rust in a folder and below it that somebody has written.
fn written(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        // The files of goldens are emitted.
        if path.ends_with("codegen/tests/goldens") || path.ends_with("target") {
            return;
        }
        for entry in fs::read_dir(path).unwrap() {
            written(&entry.unwrap().path(), found);
        }
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        found.push(path.to_owned());
    }
}

#[test]
fn no_test_is_skipped_in_what_is_not_shown() {
    let mut files = Vec::new();
    for folder in [
        "tests",
        "codegen/tests",
        "codegen/runtime",
        "codegen/runtime-tests",
    ] {
        written(&root().join(folder), &mut files);
    }
    assert!(files.len() > 100);
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        // The standard harness shows what tests print that fail, and no other.
        for printed in text.split("println!(").skip(1) {
            let (_, then) = printed.split_once(";\n").unwrap_or_default();
            assert!(
                !then.trim_start().starts_with("return;"),
                "{}: use tests/support/skipping.rs",
                file.display()
            );
        }
    }
}

#[test]
fn a_new_workspace_is_kept_in_step_as_this_one_is() {
    let script = |path: &str| fs::read_to_string(support::root().join(path)).unwrap();
    let (ours, template) = (
        script("build.rs"),
        script("codegen/templates/init/build.rs"),
    );
    // What differs is named in front.
    let ((_, ours), (_, template)) = (
        ours.split_once("const OUTPUT").unwrap(),
        template.split_once("const OUTPUT").unwrap(),
    );
    assert!(ours == template, "copy build.rs from `const OUTPUT` on");
}

#[test]
fn no_file_is_long() {
    let mut files = Vec::new();
    for folder in ["codegen", "tests", "examples", "benches", "build.rs"] {
        written(&root().join(folder), &mut files);
    }
    assert!(files.len() > 100, "{files:?}");
    let length = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        let code = text.split("\n#[cfg(test)]\n").next().unwrap_or_default();
        code.lines().count()
    };
    let lengths = files.iter().map(|path| (length(path), path));
    let long: Vec<_> = lengths.filter(|(lines, _)| *lines > MOST_LINES).collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn circles_are_found() {
    let needs = |pairs: &[(&str, &[&str])]| -> Needs {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        pairs
            .iter()
            .map(|(module, needs)| ((*module).to_owned(), owned(needs)))
            .collect()
    };
    let none = needs(&[("a", &["b", "c"]), ("b", &["c"]), ("c", &[])]);
    assert_eq!(circles(&none), Needs::new());
    let some = needs(&[("a", &["b"]), ("b", &["c"]), ("c", &["b", "d"]), ("d", &[])]);
    assert_eq!(circles(&some), needs(&[("b", &["c"]), ("c", &["b"])]));
}

#[test]
fn what_a_file_needs_is_found() {
    let modules = [
        ("", "mod a; mod b; pub struct Root;"),
        (
            "a",
            "mod c; pub use c::{C, D as E}; pub fn a() -> C { super::b::b() }",
        ),
        (
            "a::c",
            "use crate::Root; pub struct C; pub struct D; macro_rules! m { () => { $crate::b::b() } }",
        ),
        (
            "b",
            "use super::a::{E, self}; #[cfg(test)] mod tests { use crate::a::a; } pub fn b() { quote!(crate::gone::X); }",
        ),
    ];
    let owned = |(module, text): (&str, &str)| (module.to_owned(), text.to_owned());
    let found = needs(&modules.into_iter().map(owned).collect(), "crate::");
    let names = |names: &[&str]| -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    };
    assert_eq!(found["a"], names(&["a::c", "b"]));
    assert_eq!(found["a::c"], names(&[""]));
    assert_eq!(found["b"], names(&["a", "a::c"]));
}
