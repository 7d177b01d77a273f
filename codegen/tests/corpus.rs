//! Real OpenAPI documents, which nobody wrote for this compiler.
//!
//! They are not part of the repository: the tests read the folder that `CORPUS_DIR` names, which has
//! to be there, or else one beside the repository, without which they are skipped.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

#[path = "support/corpus.rs"]
mod corpus;
#[path = "support/mutations.rs"]
mod mutations;
#[path = "../../tests/support/skipping.rs"]
mod skipping;
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use corpus::corpus;
use undelete_codegen::spec::{Edits, Source, alone};
use undelete_codegen::{Failure, Form, Input, Job, Output, compile, emit, files, generate};

/// What was generated once is generated for good: the list only grows.
const MUST_GENERATE: [&str; 38] = [
    "adyen-checkout-v67",
    "adyen-terminal-v1",
    "buildomat",
    "cli-gen",
    "cloudflare",
    "cohere",
    "datadog-v1",
    "digitalocean",
    "discord",
    "github",
    "hydra",
    "immich",
    "jira",
    "k8s-discovery-v1",
    "keeper",
    "meilisearch",
    "museum",
    "netbox",
    "nomad",
    "omicron-gateway",
    "openai-31",
    "param-collision",
    "param-overrides",
    "petstore-expanded",
    "petstore-oai",
    "petstore3",
    "propolis-server",
    "qdrant",
    "resend",
    "sendgrid-api-keys",
    "sonarr-v3",
    "spotify",
    "stripe",
    "tictactoe",
    "train-travel",
    "twilio-pricing-v1",
    "webhooks-only",
    "xero-accounting",
];

/// Small ones of both versions, because of the time; `benches/corpus/run sweep` takes all.
const MUST_COMPILE: [&str; 16] = [
    "petstore-oai",
    "petstore-expanded",
    "petstore3",
    "cli-gen",
    "keeper",
    "buildomat",
    "omicron-gateway",
    "twilio-pricing-v1",
    "sendgrid-api-keys",
    "tictactoe",
    "train-travel",
    "museum",
    "webhooks-only",
    "param-collision",
    "param-overrides",
    "propolis-server",
];

fn main() -> ExitCode {
    skipping::run(vec![
        skipping::test(
            "every_document_is_compiled_whole_or_refused_with_reasons",
            real_documents,
            every_document_is_compiled_whole_or_refused_with_reasons,
        ),
        skipping::test(
            "no_change_and_no_part_of_a_document_makes_the_compiler_panic",
            real_documents,
            no_change_and_no_part_of_a_document_makes_the_compiler_panic,
        ),
        skipping::test(
            "documents_become_crates_that_compile_without_a_warning",
            real_documents,
            documents_become_crates_that_compile_without_a_warning,
        ),
        skipping::test(
            "documentation_has_no_warning_and_its_examples_compile",
            real_documents,
            documentation_has_no_warning_and_its_examples_compile,
        ),
    ])
}

fn real_documents() -> Result<Vec<PathBuf>, String> {
    corpus().map(|folder| documents(&folder))
}

/// The documents in a folder that has to be there.
fn documents(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder);
    let entries = entries.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut documents: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| is_document(path))
        .collect();
    documents.sort();
    documents
}

fn is_document(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension == "yaml" || extension == "json")
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

fn compiled(path: &Path) -> (String, Result<Output, Failure>) {
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
    // Numbers that the library for YAML cannot hold are of no interest here.
    let digits = text.split_inclusive(|character: char| !character.is_ascii_digit());
    let text: String = digits
        .map(
            |part| match part.trim_start_matches(|digit: char| digit.is_ascii_digit()) {
                rest if part.len() > 18 => format!("0{rest}"),
                _ => part.to_owned(),
            },
        )
        .collect();
    let document: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
    let methods = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    let paths = document.get("paths").and_then(|paths| paths.as_mapping());
    let items = paths.into_iter().flat_map(|paths| paths.values());
    items
        .map(|item| {
            methods
                .iter()
                .filter(|method| item.get(method).is_some())
                .count()
        })
        .sum()
}

