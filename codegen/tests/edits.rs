//! Typical edits of the documents of this repository: how many files and lines of what is written they
//! change. The edits are data of the repository, the table beside them is written by this test.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use serde::Deserialize;
use similar::{ChangeTag, TextDiff};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use support::root;
use undelete_codegen::diff;
use undelete_codegen::files::Files;
use undelete_codegen::spec::{Source, alone};
use undelete_codegen::{Input, generate};

const PAGE: &str = "# What an edit of a document changes in `generated/`\n
Written by `UPDATE_GOLDENS=1 cargo test -p undelete-codegen --test edits` from `edits.yaml`. Lines are those
that are added and those that are removed, without `API.md`, which has a line for each thing, and shows
every edit but those of words.\n
| Edit | `diff` says | Files | Lines | of `API.md` |\n|---|---|---:|---:|---:|\n";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    name: String,
    /// The document.
    of: String,
    /// How the line begins behind which something is replaced.
    #[serde(default)]
    at: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
    /// Replaced wherever it is.
    pattern: Option<String>,
    #[serde(default)]
    shuffle: bool,
}

impl Edit {
    fn applied(&self, text: &str) -> String {
        if self.shuffle {
            return shuffled(text);
        }
        if let Some(pattern) = &self.pattern {
            let pattern = regex_lite::Regex::new(pattern).unwrap();
            return pattern.replace_all(text, &self.to).into_owned();
        }
        let at = format!("\n{}", self.at);
        let at = text
            .find(&at)
            .unwrap_or_else(|| panic!("{}: no {at:?}", self.name));
        let (before, after) = text.split_at(at + 1);
        let to = self.to.replace("$&", &self.from);
        assert!(
            after.contains(&self.from),
            "{}: no {:?}",
            self.name,
            self.from
        );
        format!("{before}{}", after.replacen(&self.from, &to, 1))
    }
}

/// The same paths, components and keys the other way round.
fn shuffled(text: &str) -> String {
    fn turn(value: &mut serde_yaml::Value) {
        match value {
            serde_yaml::Value::Mapping(entries) => {
                let list: Vec<_> = std::mem::take(entries).into_iter().collect();
                for (key, mut value) in list.into_iter().rev() {
                    turn(&mut value);
                    entries.insert(key, value);
                }
            }
            serde_yaml::Value::Sequence(items) => items.iter_mut().for_each(turn),
            _ => {}
        }
    }
    let mut value = serde_yaml::from_str(text).unwrap();
    turn(&mut value);
    serde_yaml::to_string(&value).unwrap()
}

fn source(name: &str, text: &str) -> Source {
    Source {
        path: format!("spec/{name}.yaml"),
        text: text.to_owned(),
    }
}

fn written(name: &str, text: &str) -> Files {
    let input = Input {
        source: source(name, text),
        module: name.to_owned(),
    };
    generate(&[input])
        .unwrap_or_else(|failure| panic!("{failure}"))
        .files
}

/// The files that differ, the lines of them, and those of the page of the API.
fn changed(old: &Files, new: &Files) -> (usize, usize, usize) {
    let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let (mut files, mut lines, mut page) = (0, 0, 0);
    for path in paths {
        let text = |files: &Files| files.get(path).cloned().unwrap_or_default();
        let (old, new) = (text(old), text(new));
        if old == new {
            continue;
        }
        let diff = TextDiff::from_lines(&old, &new);
        let changes = diff.iter_all_changes();
        let count = changes
            .filter(|change| change.tag() != ChangeTag::Equal)
            .count();
        if path.ends_with("API.md") {
            page += count;
        } else {
            files += 1;
            lines += count;
        }
    }
    (files, lines, page)
}

#[test]
fn an_edit_changes_what_it_is_about() {
    let folder = root().join("tests/repository/edits");
    let edits = fs::read_to_string(folder.join("edits.yaml")).unwrap();
    let edits: Vec<Edit> = serde_yaml::from_str(&edits).unwrap();
    let mut documents = BTreeMap::new();
    for entry in fs::read_dir(root().join("spec")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if let Some(name) = name
            .strip_suffix(".yaml")
            .filter(|name| !name.contains('.'))
        {
            documents.insert(name.to_owned(), fs::read_to_string(&path).unwrap());
        }
    }
    let written_before: BTreeMap<&String, Files> = documents
        .iter()
        .map(|(name, text)| (name, written(name, text)))
        .collect();
    let read = |name: &str, text: &str| undelete_codegen::read(source(name, text), &alone).unwrap();
    let mut page = String::from(PAGE);
    for edit in &edits {
        let before = &documents[&edit.of];
        let after = edit.applied(before);
        assert_ne!(before, &after, "{}", edit.name);
        let diff = diff::diff(&read(&edit.of, before), &read(&edit.of, &after));
        let worst = diff.worst();
        let new = written(&edit.of, &after);
        let (files, lines, api) = changed(&written_before[&edit.of], &new);
        // What callers are told, and what they see, are the same thing.
        assert_eq!(worst.is_none(), files + api == 0, "{}", edit.name);
        let verdict = worst.map_or("no change".to_owned(), |worst| worst.to_string());
        let _ = writeln!(
            page,
            "| {} | {verdict} | {files} | {lines} | {api} |",
            edit.name
        );
    }
    print!("{page}");
    support::compare_or_write(&folder.join("README.md"), &page);
}
