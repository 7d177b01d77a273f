//! `init`: whoever has a document has, after two commands, a workspace with the guarantees of this one.
//!
//! The documents are one of our own and, where they are, three that nobody wrote for this compiler.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

#[path = "../support/corpus.rs"]
mod corpus;
#[path = "../support/programs.rs"]
mod programs;
#[path = "../../../tests/support/skipping.rs"]
mod skipping;
#[path = "../support/mod.rs"]
mod support;

use corpus::corpus;
use programs::programs;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use support::{folder, root, temporary};

const REAL: [&str; 3] = ["petstore3", "museum", "train-travel"];

fn main() -> ExitCode {
    let own: [(&str, fn()); 6] = [
        (
            "a_document_of_our_own_becomes_a_workspace_that_keeps_in_step",
            a_document_of_our_own_becomes_a_workspace_that_keeps_in_step,
        ),
        (
            "what_cannot_be_begun_is_refused_and_nothing_is_written",
            what_cannot_be_begun_is_refused_and_nothing_is_written,
        ),
        (
            "a_new_repository_keeps_what_it_has",
            a_new_repository_keeps_what_it_has,
        ),
        (
            "the_compiler_is_named_for_other_machines_or_it_is_said_that_it_is_not",
            the_compiler_is_named_for_other_machines_or_it_is_said_that_it_is_not,
        ),
        (
            "a_run_that_was_interrupted_can_be_repeated",
            a_run_that_was_interrupted_can_be_repeated,
        ),
        (
            "texts_of_the_document_are_no_names_of_a_template_and_folders_may_have_spaces",
            texts_of_the_document_are_no_names_of_a_template_and_folders_may_have_spaces,
        ),
    ];
    let real = skipping::test(
        "real_documents_become_workspaces",
        corpus,
        real_documents_become_workspaces,
    );
    let checkout = skipping::test(
        "a_checkout_with_other_line_ends_is_in_step",
        || programs(&["git"]),
        |()| a_checkout_with_other_line_ends_is_in_step(),
    );
    let mut tests = vec![real, checkout];
    tests.extend(own.map(|(name, test)| skipping::test(name, || Ok(()), move |()| test())));
    skipping::run(tests)
}

/// What is built for all workspaces of these tests.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("init-target")
}

fn init(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_undelete-codegen"))
        .arg("init")
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8(said).unwrap();
    (output.status.code().unwrap_or(-1), said)
}

/// Runs cargo in a folder as whoever owns it would, but without TLS, which takes long to compile.
fn cargo(folder: &Path, target: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--verbose"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env_remove("UNDELETE_REGENERATE")
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        .output()
        .unwrap();
    let log = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(log).unwrap())
}

#[track_caller]
fn succeeds(folder: &Path, target: &Path, arguments: &[&str]) -> String {
    let (succeeds, log) = cargo(folder, target, arguments);
    assert!(succeeds, "{arguments:?}: {log}");
    log
}

/// A workspace around a document, built; and a crate that depends on it.
fn begun(name: &str, document: &Path) -> PathBuf {
    let around = temporary(&format!("init-{name}"));
    let (status, said) = init(&around, &[name, document.to_str().unwrap()]);
    assert_eq!(status, 0, "{said}");
    let workspace = around.join(name);
    // The versions that the repository has locked, and fetched.
    fs::copy(root().join("Cargo.lock"), workspace.join("Cargo.lock")).unwrap();
    let written = fs::metadata(workspace.join("generated/lib.rs")).unwrap();
    let build = ["build", "--no-default-features"];
    succeeds(&workspace, &target(), &build);
    let still = fs::metadata(workspace.join("generated/lib.rs")).unwrap();
    assert_eq!(still.modified().unwrap(), written.modified().unwrap());
    assert!(!runs_the_generator(&workspace));

    let dependent = around.join("dependent");
    fs::create_dir_all(dependent.join("src")).unwrap();
    let manifest = format!(
        "[workspace]\n\n[package]\nname = \"dependent\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         {name} = {{ path = \"../{name}\", default-features = false }}\n"
    );
    fs::write(dependent.join("Cargo.toml"), manifest).unwrap();
    let krate = name.replace('-', "_");
    let program = format!("fn main() {{ let _ = {krate}::{krate}::Client::builder(); }}\n");
    fs::write(dependent.join("src/main.rs"), program).unwrap();
    fs::copy(root().join("Cargo.lock"), dependent.join("Cargo.lock")).unwrap();
    let log = succeeds(&dependent, &target(), &["build"]);
    assert!(log.contains("dependent"), "{log}");
    assert!(!log.contains("undelete_codegen"), "{log}");
    assert!(!log.contains(&format!("{name}-generator")), "{log}");
    workspace
}