fn every_document_is_compiled_whole_or_refused_with_reasons(documents: Vec<PathBuf>) {
    let mut generated = BTreeSet::new();
    for path in &documents {
        let (text, result) = compiled(path);
        match result {
            Ok(output) => {
                generated.insert(stem(path));
                let expected = operations(&text);
                // Ways to send the body of one operation are rows of one name.
                let emitted: BTreeSet<&str> = output
                    .files
                    .iter()
                    .filter(|(path, _)| path.contains("/operations/"))
                    .flat_map(|(_, text)| text.split(": Operation = Operation::new(").skip(1))
                    .filter_map(|row| row.split('"').nth(1))
                    .collect();
                assert_eq!(emitted.len(), expected, "{}", path.display());
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
    let pinned: BTreeSet<String> = MUST_GENERATE.map(str::to_owned).into();
    let lost: Vec<_> = pinned.difference(&generated).collect();
    assert!(lost.is_empty(), "no longer generated: {lost:?}");
    let new: Vec<_> = generated.difference(&pinned).collect();
    if !new.is_empty() {
        println!("generated, and to be pinned in MUST_GENERATE: {new:?}");
    }
}

/// Of both versions, and of several styles.
const TO_BE_CHANGED: [&str; 4] = ["museum", "petstore3", "tictactoe", "train-travel"];

fn no_change_and_no_part_of_a_document_makes_the_compiler_panic(documents: Vec<PathBuf>) {
    let chosen = documents
        .iter()
        .filter(|path| TO_BE_CHANGED.contains(&stem(path).as_str()));
    let mut count = 0;
    for path in chosen {
        count += 1;
        let text = fs::read_to_string(path).unwrap();
        let document: serde_json::Value = serde_yaml::from_str(&text).unwrap();
        for case in 0..40 {
            let mut random = mutations::Random::new(case);
            let name = format!("{}, {case}", path.display());
            mutations::is_compiled(&name, &mutations::text(&mut random, &text));
            let part = mutations::subset(&mut random, &document);
            mutations::is_compiled(&name, &part.to_string());
        }
    }
    assert_eq!(count, TO_BE_CHANGED.len());
}

fn documents_become_crates_that_compile_without_a_warning(documents: Vec<PathBuf>) {
    let folder = support::temporary("corpus");
    let mut members = Vec::new();
    for path in documents
        .iter()
        .filter(|path| MUST_COMPILE.contains(&stem(path).as_str()))
    {
        let name = stem(path);
        let output = compiled(path)
            .1
            .unwrap_or_else(|failure| panic!("{failure}"));
        let mut tree = output.files;
        // One workspace for all, so that what they depend on is compiled once.
        let manifest = emit::manifest(&name, "A real document.", &emit::Features::default(), &tree)
            .replace("\n[workspace]\n", "");
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

/// The same in one library, because of the time: what a page of one says is that of a crate of its own.
fn documentation_has_no_warning_and_its_examples_compile(documents: Vec<PathBuf>) {
    let chosen = documents
        .iter()
        .filter(|path| MUST_COMPILE.contains(&stem(path).as_str()));
    let sources = chosen.map(|path| {
        let text = fs::read_to_string(path).unwrap();
        let source = Source {
            path: path.display().to_string(),
            text,
        };
        (stem(path).replace('-', "_"), source)
    });
    let sources: Vec<(String, Source)> = sources.collect();
    assert_eq!(sources.len(), MUST_COMPILE.len());
    let edits = Edits::default();
    let jobs = sources.iter().map(|(module, source)| Job {
        source,
        module: Some(module),
        edits: &edits,
    });
    let jobs: Vec<Job<'_>> = jobs.collect();
    let output = compile(&jobs, Form::LibraryOf("real"), &alone);
    let output = output.unwrap_or_else(|failure| panic!("{failure}"));
    let folder = support::temporary("documentation");
    let mut tree = output.files;
    let manifest = emit::manifest("real", "Real documents.", &emit::Features::default(), &tree);
    tree.insert("Cargo.toml".to_owned(), manifest);
    files::write(&tree, &folder, &[]).unwrap();
    for command in [["doc", "--no-deps"], ["test", "--doc"]] {
        let status = support::cargo(&folder, &command).status().unwrap();
        assert!(status.success(), "{command:?}");
    }
}
