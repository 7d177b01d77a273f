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
    let documents = support::documents(&root().join("spec"));
    let documents = documents
        .iter()
        .map(|path| path.strip_prefix(root()).unwrap());
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
fn documents_have_two_endings_and_overlays_are_none() {
    let folder = support::temporary("documents");
    let names = [
        "a.yml",
        "b.yaml",
        "b.overlay.yml",
        "c.overlay.yaml",
        "README.md",
    ];
    for name in names {
        fs::write(folder.join(name), "").unwrap();
    }
    let expected = names.iter().take(2).map(|name| folder.join(name));
    assert!(support::documents(&folder).into_iter().eq(expected));
}

#[test]
fn the_digest_that_lets_a_build_leave_the_compiler_alone_is_right() {
    let script = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-script");
    let compiles = Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into()))
        .args(["--edition", "2024", "-o"])
        .arg(&script)
        .arg(root().join("build.rs"))
        .status();
    assert!(compiles.unwrap().success());
    let output = Command::new(script)
        .env("CARGO_MANIFEST_DIR", root())
        .env("UNDELETE_REGENERATE", "1")
        // The compiler, were it to run.
        .env("CARGO", "false")
        .env("OUT_DIR", root().join("target/debug/build/undelete-0/out"))
        .output();
    let output = output.unwrap();
    assert!(
        output.status.success(),
        "generated.digest does not fit: run `cargo build`, and commit it"
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
            section("codegen/runtime-tests/Cargo.toml", title),
            "{title}"
        );
    }
}

/// The lines of a table of a manifest.
fn table(manifest: &str, title: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(manifest)).unwrap();
    let (_, after) = text.split_once(&format!("\n{title}\n")).unwrap();
    let lines = after.lines().take_while(|line| !line.starts_with('['));
    let lines = lines.filter(|line| !line.trim().is_empty());
    lines.map(str::to_owned).collect()
}

#[test]
fn generated_crates_need_what_the_runtime_needs() {
    let shared = table("Cargo.toml", "[workspace.dependencies]");
    let resolved = |line: &String| {
        let (name, features) = if let Some(name) = line.strip_suffix(".workspace = true") {
            (name, " }")
        } else if let Some(parts) = line.split_once(" = { workspace = true") {
            parts
        } else {
            return line.clone();
        };
        let prefix = format!("{name} = ");
        let value = shared.iter().find_map(|line| line.strip_prefix(&prefix));
        match value.unwrap() {
            value if features == " }" => format!("{prefix}{value}"),
            value => match value.strip_prefix("{ ") {
                Some(inner) => format!("{prefix}{{ {}{features}", inner.trim_end_matches(" }")),
                None => format!("{prefix}{{ version = {value}{features}"),
            },
        }
    };
    let mut wanted = "# Written by `cargo test -p undelete-codegen --test in_sync`.\n".to_owned();
    for title in ["[features]", "[dependencies]"] {
        let lines = table("codegen/runtime-tests/Cargo.toml", title);
        let lines: Vec<String> = lines.iter().map(resolved).collect();
        wanted.push_str(&format!("\n{title}\n{}\n", lines.join("\n")));
    }
    let path = root().join("codegen/src/emit/requirements.toml");
    support::compare_or_write(&path, &wanted);
}

#[test]
fn the_package_of_the_compiler_carries_what_it_emits() {
    let output = Command::new(env!("CARGO"))
        .args(["package", "--list", "--offline", "--allow-dirty"])
        .args(["-p", "undelete-codegen"])
        .current_dir(root())
        .output()
        .unwrap();
    let listed = String::from_utf8(output.stdout).unwrap();
    let listed: BTreeSet<&str> = listed.lines().collect();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(listed.contains("src/main.rs"), "{said}");
    for folder in ["runtime/src", "templates", "src"] {
        let mut open = vec![root().join("codegen").join(folder)];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                    continue;
                }
                let path = path.strip_prefix(root().join("codegen")).unwrap();
                assert!(listed.contains(path.to_str().unwrap()), "{path:?}");
            }
        }
    }
}

#[test]
fn no_service_is_named_in_the_compiler() {
    let services: Vec<String> = support::documents(&root().join("spec"))
        .iter()
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
