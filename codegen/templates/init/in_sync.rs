//! What is checked in is what the documents say. Nothing is written here: the build of the client would
//! mend what this is to notice, so it is run first.

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn the_client_is_in_sync_with_its_documents() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut documents = Vec::new();
    for entry in fs::read_dir(root.join("spec")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let is_document = [".yaml", ".yml", ".json"]
            .iter()
            .any(|end| name.ends_with(end));
        if is_document && !name.contains(".overlay.") {
            documents.push(format!("spec/{name}"));
        }
    }
    documents.sort();
    let output = Command::new(env!("CARGO_BIN_EXE___name__-generator"))
        .args(["check", "--out", "generated"])
        .args(documents)
        .current_dir(root)
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    // Another version of a generator that is not in this repository changes nothing that a build sees.
    let help = "run `cargo build`, without generated.digest if nothing else has changed";
    assert!(output.status.success(), "{help}: {said}");
}