/// Whether a build of the workspace runs the generator: only where its digest does not fit.
fn runs_the_generator(workspace: &Path) -> bool {
    let script = workspace.with_file_name("script");
    let compiles = Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into()))
        .args(["--edition", "2024", "-o"])
        .arg(&script)
        .arg(workspace.join("build.rs"))
        .status();
    assert!(compiles.unwrap().success());
    let output = Command::new(script)
        .env("CARGO_MANIFEST_DIR", workspace)
        .env("OUT_DIR", workspace.join("target/debug/build/shop-0/out"))
        // The generator, were it to run.
        .env("CARGO", "false")
        .output();
    !output.unwrap().status.success()
}

fn a_document_of_our_own_becomes_a_workspace_that_keeps_in_step() {
    let shop = folder("cli/shop/shop.yaml");
    let workspace = begun("corner-shop", &shop);
    let generator = target().join("generator");
    let in_sync = ["test", "-p", "corner-shop-generator"];
    succeeds(&workspace, &generator, &in_sync);

    // An edit of the document is noticed by the test, and mended by the build.
    let document = workspace.join("spec/corner-shop.yaml");
    let text = fs::read_to_string(&document).unwrap();
    fs::write(&document, text.replace("pieces", "units")).unwrap();
    assert!(runs_the_generator(&workspace));
    let (succeeded, log) = cargo(&workspace, &generator, &in_sync);
    assert!(!succeeded && log.contains("run `cargo build`"), "{log}");
    // Who depends on the client is told, and gets it as it is.
    let dependent = workspace.with_file_name("dependent");
    let log = succeeds(&dependent, &target(), &["build"]);
    assert!(log.contains("generated/ is compiled as it is"), "{log}");
    let build = ["build", "--no-default-features"];
    succeeds(&workspace, &target(), &build);
    let stock = workspace.join("generated/corner_shop/models/stock.rs");
    assert!(fs::read_to_string(&stock).unwrap().contains("units"));
    assert!(!runs_the_generator(&workspace));
    succeeds(&workspace, &generator, &in_sync);

    // So is an overlay that comes to stand beside it.
    let overlay = "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions:\n\
        \x20 - target: $.paths['/orders'].get.operationId\n    update: EveryOrder\n";
    fs::write(workspace.join("spec/corner-shop.overlay.yaml"), overlay).unwrap();
    succeeds(&workspace, &target(), &build);
    let orders = workspace.join("generated/corner_shop/operations/orders.rs");
    assert!(fs::read_to_string(orders).unwrap().contains("every_order"));

    // A mistake is shown with its place.
    fs::write(
        &document,
        text.replace("$request.query.after", "$request.query.afer"),
    )
    .unwrap();
    let (succeeded, log) = cargo(&workspace, &target(), &build);
    assert!(
        !succeeded && log.contains("spec/corner-shop.yaml:"),
        "{log}"
    );
}

fn real_documents_become_workspaces(corpus: PathBuf) {
    for name in REAL {
        let document = corpus.join(format!("{name}.yaml"));
        begun(name, &document);
    }
}

