//! Small documents and the files they become. A difference is for a reviewer to read.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use support::{cases, compare_or_write, is_updating};
use undelete_codegen::files::{self, Files};
use undelete_codegen::spec::Source;
use undelete_codegen::{Input, emit, generate_crate, generate_with};

fn input(case: &Path) -> Input {
    let text = fs::read_to_string(case.join("input.yaml")).unwrap();
    let module = case.file_name().unwrap().to_string_lossy().into_owned();
    Input {
        source: Source {
            path: format!("{module}/input.yaml"),
            text,
        },
        module,
    }
}

fn beside() -> impl Fn(&str) -> std::io::Result<Vec<u8>> {
    support::beside(&support::folder("goldens"))
}

#[test]
fn documents_become_the_expected_files() {
    for case in cases("goldens") {
        let input = input(&case);
        let output = generate_with(std::slice::from_ref(&input), &beside())
            .unwrap_or_else(|failure| panic!("{failure}"));
        let prefix = format!("{}/", input.module);
        let own: Files = output
            .files
            .into_iter()
            .filter_map(|(path, text)| Some((path.strip_prefix(&prefix)?.to_owned(), text)))
            .collect();
        let folder = case.join("expected");
        if is_updating() {
            let _ = fs::remove_dir_all(&folder);
            files::write(&own, &folder, &[]).unwrap();
        }
        for (path, text) in &own {
            compare_or_write(&folder.join(path), text);
        }
        let difference = files::compare(&own, &folder, &[]).unwrap();
        assert!(difference.is_empty(), "{}: {difference:?}", case.display());
    }
}

#[test]
fn the_files_compile_without_a_warning() {
    let inputs: Vec<Input> = cases("goldens").iter().map(|case| input(case)).collect();
    let output = generate_with(&inputs, &beside()).unwrap_or_else(|failure| panic!("{failure}"));
    let folder = support::temporary("goldens");
    let mut files = output.files;
    let manifest = emit::manifest(
        "goldens",
        "Compiled to see that it compiles.",
        &emit::Features::default(),
        &files,
    );
    files.insert("Cargo.toml".to_owned(), manifest);
    files::write(&files, &folder, &[]).unwrap();
    for command in [&["clippy"][..], &["doc", "--no-deps"]] {
        let status = support::cargo(&folder, command).status().unwrap();
        assert!(status.success(), "{command:?}");
    }
    // What its table says of a field stands where the field is documented.
    let page = "generated/doc/goldens/flows/models/struct.PlainPage.html";
    let page = fs::read_to_string(Path::new(env!("CARGO_TARGET_TMPDIR")).join(page)).unwrap();
    assert!(page.contains("<code>books</code> in JSON"), "{page}");
}

#[test]
fn every_error_code_says_what_to_do() {
    let mut open = vec![
        support::folder("goldens"),
        support::root().join("generated"),
    ];
    let mut codes = 0;
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.ends_with("error.rs") && !path.parent().unwrap().ends_with("models") {
                let text = fs::read_to_string(&path).unwrap();
                let mut docs = String::new();
                for line in text.lines().map(str::trim) {
                    if line.starts_with("///") {
                        docs.push_str(line);
                        continue;
                    }
                    if line.ends_with("\";") && !line.starts_with("use") {
                        codes += 1;
                        assert!(docs.contains("/// **"), "{}: {line}", path.display());
                    }
                    docs.clear();
                }
            }
        }
    }
    assert!(codes > 100, "{codes}");
}

#[test]
fn the_order_of_documents_and_of_their_keys_does_not_matter() {
    let mut inputs: Vec<Input> = cases("goldens").iter().map(|case| input(case)).collect();
    let forwards = generate_with(&inputs, &beside()).unwrap().files;
    inputs.reverse();
    for input in &mut inputs {
        input.source.text = reversed(&input.source.text);
    }
    let backwards = generate_with(&inputs, &beside()).unwrap().files;
    let differing: BTreeSet<_> = forwards
        .iter()
        .filter(|(path, text)| backwards.get(*path) != Some(text))
        .map(|(path, _)| path)
        .collect();
    assert!(differing.is_empty(), "{differing:?}");
    assert_eq!(forwards.len(), backwards.len());
}

#[test]
fn where_a_document_lies_does_not_matter() {
    for case in ["shelf", "bodies", "flows", "servers"] {
        let made = |path: &str| {
            let mut input = input(&support::folder("goldens").join(case));
            input.source.path = path.to_owned();
            generate_crate(&input.source, None, &undelete_codegen::spec::alone)
                .unwrap()
                .files
        };
        assert_eq!(made("a.yaml"), made("/elsewhere/deep/b.yaml"), "{case}");
    }
}

/// The same document as JSON, with the keys of every mapping in reverse order.
fn reversed(yaml: &str) -> String {
    fn write(value: &serde_yaml::Value, out: &mut String) {
        match value {
            serde_yaml::Value::Mapping(entries) => {
                out.push('{');
                let entries: Vec<_> = entries.iter().collect();
                for (index, (key, value)) in entries.into_iter().rev().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    let key = key.as_str().map_or_else(
                        || serde_yaml::to_string(key).unwrap().trim().to_owned(),
                        str::to_owned,
                    );
                    out.push_str(&serde_json::to_string(&key).unwrap());
                    out.push(':');
                    write(value, out);
                }
                out.push('}');
            }
            serde_yaml::Value::Sequence(items) => {
                out.push('[');
                for (index, value) in items.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    write(value, out);
                }
                out.push(']');
            }
            scalar => out.push_str(&serde_json::to_string(scalar).unwrap()),
        }
    }
    let mut out = String::new();
    write(&serde_yaml::from_str(yaml).unwrap(), &mut out);
    out
}
