//! Overlays: what their actions make of a document, and what clients of real documents do with it that
//! nobody here has edited.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod merging;
#[path = "../support/mod.rs"]
mod support;

// Compiled against generated code; listed here so that it is formatted.
#[cfg(any())]
mod probe;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use support::{folder, root, temporary};
use undelete_codegen::spec::{Edits, Selection, Source};
use undelete_codegen::{Form, Job, compile, emit, files};

/// Documents with an overlay here, and the operations that the probe calls.
const DOCUMENTS: [(&str, &str, &[&str]); 3] = [
    ("github", "json", &["id:repos/list-tags"]),
    ("digitalocean", "yaml", &["id:sshKeys_list"]),
    (
        "resend",
        "yaml",
        &["id:emails/list", "id:suppressions/batch-add"],
    ),
];

/// As for other tests of real documents, see `corpus.rs`.
fn corpus() -> Option<PathBuf> {
    match std::env::var_os("CORPUS_DIR") {
        Some(folder) => Some(folder.into()),
        None => Some(root().join("../shared/corpus")).filter(|folder| folder.exists()),
    }
}

fn source(path: &Path) -> Source {
    Source {
        path: path.display().to_string(),
        text: fs::read_to_string(path).unwrap(),
    }
}

#[test]
fn clients_of_real_documents_do_what_overlays_say() {
    let Some(corpus) = corpus() else {
        println!("1 skipped: CORPUS_DIR names no documents");
        return;
    };
    let read: Vec<(&str, Source, Edits)> = DOCUMENTS
        .iter()
        .map(|(name, extension, operations)| {
            let overlay = folder("overlays").join(format!("{name}.overlay.yaml"));
            let edits = Edits {
                overlays: vec![source(&overlay)],
                selection: Selection {
                    include: operations.iter().map(|id| id.parse().unwrap()).collect(),
                    exclude: Vec::new(),
                },
            };
            let document = source(&corpus.join(format!("{name}.{extension}")));
            (*name, document, edits)
        })
        .collect();
    let jobs: Vec<Job<'_>> = read
        .iter()
        .map(|(name, source, edits)| Job {
            source,
            module: Some(name),
            edits,
        })
        .collect();
    let output = compile(&jobs, Form::Library, &undelete_codegen::spec::alone);
    let mut output = output.unwrap_or_else(|failure| panic!("{failure}"));
    let manifest = emit::manifest(
        "overlays",
        "A probe.",
        &emit::Features::default(),
        &output.files,
    );
    output.files.insert("Cargo.toml".to_owned(), manifest);
    let crate_folder = temporary("overlays");
    files::write(&output.files, &crate_folder, &[]).unwrap();
    // The versions that the repository has locked, and fetched.
    fs::copy(root().join("Cargo.lock"), crate_folder.join("Cargo.lock")).unwrap();
    fs::create_dir_all(crate_folder.join("tests")).unwrap();
    let probe = folder("overlays/probe/mod.rs");
    fs::copy(probe, crate_folder.join("tests/probe.rs")).unwrap();
    let status = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--offline", "--test", "probe"])
        .args(["--no-default-features", "--features", "blocking"])
        .current_dir(&crate_folder)
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