fn what_cannot_be_begun_is_refused_and_nothing_is_written() {
    let around = temporary("init-refused");
    let shop = folder("cli/shop/shop.yaml");
    let shop = shop.to_str().unwrap();
    let mistakes = folder("cli/shop/mistakes.yaml");
    let (status, said) = init(&around, &["a", mistakes.to_str().unwrap()]);
    assert_eq!(status, 1, "{said}");
    assert!(!around.join("a").exists());
    fs::create_dir(around.join("b")).unwrap();
    fs::write(around.join("b/thesis.txt"), "years of work").unwrap();
    let (status, said) = init(&around, &["b", shop]);
    assert!(status == 2 && said.contains("somebody else"), "{said}");
    assert_eq!(fs::read_dir(around.join("b")).unwrap().count(), 1);
    let split =
        "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: { /a: { $ref: other.yaml } }\n";
    fs::write(around.join("split.yaml"), split).unwrap();
    fs::write(around.join("other.yaml"), "get: { responses: {} }\n").unwrap();
    let (status, said) = init(&around, &["c", "split.yaml"]);
    assert!(status == 2 && said.contains("other.yaml"), "{said}");
    let (status, said) = init(&around, &["d", shop, "--codegen-path", "nowhere"]);
    assert!(status == 2 && said.contains("nowhere"), "{said}");
    assert!(!around.join("d").exists());
}

fn a_new_repository_keeps_what_it_has() {
    let around = temporary("init-repository");
    fs::create_dir_all(around.join("shop/.git")).unwrap();
    fs::write(around.join("shop/README.md"), "mine").unwrap();
    let shop = folder("cli/shop/shop.yaml");
    let (status, said) = init(&around, &["shop", shop.to_str().unwrap()]);
    assert_eq!(status, 0, "{said}");
    assert_eq!(
        fs::read_to_string(around.join("shop/README.md")).unwrap(),
        "mine"
    );
    // Everything that a template leaves open is filled in.
    for path in [
        "build.rs",
        ".github/workflows/ci.yml",
        "generator/tests/in_sync.rs",
    ] {
        let text = fs::read_to_string(around.join("shop").join(path)).unwrap();
        assert!(
            text.contains("shop-generator") && !text.contains("__"),
            "{text}"
        );
    }
    let manifest = fs::read_to_string(around.join("shop/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"shop\"\n"), "{manifest}");
    // What is documented where it is published are features that there are.
    let manifest: toml::Table = manifest.parse().unwrap();
    let documented = &manifest["package"]["metadata"]["docs"]["rs"]["features"];
    assert_eq!(*documented, vec!["blocking", "tracing"].into());
    for feature in documented.as_array().unwrap() {
        let features = manifest["features"].as_table().unwrap();
        assert!(features.contains_key(feature.as_str().unwrap()));
    }
}

fn the_compiler_is_named_for_other_machines_or_it_is_said_that_it_is_not() {
    let around = temporary("init-compiler");
    let shop = folder("cli/shop/shop.yaml");
    let shop = shop.to_str().unwrap();
    let warning = "names the compiler by a path of this machine";
    let begun = |name: &str, options: &[&str]| {
        let (status, said) = init(&around, &[&[name, shop], options].concat());
        assert_eq!(status, 0, "{said}");
        let manifest = around.join(name).join("generator/Cargo.toml");
        let manifest = fs::read_to_string(manifest).unwrap();
        let manifest: toml::Table = manifest.parse().unwrap();
        (said, manifest["dependencies"]["undelete-codegen"].clone())
    };
    let (said, source) = begun("here", &[]);
    assert!(said.contains(warning), "{said}");
    assert_eq!(source["path"].as_str(), root().join("codegen").to_str());

    let url = "https://example.com/a\"b";
    let (said, source) = begun("anywhere", &["--codegen-git", url]);
    assert!(!said.contains(warning), "{said}");
    let expected = toml::toml! { git = "https://example.com/a\"b" };
    assert_eq!(source, expected.into());
    let options = ["--codegen-git", url, "--codegen-rev", "v1"];
    let (_, source) = begun("at-a-revision", &options);
    assert_eq!(source["rev"].as_str(), Some("v1"));

    for options in [
        &["--codegen-rev", "v1"][..],
        &["--codegen-git", url, "--codegen-path", "."],
    ] {
        let (status, said) = init(&around, &[&["none", shop], options].concat());
        assert_eq!(status, 2, "{said}");
    }
    assert!(!around.join("none").exists());
}

