//! Every keyword that the published schemas of OpenAPI 3.0, 3.1, 3.2 and of JSON Schema 2020-12 name
//! is used, reported, or says nothing to a client: `rows.yaml` says which, and is shown to be right.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod positions;
mod rows;

use rows::{Fate, Row, VERSIONS};
use std::collections::{BTreeMap, HashMap};
use undelete_codegen::spec::Source;
use undelete_codegen::{Failure, Input, generate};

/// The files, and the findings as texts.
type Compiled = (BTreeMap<String, String>, Vec<String>);

fn compiled(text: String) -> Compiled {
    let source = Source {
        path: "input.yaml".to_owned(),
        text,
    };
    let input = Input {
        source,
        module: "t".to_owned(),
    };
    let texts = |findings: &[undelete_codegen::diagnostic::Located]| {
        findings.iter().map(ToString::to_string).collect()
    };
    match generate(&[input]) {
        Ok(output) => (output.files.into_iter().collect(), texts(&output.warnings)),
        Err(Failure::Documents(findings)) => (BTreeMap::new(), texts(&findings)),
        Err(failure) => panic!("{failure}"),
    }
}

/// What becomes of the keyword of a row, and the findings.
fn found(row: &Row, version: &str, known: &mut HashMap<String, Compiled>) -> (Fate, Vec<String>) {
    let (with, findings) = compiled(row.document(version, true));
    let without = row.document(version, false);
    let (without, before) = known
        .entry(without)
        .or_insert_with_key(|text| compiled(text.clone()));
    let is_new = |finding: &&String| !before.contains(*finding);
    let fate = if findings
        .iter()
        .filter(is_new)
        .any(|finding| finding.contains(&row.named))
    {
        Fate::Reported
    } else if with == *without {
        Fate::Silent
    } else {
        let is_compiled = !with.is_empty() && !without.is_empty();
        assert!(
            is_compiled,
            "{version} {} {}: {before:?} {findings:?}",
            row.object, row.key
        );
        Fate::Used
    };
    (fate, findings)
}

#[test]
fn every_keyword_of_the_published_schemas_has_a_row() {
    for (version, _) in VERSIONS {
        let rows = rows::rows(version);
        let published = rows::published(version);
        assert!(published.len() > 150, "{version}");
        let missing = published
            .into_iter()
            .filter(|keyword| !rows.contains_key(keyword));
        let missing = missing.collect::<Vec<_>>();
        assert!(missing.is_empty(), "{version}: {missing:?}");
    }
}

#[test]
fn every_keyword_is_used_or_reported_or_says_nothing_to_a_client() {
    let mut wrong = Vec::new();
    let mut known = HashMap::new();
    for (version, number) in VERSIONS {
        for row in rows::rows(version).into_values().flatten() {
            let (fate, findings) = found(&row, number, &mut known);
            if fate != row.fate {
                let Row {
                    object,
                    key,
                    fate: expected,
                    ..
                } = row;
                wrong.push(format!(
                    "{version} {object} {key}: {expected:?}, found {fate:?} {findings:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Objects that no client is another one for: where they stand, and a key that each of them has not.
const ASIDE: &[(&str, &str)] = &[
    ("info", "contact: { nam: N }"),
    ("info", "license: { name: MIT, ulr: 'https://example.com' }"),
    (
        "root",
        "externalDocs: { url: 'https://example.com', descripton: d }",
    ),
    ("root", "tags: [{ name: things, externalDoc: {} }]"),
    (
        "root",
        "tags: [{ name: things, externalDocs: { url: u, descripton: d } }]",
    ),
    ("components", "examples: { e: { valu: 1 } }"),
    ("components", "links: { l: { operationID: GetThing } }"),
    ("components", "callbacks: { c: { '{$url}': { psot: {} } } }"),
    (
        "components",
        "callbacks: { c: { '{$url}': { post: { summry: s } } } }",
    ),
    ("parameter", "examples: { e: { sumary: s } }"),
    ("media-type", "examples: { e: { externalVal: s } }"),
    ("response", "links: { l: { paramters: {} } }"),
    (
        "operation",
        "callbacks: { c: { '{$url}': { post: { requestBdy: {} } } } }",
    ),
    ("operation", "externalDocs: { url: u, urls: u }"),
    ("schema", "xml: { wraped: true }"),
    ("schema", "externalDocs: { url: u, descripton: d }"),
    ("oauth-flow", "refreshURL: 'https://example.com'"),
];

#[test]
fn a_misspelt_key_is_reported_in_what_no_client_is_another_one_for() {
    for (object, entry) in ASIDE {
        for (_, version) in VERSIONS {
            let misspelt = Row::of(object, entry).document(version, true);
            let (files, findings) = compiled(misspelt);
            let finding = findings.iter().find(|finding| finding.contains("E0103"));
            let finding = finding.unwrap_or_else(|| panic!("{entry}: {findings:?}"));
            assert!(finding.contains("warning"), "{finding}");
            assert!(!files.is_empty(), "{entry}: {findings:?}");
            let foreign = entry.replace(key_of(entry), "x-foreign");
            let (_, findings) = compiled(Row::of(object, &foreign).document(version, true));
            let is_unknown = |finding: &String| finding.contains("E0103");
            assert!(!findings.iter().any(is_unknown), "{foreign}: {findings:?}");
        }
    }
}

/// The key of the innermost object.
fn key_of(entry: &str) -> &str {
    let (before, _) = entry.rsplit_once(": ").unwrap();
    let start = before.rfind(['{', ' ']).map_or(0, |place| place + 1);
    before.get(start..).unwrap()
}
