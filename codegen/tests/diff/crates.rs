//! The clients of edits as crates: a module for each document.

use crate::edits::{self, Edit};
use crate::{compared, documents};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use undelete_codegen::files::{self, Files};
use undelete_codegen::spec::Source;
use undelete_codegen::{Input, emit, generate};

/// Where to write the clients of all edits.
const INTO: &str = "DIFF_CRATES";

/// How many edits share a crate, where that changes nothing.
const TOGETHER: usize = 64;

/// The files of a crate that has a module for each text.
pub fn library(modules: &[(String, String)]) -> Files {
    let inputs: Vec<Input> = modules
        .iter()
        .map(|(module, text)| Input {
            source: Source {
                path: format!("{module}.yaml"),
                text: text.clone(),
            },
            module: module.clone(),
        })
        .collect();
    generate(&inputs)
        .unwrap_or_else(|failure| panic!("{failure}"))
        .files
}

/// Writes a crate called `clients`.
pub fn write(files: &Files, folder: &Path, is_workspace: bool) {
    let mut files = files.clone();
    let features = emit::Features::default();
    let mut manifest = emit::manifest("clients", "Clients before and after.", &features, &files);
    if !is_workspace {
        manifest = manifest.replace("\n[workspace]\n", "\n");
    }
    files.insert("Cargo.toml".to_owned(), manifest);
    files::write_crate(&files, folder).unwrap();
}

/// Writes the clients of all edits: for each group of edits a crate of what was before and one of what
/// is after, with a module for each edit, and a list of what is said of the edits.
pub fn write_all() {
    let into = std::env::var_os(INTO).unwrap_or_else(|| panic!("{INTO} names no folder"));
    let into = Path::new(&into);
    let mut rows = Vec::new();
    // What only one client needs of the runtime is hidden by others beside it.
    let (mixed, alone): (Vec<_>, Vec<_>) = edits::all().partition(|edit| {
        let (old, new) = documents(edit);
        runtime(&one(edit, old)) == runtime(&one(edit, new))
    });
    let groups = mixed.chunks(TOGETHER).chain(alone.chunks(1));
    for (group, edits) in groups.enumerate() {
        let sides: [Vec<_>; 2] = [false, true].map(|is_new| {
            let side = |edit: &&Edit| {
                let (old, new) = documents(edit);
                (edit.name.to_owned(), if is_new { new } else { old })
            };
            edits.iter().map(side).collect()
        });
        let folder = into.join(format!("{group:03}"));
        for (modules, name) in sides.iter().zip(["old", "new"]) {
            write(&library(modules), &folder.join(name), true);
        }
        rows.extend(edits.iter().map(|edit| row(edit, group)));
    }
    fs::write(
        into.join("edits.json"),
        serde_json::to_string_pretty(&rows).unwrap(),
    )
    .unwrap();
}

fn one(edit: &Edit, text: String) -> Files {
    library(&[(edit.name.to_owned(), text)])
}

/// The files of the runtime.
fn runtime(files: &Files) -> BTreeSet<(&str, &str)> {
    let files = files.iter();
    files
        .filter(|(path, _)| path.starts_with("runtime/"))
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect()
}

fn row(edit: &Edit, group: usize) -> serde_json::Value {
    let diff = compared(edit);
    let rules: Vec<_> = diff
        .changes
        .iter()
        .map(|change| {
            let rule = change.rule;
            serde_json::json!({
                "id": rule.id,
                "verdict": rule.verdict,
                "atRunTime": rule.is_at_run_time,
            })
        })
        .collect();
    serde_json::json!({
        "name": edit.name,
        "group": format!("{group:03}"),
        "verdict": diff.worst(),
        "rules": rules,
        "proof": format!("{:?}", edit.proof),
    })
}
