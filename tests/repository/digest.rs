//! When the build script runs the compiler of the documents, which takes longer to build than the
//! client: where `generated.digest` does not say that nothing has changed. The script runs on a small
//! repository here, with a compiler that only notes that it was run.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const FILES: [&str; 11] = [
    "spec/a.yaml",
    "spec/parts/b.json",
    "codegen/src/lib.rs",
    "codegen/runtime/src/value.rs",
    "codegen/templates/guide.md",
    "codegen/Cargo.toml",
    "Cargo.toml",
    "Cargo.lock",
    "build.rs",
    "generated/lib.rs",
    "generated/a/mod.rs",
];

#[test]
fn the_compiler_runs_where_something_has_changed() {
    let repository = Repository::new();
    assert!(repository.runs_the_compiler(), "there is no digest yet");
    assert!(!repository.runs_the_compiler());
    for path in FILES {
        let text = repository.read(path);
        repository.write(path, &format!("{text}// changed\n"));
        assert!(repository.runs_the_compiler(), "{path} is changed");
        assert!(!repository.runs_the_compiler());
        fs::remove_file(repository.folder.join(path)).unwrap();
        assert!(repository.runs_the_compiler(), "{path} is missing");
        assert!(!repository.runs_the_compiler());
        repository.write(path, &text);
        assert!(repository.runs_the_compiler(), "{path} is back");
        assert!(!repository.runs_the_compiler());
    }
    for path in [
        "spec/a.overlay.yaml",
        "spec/parts/c",
        "codegen/src/new.rs",
        "generated/extra.rs",
    ] {
        repository.write(path, "more\n");
        assert!(repository.runs_the_compiler(), "{path} is new");
        assert!(!repository.runs_the_compiler());
    }
    // What a file holds is now at another place.
    let from = repository.folder.join("generated/extra.rs");
    fs::rename(from, repository.folder.join("generated/other.rs")).unwrap();
    assert!(repository.runs_the_compiler());
    // A merge that has kept both sides.
    let digest = repository.read("generated.digest");
    repository.write(
        "generated.digest",
        &format!("{digest}0000000000000000 spec\n"),
    );
    assert!(repository.runs_the_compiler());
    assert_eq!(repository.read("generated.digest"), digest);
}

#[test]
fn the_compiler_does_not_run_for_what_decides_nothing() {
    let repository = Repository::new();
    assert!(repository.runs_the_compiler());
    for path in [
        "spec/README.md",
        "spec/a.yaml~",
        "spec/.a.yaml.swp",
        "spec/#a.yaml#",
        "generated/lib.rs.orig",
        "codegen/tests/a.rs",
        "codegen/README.md",
        "codegen/target/a.rs",
        "examples/a.rs",
    ] {
        repository.write(path, "more\n");
        assert!(!repository.runs_the_compiler(), "{path}");
    }
    // A checkout with the line ends of another system.
    for path in FILES.into_iter().chain(["generated.digest"]) {
        repository.write(path, &repository.read(path).replace('\n', "\r\n"));
        assert!(!repository.runs_the_compiler(), "{path}");
    }
}

#[test]
fn an_edit_changes_few_lines_of_the_digest() {
    let repository = Repository::new();
    assert!(repository.runs_the_compiler());
    let before = repository.read("generated.digest");
    repository.write("spec/a.yaml", "other\n");
    repository.write("generated/lib.rs", "other\n");
    assert!(repository.runs_the_compiler());
    let after = repository.read("generated.digest");
    let changed = before.lines().zip(after.lines());
    let changed: Vec<&str> = changed
        .filter(|(before, after)| before != after)
        .filter_map(|(_, after)| Some(after.split_once(' ')?.1))
        .collect();
    assert_eq!(changed, ["spec", "generated"]);
    assert_eq!(before.lines().count(), after.lines().count());
}

#[test]
fn a_compiler_that_fails_leaves_the_digest_as_it_was() {
    let repository = Repository::new();
    assert!(repository.runs_the_compiler());
    let digest = repository.read("generated.digest");
    repository.write("spec/a.yaml", "a mistake\n");
    repository.compiler("exit 1");
    assert!(!repository.builds());
    assert_eq!(repository.read("generated.digest"), digest);
    repository.compiler("exit 0");
    assert!(repository.runs_the_compiler());
}

#[test]
fn who_builds_elsewhere_is_told_of_a_client_that_is_out_of_step() {
    let repository = Repository::new();
    assert!(repository.runs_the_compiler());
    let elsewhere = repository.script.with_file_name("elsewhere/out");
    let says = || {
        let output = repository.build(&elsewhere);
        assert!(output.status.success());
        assert!(!repository.noted().exists(), "nothing is written");
        let said = String::from_utf8(output.stdout).unwrap();
        let mut lines = said.lines().map(str::to_owned);
        lines.find(|line| line.starts_with("cargo::warning="))
    };
    assert_eq!(says(), None);
    repository.write("spec/b.yml", "more\n");
    let warning = says().unwrap();
    assert!(warning.contains("run `cargo build` in"), "{warning}");
    assert!(repository.runs_the_compiler());
    assert_eq!(says(), None);
}

struct Repository {
    folder: PathBuf,
    script: PathBuf,
}

impl Repository {
    fn new() -> Self {
        let name = std::thread::current().name().unwrap_or("one").to_owned();
        let around = crate::temporary(&name.replace("::", "-"));
        let script = around.join("script");
        let compiles = Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into()))
            .args(["--edition", "2024", "-o"])
            .arg(&script)
            .arg(crate::root().join("build.rs"))
            .status();
        assert!(compiles.unwrap().success());
        let folder = around.join("repository");
        let repository = Self { folder, script };
        for path in FILES {
            repository.write(path, &format!("{path}\n"));
        }
        repository.compiler("exit 0");
        repository
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join(path)).unwrap()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The program in the place of cargo.
    fn cargo(&self) -> PathBuf {
        self.script.with_file_name("cargo")
    }

    fn noted(&self) -> PathBuf {
        self.script.with_file_name("noted")
    }

    fn compiler(&self, end: &str) {
        let text = format!("#!/bin/sh\ntouch '{}'\n{end}\n", self.noted().display());
        fs::write(self.cargo(), text).unwrap();
        fs::set_permissions(self.cargo(), fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn builds(&self) -> bool {
        let out = self.folder.join("target/debug/build/undelete-0/out");
        self.build(&out).status.success()
    }

    fn build(&self, out: &Path) -> Output {
        let output = Command::new(&self.script)
            .env("CARGO_MANIFEST_DIR", &self.folder)
            .env("CARGO", self.cargo())
            .env("OUT_DIR", out)
            .env_remove("UNDELETE_REGENERATE")
            .output();
        output.unwrap()
    }

    #[track_caller]
    fn runs_the_compiler(&self) -> bool {
        assert!(self.builds());
        let noted = Path::new(&self.noted()).exists();
        let _ = fs::remove_file(self.noted());
        noted
    }
}
