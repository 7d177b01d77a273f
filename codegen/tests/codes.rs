//! The kinds of diagnostics: each is explained, listed in the README, reported somewhere, and
//! shown by a golden file where a document can lead to it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use support::{cases, compare_or_write, root};
use undelete_codegen::diagnostic::Code;

/// Kinds that no golden file shows. Add a case to `errors/` or `warnings/` to take one off; add none.
const NOT_SHOWN: &[&str] = &[];

/// Kinds that nothing reports at present. Their numbers stay taken.
const NOT_REPORTED: &[&str] = &[];

#[test]
fn numbers_are_in_order_and_belong_to_their_subject() {
    let numbers: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    let sorted: BTreeSet<&str> = numbers.iter().copied().collect();
    assert_eq!(numbers, Vec::from_iter(sorted));
    for code in Code::ALL {
        let number = code.as_str();
        assert_eq!(number.len(), 5, "{number}");
        assert!(
            Code::SUBJECTS
                .iter()
                .any(|subject| number.starts_with(subject.prefix)),
            "{number}"
        );
        assert_eq!(Code::find(number), Some(*code));
        assert_eq!(Code::find(&number.to_lowercase()), Some(*code));
    }
    assert_eq!(Code::find("E9999"), None);
}

#[test]
fn every_kind_has_a_title_and_an_explanation_of_its_own() {
    let mut explanations = BTreeSet::new();
    for code in Code::ALL {
        let (title, explanation) = (code.title(), code.explanation());
        assert!(title.ends_with('.') && !title.contains('\n'), "{title}");
        assert!(explanation.len() > title.len(), "{code}: {explanation}");
        assert!(explanation.ends_with('\n'), "{code}");
        assert_eq!(explanation.matches("```").count() % 2, 0, "{code}");
        assert!(explanations.insert(explanation), "{code}: {explanation}");
    }
    let files = fs::read_dir(root().join("codegen/src/diagnostic/codes")).unwrap();
    assert_eq!(files.count(), Code::ALL.len());
}

#[test]
fn the_readme_lists_every_kind() {
    let path = root().join("codegen/README.md");
    let text = fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once("<!-- codes: ").unwrap();
    let (comment, rest) = rest.split_once('\n').unwrap();
    let (_, after) = rest.split_once("<!-- end of codes -->").unwrap();
    let mut list = String::new();
    for subject in Code::SUBJECTS {
        writeln!(list, "\n### {}\n\n| Code | |\n| --- | --- |", subject.title).unwrap();
        for code in Code::ALL
            .iter()
            .filter(|code| code.as_str().starts_with(subject.prefix))
        {
            let title = code.title().replace('|', "\\|");
            writeln!(
                list,
                "| [{code}](src/diagnostic/codes/{code}.md) | {title} |"
            )
            .unwrap();
        }
    }
    let expected = format!("{before}<!-- codes: {comment}\n{list}\n<!-- end of codes -->{after}");
    compare_or_write(&path, &expected);
}

#[test]
fn every_kind_is_reported_somewhere() {
    let mut sources = String::new();
    read(&root().join("codegen/src"), &mut sources);
    let words: BTreeSet<&str> = sources
        .split("Code::")
        .skip(1)
        .filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next())
        .collect();
    let unused = Code::ALL.iter().filter(|code| !words.contains(code.name()));
    let unused: Vec<&str> = unused.map(|code| code.as_str()).collect();
    assert_eq!(unused, NOT_REPORTED);
}

fn read(folder: &Path, sources: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with("src/diagnostic") {
            continue;
        } else if path.is_dir() {
            read(&path, sources);
        } else {
            sources.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn golden_files_show_every_kind() {
    let shown: String = [cases("errors"), cases("warnings")]
        .iter()
        .flatten()
        .map(|case| fs::read_to_string(case.join("expected.txt")).unwrap())
        .collect();
    let missing = Code::ALL
        .iter()
        .filter(|code| !shown.contains(&format!("[{code}]: ")));
    let missing: Vec<&str> = missing.map(|code| code.as_str()).collect();
    println!("not shown by any golden file: {}", missing.join(", "));
    assert_eq!(missing, NOT_SHOWN);
}
