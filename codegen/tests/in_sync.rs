//! What is checked in is what the sources say. Nothing is written here: the build of the client
//! would mend what these tests are to notice.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use support::root;
use undelete_codegen::emit;

#[test]
fn the_generated_client_is_in_sync_with_its_documents() {
    let mut documents = Vec::new();
    for entry in fs::read_dir(root().join("spec")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        // Overlays belong to the documents beside them.
        if name.ends_with(".yaml") && !name.ends_with(".overlay.yaml") {
            documents.push(format!("spec/{name}"));
        }
    }
    documents.sort_unstable();
    let output = Command::new(env!("CARGO_BIN_EXE_undelete-codegen"))
        .args(["check", "--deny-warnings", "--out", "generated"])
        .args(documents)
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "run `cargo build`: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn every_file_of_the_runtime_is_embedded() {
    let names = |folder: &Path| -> Vec<String> {
        fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect()
    };
    let source = root().join("codegen/runtime/src");
    let present: BTreeSet<String> = names(&source)
        .iter()
        .flat_map(|room| {
            let files = names(&source.join(room)).into_iter();
            files.map(move |file| format!("{room}/{file}"))
        })
        .collect();
    let embedded: BTreeSet<String> = emit::ROOMS
        .iter()
        .flat_map(|room| {
            let files = room.files.iter();
            files.map(move |(file, _)| format!("{}/{file}", room.name))
        })
        .collect();
    assert_eq!(present, embedded);
}

#[test]
fn the_client_depends_on_what_the_runtime_depends_on() {
    let section = |manifest: &str, title: &str| -> Vec<String> {
        let text = fs::read_to_string(root().join(manifest)).unwrap();
        let start = text.find(&format!("{title}\n")).unwrap() + title.len();
        text.get(start..)
            .unwrap()
            .trim_start()
            .lines()
            .take_while(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    };
    for title in ["[features]", "\n[dependencies]"] {
        assert_eq!(
            section("Cargo.toml", title),
            section("codegen/runtime/Cargo.toml", title),
            "{title}"
        );
    }
}

#[test]
fn no_service_is_named_in_the_compiler() {
    let documents = fs::read_dir(root().join("spec"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let services: Vec<String> = documents
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        })
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    assert!(!services.is_empty());
    let mut open = vec![root().join("codegen")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let Ok(text) = fs::read_to_string(&path) else {
                continue;
            };
            let text = text.to_lowercase();
            for service in &services {
                assert!(
                    !text.contains(service.as_str()),
                    "{} names {service}",
                    path.display()
                );
            }
        }
    }
}
