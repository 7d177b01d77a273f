//! Compiles and runs the caller of every edit with the client before and after it.

use crate::edits::{self, Edit, Proof};
use crate::{base, crates, documents, support};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Names of edits whose callers are run, or `usual`, or `all`; a few unless it is set.
const CHOSEN: &str = "DIFF_EDITS";

/// What stops compiling, what breaks at run time, and what breaks nothing.
const FEW: &[&str] = &[
    "required_argument_added",
    "field_became_optional",
    "argument_wire_changed",
    "variants_swapped",
    "optional_argument_added",
];

/// Some edits of every kind.
const USUAL: &[&str] = &[
    "path_changed",
    "repeatable",
    "result_changed",
    "arguments_swapped",
    "batch_raised",
    "required_argument_added",
    "optional_argument_added",
    "argument_wire_changed",
    "field_became_optional",
    "field_read_only",
    "variant_value_changed",
    "variant_removed",
    "error_code_now_repeats",
    "default_server_changed",
];

fn chosen() -> Vec<&'static Edit> {
    let wanted = std::env::var(CHOSEN).unwrap_or_default();
    let is_chosen = |edit: &&Edit| match wanted.as_str() {
        "" => FEW.contains(&edit.name),
        "usual" => USUAL.contains(&edit.name),
        "all" => true,
        wanted => wanted.split(',').any(|name| name == edit.name),
    };
    edits::all().filter(is_chosen).collect()
}

pub fn callers_show_the_verdicts() {
    let edits = chosen();
    // What is there is built again only where it has changed.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("verdicts");
    clients(&edits, &folder.join("clients"));
    callers(&folder.join("callers"));
    let stopped = compile_what_compiles(&edits, &folder.join("callers"));
    let mut wrong = String::new();
    for edit in &edits {
        let stops = stopped.contains(edit.name);
        if stops != (edit.proof == Proof::Stops) {
            let _ = writeln!(wrong, "{}: stops compiling is {stops}", edit.name);
        }
    }
    let mut runs = 0;
    for line in cargo(&folder.join("callers"), &["run"]).1.lines() {
        let Ok([name, old, new]) = serde_json::from_str::<[String; 3]>(line) else {
            continue;
        };
        let edit = edits.iter().find(|edit| edit.name == name).unwrap();
        let is_right = match edit.proof {
            Proof::Stops => true,
            Proof::Differs => old != new,
            Proof::Same | Proof::Documented => old == new,
        };
        if !is_right || [&old, &new].into_iter().any(|seen| seen == "a panic") {
            let _ = writeln!(wrong, "{name}: {old} | {new}");
        }
        runs += 1;
    }
    assert_eq!(runs + stopped.len(), edits.len(), "{wrong}");
    println!(
        "{} edits: {} stop callers from compiling, {runs} callers were run",
        edits.len(),
        stopped.len()
    );
    assert!(wrong.is_empty(), "{wrong}");
}

/// The module of one side of an edit.
fn module(edit: &Edit, is_new: bool) -> String {
    if edit.given.is_empty() && is_new == edit.back {
        "base".to_owned()
    } else if is_new == edit.back {
        format!("{}_given", edit.name)
    } else {
        edit.name.to_owned()
    }
}

/// The clients of the base and of every edit, in one crate.
fn clients(edits: &[&Edit], folder: &Path) {
    let mut modules = vec![("base".to_owned(), base())];
    for edit in edits {
        let (old, new) = documents(edit);
        for (is_new, text) in [(false, old), (true, new)] {
            let module = module(edit, is_new);
            if module != "base" {
                modules.push((module, text));
            }
        }
    }
    crates::write(&crates::library(&modules), folder, false);
}

fn callers(folder: &Path) {
    fs::create_dir_all(folder.join("src")).unwrap();
    let manifest = "[package]\nname = \"callers\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[profile.dev]\ndebug = 0\n\n[dependencies]\nclients = { path = \"../clients\", default-features = false, features = [\"blocking\"] }\nserde_json = \"1\"\n\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(
        support::root().join("Cargo.lock"),
        folder.join("Cargo.lock"),
    )
    .unwrap();
}

/// Leaves out what does not compile, until the rest does: an error in names hides those in types.
fn compile_what_compiles(edits: &[&Edit], folder: &Path) -> BTreeSet<String> {
    let mut stopped = BTreeSet::new();
    loop {
        write_callers(edits, &stopped, folder);
        let (is_fine, said) = cargo(folder, &["build", "--message-format", "json"]);
        if is_fine {
            return stopped;
        }
        let before = stopped.len();
        let mut errors = String::new();
        let mut broken = Vec::new();
        for line in said.lines() {
            let message: serde_json::Value = serde_json::from_str(line).unwrap_or_default();
            let message = &message["message"];
            if message["level"] == "error" {
                errors.push_str(message["rendered"].as_str().unwrap_or_default());
                // Wherever it is said, as in the expansion of a macro.
                stopped.extend(files_in(line, "src/after/"));
                broken.extend(files_in(line, "src/before/"));
            }
        }
        assert!(broken.is_empty(), "{broken:?} before: {errors}");
        assert!(stopped.len() > before, "{errors}");
    }
}

/// The names of the files of a folder that a text mentions.
fn files_in(text: &str, folder: &str) -> Vec<String> {
    let after = text.split(folder).skip(1);
    let names = after.filter_map(|after| after.split_once(".rs"));
    names.map(|(name, _)| name.to_owned()).collect()
}

fn write_callers(edits: &[&Edit], stopped: &BTreeSet<String>, folder: &Path) {
    let source = folder.join("src");
    let main = fs::read_to_string(support::folder("diff").join("callers/main.rs")).unwrap();
    let mut main = format!("#![allow(warnings)]\n{main}");
    let mut runs = String::new();
    for (side, is_new) in [("before", false), ("after", true)] {
        fs::create_dir_all(source.join(side)).unwrap();
        let _ = writeln!(main, "mod {side} {{");
        for edit in edits
            .iter()
            .filter(|edit| !is_new || !stopped.contains(edit.name))
        {
            let client = module(edit, is_new);
            let text = format!(
                "#![allow(unused_imports, deprecated, unused_mut, dead_code)]\nuse crate::help::*;\nuse clients::{client} as api;\n\npub fn run() -> String {{\n    {}\n}}\n",
                edit.caller
            );
            fs::write(source.join(side).join(format!("{}.rs", edit.name)), text).unwrap();
            let _ = writeln!(main, "    pub mod {};", edit.name);
        }
        main.push_str("}\n");
    }
    for edit in edits.iter().filter(|edit| !stopped.contains(edit.name)) {
        let name = edit.name;
        let _ = writeln!(
            runs,
            "    println!(\"{{}}\", serde_json::json!([\"{name}\", seen(before::{name}::run), seen(after::{name}::run)]));"
        );
    }
    let _ = write!(main, "\nfn main() {{\n{runs}}}\n");
    fs::write(source.join("main.rs"), main).unwrap();
}

fn cargo(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--quiet"])
        .current_dir(folder)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("generated"),
        )
        // As other tests have it, so that what clients depend on is compiled once for all.
        .env("RUSTFLAGS", "-D warnings")
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() && arguments.first() == Some(&"run") {
        panic!("{}", String::from_utf8_lossy(&output.stderr));
    }
    (output.status.success(), said)
}
