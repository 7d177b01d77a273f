//! What the pages for readers name is there.

use super::support::root;
use std::fs;
use std::path::PathBuf;

fn folder() -> PathBuf {
    root().join("codegen")
}

fn page(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

/// What stands between backticks.
fn shown(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// A file, or a test of one.
fn assert_there(name: &str) {
    let (file, test) = name.split_once("::").unwrap_or((name, ""));
    let path = folder().join(file);
    assert!(path.exists(), "{name}");
    if !test.is_empty() {
        let text = fs::read_to_string(path).unwrap();
        assert!(text.contains(&format!("fn {test}(")), "{name}");
    }
}

#[test]
fn the_page_of_rows_names_tests_that_there_are() {
    let page = page("PROBE.md");
    let starts = ["tests/", "runtime/", "src/", "benches/"];
    let is_named = |name: &&str| starts.iter().any(|start| name.starts_with(start));
    let named: Vec<&str> = shown(&page).filter(is_named).collect();
    assert!(named.len() > 60, "{named:?}");
    named.into_iter().for_each(assert_there);
}

/// A row says which document holds a construct, and what shows what becomes of it.
#[test]
fn every_construct_is_in_a_document_and_shown_by_a_test() {
    let page = page("CONSTRUCTS.md");
    let (_, tables) = page.split_once("\n## ").unwrap();
    for table in tables.split("\n## ") {
        let rows = table.lines().filter(|line| line.starts_with("| ")).skip(2);
        let rows: Vec<&str> = rows.collect();
        assert!(rows.len() > 5, "{table}");
        for row in rows {
            let cells: Vec<&str> = row.trim_matches('|').split(" | ").collect();
            let [_, document, tests] = cells[..] else {
                panic!("{row}");
            };
            let mut document = shown(document);
            let path = document.next().unwrap();
            let text = fs::read_to_string(folder().join(path)).unwrap();
            let held: Vec<&str> = document.collect();
            assert!(!held.is_empty(), "{row}");
            for words in held {
                assert!(text.contains(words), "{path} does not hold {words}: {row}");
            }
            let is_golden = tests.split(',').any(|test| test.trim() == "golden");
            assert_eq!(
                is_golden,
                is_golden && path.starts_with("tests/goldens/"),
                "{row}"
            );
            assert!(is_golden || shown(tests).next().is_some(), "{row}");
            shown(tests).for_each(assert_there);
        }
    }
}

#[test]
fn what_the_page_on_the_architecture_names_is_there() {
    let page = page("ARCHITECTURE.md");
    let paths: Vec<&str> = shown(&page)
        .filter(|path| path.contains('/') && !path.contains('…'))
        .collect();
    assert!(paths.len() > 30, "{paths:?}");
    paths.into_iter().for_each(assert_there);
}
