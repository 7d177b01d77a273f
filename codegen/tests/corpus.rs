//! Real OpenAPI documents, which nobody wrote for this compiler.
//!
//! They are not part of the repository: the tests read a folder beside it, or the one that
//! `OPENAPI_CORPUS` names, and say so when there is none.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use undelete_codegen::spec::Source;
use undelete_codegen::{Failure, Input, Output, emit, files, generate};

const MUST_COMPILE: [&str; 8] = [
    "petstore-oai",
    "petstore-expanded",
    "petstore3",
    "cli-gen",
    "keeper",
    "buildomat",
    "omicron-gateway",
    "twilio-pricing-v1",
];

fn corpus() -> Option<Vec<PathBuf>> {
    let folder = std::env::var_os("OPENAPI_CORPUS")
        .map_or_else(|| support::root().join("../shared/corpus"), PathBuf::from);
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("skipped: there are no documents in {}", folder.display());
        return None;
    };
    let mut documents: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| is_document(path))
        .collect();
    documents.sort();
    Some(documents)
}

fn is_document(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension == "yaml" || extension == "json")
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

fn compile(path: &Path) -> (String, Result<Output, Failure>) {
    let text = fs::read_to_string(path).unwrap();
    let source = Source {
        path: path.display().to_string(),
        text: text.clone(),
    };
    (
        text,
        generate(&[Input {
            source,
            module: stem(path),
        }]),
    )
}

/// Counted without the compiler: methods below paths.
fn operations(text: &str) -> usize {
    let document: serde_yaml::Value = serde_yaml::from_str(text).unwrap();
    let methods = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    let items = document
        .get("paths")
        .unwrap()
        .as_mapping()
        .unwrap()
        .values();
    items
        .map(|item| {
            methods
                .iter()
                .filter(|method| item.get(method).is_some())
                .count()
        })
        .sum()
}

#[test]
fn every_document_is_compiled_whole_or_refused_with_reasons() {
    for path in corpus().unwrap_or_default() {
        let (text, result) = compile(&path);
        match result {
            Ok(output) => {
                let expected = operations(&text);
                let emitted: usize = output
                    .files
                    .iter()
                    .filter(|(path, _)| path.contains("/operations/"))
                    .map(|(_, text)| {
                        text.matches(": runtime::Operation = runtime::Operation {")
                            .count()
                    })
                    .sum();
                assert_eq!(emitted, expected, "{}", path.display());
            }
            Err(Failure::Documents(findings)) => {
                assert!(!findings.is_empty());
                for finding in &findings {
                    assert!(finding.diagnostic.hint.is_some(), "no hint: {finding}");
                    assert!(
                        finding.line > 1 || finding.column > 1,
                        "no place: {finding}"
                    );
                }
            }
            Err(failure) => panic!("{}: {failure}", path.display()),
        }
    }
}

#[test]
fn documents_become_crates_that_compile_without_a_warning() {
    let Some(documents) = corpus() else { return };
    let folder = support::temporary("corpus");
    let mut members = Vec::new();
    for path in documents
        .iter()
        .filter(|path| MUST_COMPILE.contains(&stem(path).as_str()))
    {
        let name = stem(path);
        let output = compile(path)
            .1
            .unwrap_or_else(|failure| panic!("{failure}"));
        let mut tree = output.files;
        // One workspace for all, so that what they depend on is compiled once.
        let manifest = emit::manifest(&name, "A real document.").replace("\n[workspace]\n", "");
        tree.insert("Cargo.toml".to_owned(), manifest);
        files::write(&tree, &folder.join(&name), &[]).unwrap();
        members.push(format!("{name:?}"));
    }
    assert_eq!(members.len(), MUST_COMPILE.len());
    let workspace = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n",
        members.join(", ")
    );
    fs::write(folder.join("Cargo.toml"), workspace).unwrap();
    fs::copy(
        support::root().join("Cargo.lock"),
        folder.join("Cargo.lock"),
    )
    .unwrap();
    let status = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--workspace"])
        .current_dir(&folder)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("generated"),
        )
        .env("RUSTFLAGS", "-D warnings")
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        .status()
        .unwrap();
    assert!(status.success());
}
