//! The page of rules, `codegen/DIFF.md`: what shows each of them, how much an edit changes of what is
//! written, and what another tool calls the same changes.

use crate::edits::{self, Edit, Proof};
use crate::{base, documents, support};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use undelete_codegen::diff::{Stay, rules};
use undelete_codegen::spec::Source;
use undelete_codegen::{Input, generate};

/// Rules that no edit shows, and why.
const NOT_SHOWN: &[(&str, &str)] = &[
    ("document-added", "a folder, by a test of the command"),
    ("document-removed", "a folder, by a test of the command"),
];

#[test]
fn the_page_of_rules_is_the_table() {
    let shown: BTreeMap<&str, Vec<&Edit>> =
        edits::all().fold(BTreeMap::new(), |mut shown, edit| {
            for rule in edit.rules {
                shown.entry(*rule).or_insert_with(Vec::new).push(edit);
            }
            shown
        });
    let mut page = String::from(PAGE);
    let mut missing = Vec::new();
    for rule in rules::all() {
        let edits = shown.get(rule.id);
        let proof = edits.map(|edits| {
            let edit = edits.iter().min_by_key(|edit| edit.rules.len()).unwrap();
            let by = match edit.proof {
                Proof::Stops => "stops compiling",
                Proof::Differs => "sees something else",
                Proof::Same => "sees the same",
                Proof::Documented => "sees the same; the service differs",
            };
            format!("`{}` {by}", edit.name)
        });
        let why = NOT_SHOWN.iter().find(|(id, _)| *id == rule.id);
        let proof = proof.or_else(|| why.map(|(_, why)| (*why).to_owned()));
        if proof.is_none() {
            missing.push(rule.id);
        }
        let danger = if rule.is_dangerous { ", first" } else { "" };
        let Stay { sent, received } = rule.stay;
        let stay = if sent == received {
            sent.to_string()
        } else {
            format!("sent: {sent}; received: {received}")
        };
        let reason = rule.reason.replace('|', "\\|");
        let _ = writeln!(
            page,
            "| `{}` | {}{danger} | {reason} | {} | {stay} | {} |",
            rule.id,
            rule.verdict,
            rule.advice,
            proof.unwrap_or_default()
        );
    }
    page.push_str(&written());
    page.push_str(CATALOGUE);
    for line in catalogue() {
        let _ = writeln!(page, "| `{}` | {} | {} |", line.0, line.1.len(), line.2);
    }
    assert!(missing.is_empty(), "no edit shows {missing:?}");
    for (id, _) in NOT_SHOWN {
        assert!(!shown.contains_key(id), "an edit shows {id}");
    }
    let path = support::root().join("codegen/DIFF.md");
    support::compare_or_write(&path, &page);
}

const PAGE: &str = "# What `undelete-codegen diff` says of a change

Written by `cargo test -p undelete-codegen --test diff` from the table in `src/diff/rules/`.

- *breaking*: code that calls the client stops compiling, or the same code asks for something else on
  the wire.
- *behaviour*: the same code compiles and asks for the same; the client or the service does something
  else.
- *compatible*: nothing that worked before changes.
- *first*: nobody notices until something is lost, so it is shown before everything else.

The *maintainer* acts before the new version is published, a *caller* on updating. *The old version* is
what becomes of callers who stay on it, once the service is what the new document says.

Each verdict has an edit in `tests/diff/edits.rs` with a caller, which
`DIFF_EDITS=all cargo test -p undelete-codegen --test diff` compiles and runs with the client before and
after the edit. Of several rules about one thing the first that applies is taken.

| Rule | Verdict | Reason | What to do, and who | The old version | Shown by |
|---|---|---|---|---|---|
";

const WRITTEN: &str = "
## How much of what is written changes

Files and lines, added and removed, that an edit of the small document changes: with the page `API.md`,
which changes with everything but words. Other orders of the YAML change nothing.

| Edit | Files | Lines |
|---|---:|---:|
";

