//! Overlays: what their actions make of a document, and what clients of real documents do with it that
//! nobody here has edited.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

#[path = "../support/corpus.rs"]
mod corpus;
mod merging;
#[path = "../../../tests/support/skipping.rs"]
mod skipping;
#[path = "../support/mod.rs"]
mod support;

// Compiled against generated code; listed here so that it is formatted.
#[cfg(any())]
mod probe;

use corpus::corpus;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
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

fn main() -> ExitCode {
    let own: [(&str, fn()); 5] = [
        (
            "objects_are_merged_arrays_joined_and_other_values_replaced",
            merging::objects_are_merged_arrays_joined_and_other_values_replaced,
        ),
        (
            "an_array_takes_one_item_or_many",
            merging::an_array_takes_one_item_or_many,
        ),
        (
            "actions_see_what_those_before_them_have_done",
            merging::actions_see_what_those_before_them_have_done,
        ),
        (
            "what_a_filter_selects_is_changed_wherever_it_is",
            merging::what_a_filter_selects_is_changed_wherever_it_is,
        ),
        (
            "a_part_of_the_document_can_be_copied",
            merging::a_part_of_the_document_can_be_copied,
        ),
    ];
    let real = skipping::test(
        "clients_of_real_documents_do_what_overlays_say",
        corpus,
        clients_of_real_documents_do_what_overlays_say,
    );
    let mut tests = vec![real];
    tests.extend(own.map(|(name, test)| skipping::test(name, || Ok(()), move |()| test())));
    skipping::run(tests)
}

fn source(path: &Path) -> Source {
    Source {
        path: path.display().to_string(),
        text: fs::read_to_string(path).unwrap(),
    }
}

fn clients_of_real_documents_do_what_overlays_say(corpus: PathBuf) {
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
