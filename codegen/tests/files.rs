//! What is written, and what is left alone.

#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use std::fs;
use std::process::Command;
use undelete_codegen::files::{Difference, Files, Written, compare, write, write_crate};
use undelete_codegen::render::HEADER;

fn files(entries: &[(&str, &str)]) -> Files {
    entries
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

#[test]
fn only_what_differs_is_written() {
    let folder = support::temporary("files-differs");
    let first = files(&[("lib.rs", HEADER), ("a/one.rs", "1"), ("a/two.rs", "2")]);
    write(&first, &folder, &[]).unwrap();
    let written = |path: &str| fs::metadata(folder.join(path)).unwrap().modified().unwrap();
    let before = (written("a/one.rs"), written("a/two.rs"));
    let second = files(&[("lib.rs", HEADER), ("a/one.rs", "1"), ("a/two.rs", "two")]);
    let difference = write(&second, &folder, &[]).unwrap();
    assert_eq!(difference.changed, ["a/two.rs"]);
    assert_eq!(written("a/one.rs"), before.0);
    assert_ne!(written("a/two.rs"), before.1);
    assert_eq!(
        compare(&second, &folder, &[]).unwrap(),
        Difference::default()
    );
}

#[test]
fn leftovers_are_deleted_with_their_folders_and_what_is_kept_stays() {
    let folder = support::temporary("files-leftovers");
    write(
        &files(&[("lib.rs", HEADER), ("old/deep/gone.rs", HEADER)]),
        &folder,
        &[],
    )
    .unwrap();
    fs::create_dir(folder.join("target")).unwrap();
    fs::write(folder.join("target/built"), "").unwrap();
    fs::write(folder.join("NOTES.md"), "by hand").unwrap();
    fs::write(folder.join("tests.rs"), "// by hand").unwrap();
    let difference = write(&files(&[("lib.rs", HEADER)]), &folder, &["target"]).unwrap();
    assert_eq!(difference.stale, ["old/deep/gone.rs"]);
    assert!(!folder.join("old").exists());
    for kept in ["target/built", "NOTES.md", "tests.rs"] {
        assert!(folder.join(kept).exists(), "{kept}");
    }
}

#[test]
fn a_comparison_sees_missing_changed_and_superfluous_files() {
    let folder = support::temporary("files-compare");
    write(
        &files(&[("lib.rs", HEADER), ("a.rs", "a"), ("b.rs", "b")]),
        &folder,
        &[],
    )
    .unwrap();
    let wanted = files(&[("lib.rs", HEADER), ("a.rs", "A"), ("c.rs", "c")]);
    let difference = compare(&wanted, &folder, &[]).unwrap();
    assert_eq!(difference.changed, ["a.rs", "c.rs"]);
    assert_eq!(difference.stale, ["b.rs"]);
    assert!(!folder.join("c.rs").exists());
}

#[test]
fn files_of_somebody_else_are_not_deleted() {
    let folder = support::temporary("files-foreign");
    fs::write(folder.join("lib.rs"), "// hand-written\n").unwrap();
    fs::write(folder.join("thesis.txt"), "years of work").unwrap();
    assert!(write(&files(&[("lib.rs", HEADER)]), &folder, &[]).is_err());
    assert_eq!(
        fs::read_to_string(folder.join("lib.rs")).unwrap(),
        "// hand-written\n"
    );
    assert_eq!(
        fs::read_to_string(folder.join("thesis.txt")).unwrap(),
        "years of work"
    );
}

/// A crate of two files of code and a manifest.
fn a_crate(text: &str) -> Files {
    files(&[
        ("Cargo.toml", text),
        ("lib.rs", &format!("{HEADER}// {text}\n")),
        ("runtime/auth/mod.rs", text),
    ])
}

#[test]
fn files_that_somebody_added_to_a_crate_stay() {
    let folder = support::temporary("files-added");
    write_crate(&a_crate("one"), &folder).unwrap();
    for path in ["runtime/mine.rs", "runtime/auth/mine.rs", "mine.rs"] {
        fs::write(folder.join(path), HEADER).unwrap();
    }
    let mut fewer = a_crate("two");
    fewer.remove("runtime/auth/mod.rs");
    let written = write_crate(&fewer, &folder).unwrap();
    assert_eq!(written.deleted, ["runtime/auth/mod.rs"]);
    assert_eq!(written.changed, ["Cargo.toml", "lib.rs"]);
    for path in ["runtime/mine.rs", "runtime/auth/mine.rs", "mine.rs"] {
        assert!(folder.join(path).exists(), "{path}");
    }
}

#[test]
fn a_checkout_that_ends_lines_in_another_way_is_not_edited() {
    let folder = support::temporary("files-checkout");
    write_crate(&a_crate("one\ntwo\n"), &folder).unwrap();
    for path in [
        ".undelete-codegen",
        "Cargo.toml",
        "lib.rs",
        "runtime/auth/mod.rs",
    ] {
        let text = fs::read_to_string(folder.join(path)).unwrap();
        fs::write(folder.join(path), text.replace('\n', "\r\n")).unwrap();
    }
    let written = write_crate(&a_crate("one\ntwo\n"), &folder).unwrap();
    assert_eq!(written, Written::default());
    let written = write_crate(&a_crate("three\n"), &folder).unwrap();
    assert_eq!(
        written.changed,
        ["Cargo.toml", "lib.rs", "runtime/auth/mod.rs"]
    );
    let text = fs::read_to_string(folder.join("lib.rs")).unwrap();
    assert!(!text.contains('\r'), "{text}");
}

#[test]
fn an_edited_manifest_is_left_as_it_is_and_edited_code_is_refused() {
    let folder = support::temporary("files-edited");
    write_crate(&a_crate("one"), &folder).unwrap();
    fs::write(folder.join("Cargo.toml"), "edited").unwrap();
    for text in ["two", "three"] {
        let written = write_crate(&a_crate(text), &folder).unwrap();
        assert_eq!(written.kept, ["Cargo.toml"]);
        assert_eq!(
            fs::read_to_string(folder.join("Cargo.toml")).unwrap(),
            "edited"
        );
    }
    fs::write(folder.join("runtime/auth/mod.rs"), "edited").unwrap();
    let error = write_crate(&a_crate("four"), &folder).unwrap_err();
    assert!(error.to_string().contains("runtime/auth/mod.rs"), "{error}");
    let code = fs::read_to_string(folder.join("runtime/auth/mod.rs")).unwrap();
    assert_eq!(code, "edited");
    fs::remove_file(folder.join("runtime/auth/mod.rs")).unwrap();
    write_crate(&a_crate("four"), &folder).unwrap();
}

#[test]
fn a_new_repository_is_a_folder_for_a_crate() {
    let folder = support::temporary("files-repository");
    fs::create_dir(folder.join(".git")).unwrap();
    fs::write(folder.join(".git/HEAD"), "ref").unwrap();
    fs::write(folder.join("README.md"), "by hand").unwrap();
    write_crate(&a_crate("one"), &folder).unwrap();
    assert_eq!(
        write_crate(&a_crate("one"), &folder).unwrap(),
        Written::default()
    );
    assert_eq!(
        fs::read_to_string(folder.join("README.md")).unwrap(),
        "by hand"
    );
}

#[test]
fn an_interrupted_run_can_be_repeated_and_names_the_file() {
    let folder = support::temporary("files-interrupted");
    // A folder where a file belongs cannot be replaced by it.
    fs::create_dir_all(folder.join(".x")).unwrap();
    let mut all = a_crate("one");
    all.insert("runtime/zone.rs/never.rs".to_owned(), String::new());
    all.insert("runtime/zone.rs".to_owned(), String::new());
    let error = write_crate(&all, &folder).unwrap_err();
    assert!(error.to_string().contains("zone.rs"), "{error}");
    let written = write_crate(&a_crate("two"), &folder).unwrap();
    assert!(written.changed.contains(&"lib.rs".to_owned()));
    assert_eq!(
        compare(&a_crate("two"), &folder, &[".undelete-codegen", ".x"]).unwrap(),
        Difference::default()
    );
}

#[test]
fn a_crate_is_called_like_the_api_unless_it_is_given_a_name() {
    let document = support::folder("goldens").join("strangers/input.yaml");
    for (arguments, krate, module) in [
        (&[][..], "names-of-strangers", "names_of_strangers"),
        (&["--name", "type"], "type-client", "type"),
        (&["--name", "std"], "std-client", "std"),
        (&["--name", "Mine"], "mine", "mine"),
    ] {
        let folder = support::temporary("files-called").join("new");
        let output = Command::new(env!("CARGO_BIN_EXE_undelete-codegen"))
            .arg("generate")
            .arg(&document)
            .arg("--out")
            .arg(&folder)
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        assert!(
            manifest.contains(&format!("name = \"{krate}\"\n")),
            "{manifest}"
        );
        assert!(
            manifest.contains("A client of Names of strangers,"),
            "{manifest}"
        );
        assert!(folder.join(module).join("mod.rs").exists(), "{module}");
    }
}

/// Files may not grow beyond a few blocks: a disk that is full, as far as the command can tell.
#[cfg(unix)]
#[test]
fn a_full_disk_names_the_file_and_the_run_can_be_repeated() {
    let folder = support::temporary("files-full");
    let document = support::folder("goldens").join("shelf/input.yaml");
    let out = folder.join("client");
    let run = |script: &str| {
        Command::new("sh")
            .args([
                "-c",
                script,
                env!("CARGO_BIN_EXE_undelete-codegen"),
                "generate",
            ])
            .arg(&document)
            .arg("--out")
            .arg(&out)
            .output()
            .unwrap()
    };
    let output = run("trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"");
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "{message}");
    assert!(message.contains("/client/"), "{message}");
    let output = run("exec \"$0\" \"$@\"");
    assert!(output.status.success(), "{output:?}");
}

/// What cannot be read may be anything: nobody says that it is missing, and nothing is put there.
#[test]
fn a_file_that_cannot_be_read_is_named() {
    let folder = support::temporary("files-unreadable");
    write_crate(&a_crate("one"), &folder).unwrap();
    // A name that no file can have.
    let mut all = a_crate("one");
    let long = format!("runtime/{}.rs", "x".repeat(300));
    all.insert(long.clone(), String::new());
    for error in [
        write_crate(&all, &folder).unwrap_err(),
        compare(&all, &folder, &[]).unwrap_err(),
    ] {
        assert!(error.to_string().contains(&long), "{error}");
    }
}
