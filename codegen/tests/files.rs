//! What is written, and what is left alone.

#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use std::fs;
use undelete_codegen::files::{Difference, Files, compare, write};
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