fn a_run_that_was_interrupted_can_be_repeated() {
    let around = temporary("init-interrupted");
    let shop = folder("cli/shop/shop.yaml");
    let shop = shop.to_str().unwrap();
    assert_eq!(init(&around, &["shop", shop]).0, 0);
    let workspace = around.join("shop");
    for path in ["spec/shop.yaml", "generated/shop/client.rs", "README.md"] {
        fs::remove_file(workspace.join(path)).unwrap();
    }
    fs::write(workspace.join("generated/.lib.rs.tmp-7"), "half").unwrap();
    let (status, said) = init(&around, &["shop", shop]);
    assert_eq!(status, 0, "{said}");
    assert!(workspace.join("spec/shop.yaml").exists());
    assert!(!workspace.join("generated/.lib.rs.tmp-7").exists());
    // What somebody has made of it since is theirs.
    fs::write(workspace.join("build.rs"), "fn main() {}").unwrap();
    let (status, said) = init(&around, &["shop", shop]);
    assert!(status == 2 && said.contains("such as build.rs"), "{said}");
}

fn texts_of_the_document_are_no_names_of_a_template_and_folders_may_have_spaces() {
    let around = temporary("init-texts");
    let shop = fs::read_to_string(folder("cli/shop/shop.yaml")).unwrap();
    let shop = shop.replacen("title: Shop", "title: 'A \"__source__\" of __name__'", 1);
    assert!(shop.contains("__source__"));
    fs::write(around.join("shop.yaml"), shop).unwrap();
    let (status, said) = init(&around, &["my shop", "shop.yaml"]);
    assert_eq!(status, 0, "{said}");
    assert!(said.contains("`cd 'my shop' && cargo build`"), "{said}");
    let manifest = fs::read_to_string(around.join("my shop/Cargo.toml")).unwrap();
    let description = "description = \"A client of A \\\"__source__\\\" of __name__,";
    assert!(manifest.contains(description), "{manifest}");
    assert!(manifest.contains("name = \"my-shop\"\n"), "{manifest}");
}

fn a_checkout_with_other_line_ends_is_in_step() {
    let around = temporary("init-line-ends");
    let shop = folder("cli/shop/shop.yaml");
    assert_eq!(init(&around, &["shop", shop.to_str().unwrap()]).0, 0);
    let workspace = around.join("shop");
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        let settings = [
            "user.name=A",
            "user.email=a@example.com",
            "core.autocrlf=true",
        ];
        command.args(settings.iter().flat_map(|setting| ["-c", setting]));
        let output = command.args(arguments).current_dir(&workspace).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
    };
    git(&["init"]);
    git(&["add", "."]);
    git(&["commit", "--message", "Begin"]);
    for path in ["generated", "README.md"] {
        let _ = fs::remove_file(workspace.join(path));
        let _ = fs::remove_dir_all(workspace.join(path));
    }
    git(&["checkout", "--", "."]);
    assert!(
        fs::read_to_string(workspace.join("README.md"))
            .unwrap()
            .contains("\r\n")
    );
    let check = Command::new(env!("CARGO_BIN_EXE_undelete-codegen"))
        .args(["check", "spec/shop.yaml", "--out", "generated"])
        .current_dir(&workspace)
        .output()
        .unwrap();
    assert!(check.status.success(), "{check:?}");
}