/// What each edit changes in what is written, which should be little.
fn written() -> String {
    let generated = |text: String| {
        let source = Source {
            path: "base.yaml".to_owned(),
            text,
        };
        let module = "base".to_owned();
        generate(&[Input { source, module }]).unwrap().files
    };
    let before = generated(base());
    let page = fs::read_to_string(support::root().join("codegen/DIFF.md")).unwrap_or_default();
    let page = page.split_once(WRITTEN).map_or("", |(_, rows)| rows);
    let mut table = String::from(WRITTEN);
    for edit in edits::all().filter(|edit| edit.given.is_empty() && !edit.back) {
        let after = generated(documents(edit).1);
        let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        let of = |files: &undelete_codegen::files::Files, path: &str| {
            files.get(path).cloned().unwrap_or_default()
        };
        let lines = paths
            .into_iter()
            .map(|path| changed(&of(&before, path), &of(&after, path)));
        let lines: Vec<usize> = lines.filter(|lines| *lines > 0).collect();
        let found = (lines.len(), lines.iter().sum());
        let (files, lines) = kept(page, edit.name, found);
        let _ = writeln!(table, "| `{}` | {files} | {lines} |", edit.name);
    }
    table
}

/// The figures that the page has, unless an edit changes much more by now: what is emitted may gain or
/// lose a line without anybody having to renew this page.
fn kept(page: &str, name: &str, (files, lines): (usize, usize)) -> (usize, usize) {
    let row = page
        .lines()
        .find_map(|line| line.strip_prefix(&format!("| `{name}` | ")));
    let mut cells = row.unwrap_or_default().split(" | ");
    let mut number = || cells.next()?.trim_end_matches(" |").parse::<usize>().ok();
    match (number(), number()) {
        (Some(was_files), Some(was_lines))
            if !support::is_updating()
                && files <= was_files + 1
                && lines <= was_lines + was_lines / 2 + 10 =>
        {
            (was_files, was_lines)
        }
        _ => (files, lines),
    }
}

/// How many lines only one of two texts has.
fn changed(before: &str, after: &str) -> usize {
    let mut counts: BTreeMap<&str, isize> = BTreeMap::new();
    before
        .lines()
        .for_each(|line| *counts.entry(line).or_default() -= 1);
    after
        .lines()
        .for_each(|line| *counts.entry(line).or_default() += 1);
    counts.values().map(|count| count.unsigned_abs()).sum()
}

const CATALOGUE: &str = "
## The catalogue of oasdiff

What oasdiff calls a change (its check ids, as of 2026), and the rule that tells a caller of the Rust
client of it. Braces hold alternatives. Sunset dates and stability levels are extensions of that tool.

| Checks | Number | Rules, or why there is none |
|---|---:|---|
";

/// The lines of the catalogue: the pattern, the ids that it stands for, and what tells of them.
fn catalogue() -> Vec<(String, Vec<String>, String)> {
    let text = fs::read_to_string(support::folder("diff").join("oasdiff.tsv")).unwrap();
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let (pattern, told) = line.split_once('\t').unwrap();
            (pattern.to_owned(), expanded(pattern), told.to_owned())
        })
        .collect()
}

/// `a-{b,c}` is `a-b` and `a-c`.
fn expanded(pattern: &str) -> Vec<String> {
    let Some((before, rest)) = pattern.split_once('{') else {
        return vec![pattern.to_owned()];
    };
    let (choices, after) = rest.split_once('}').unwrap();
    let choices = choices.split(',');
    choices
        .flat_map(|choice| expanded(&format!("{before}{choice}{after}")))
        .collect()
}

#[test]
fn every_check_of_the_catalogue_has_a_rule_or_a_reason() {
    let known: BTreeSet<&str> = rules::all().map(|rule| rule.id).collect();
    let mut seen = BTreeSet::new();
    for (pattern, ids, told) in catalogue() {
        for id in ids {
            assert!(seen.insert(id.clone()), "{id} is there twice");
        }
        if let Some(reason) = told.strip_prefix("none: ") {
            assert!(!reason.is_empty(), "{pattern}");
            continue;
        }
        for rule in told.split(", ") {
            assert!(known.contains(rule), "{pattern}: there is no rule {rule}");
        }
    }
    assert!(seen.len() > 400, "{}", seen.len());
}
