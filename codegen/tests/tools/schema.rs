//! A log of findings, as the schema of its format judges it.

use crate::shell::Shell;
use crate::skipping;
use libtest_mimic::Trial;
use std::path::PathBuf;
use std::process::Command;

/// Names the SARIF 2.1.0 schema of OASIS, with which python3 and its jsonschema judge a log.
const SCHEMA: &str = "SARIF_SCHEMA";

const VALIDATE: &str = "import json, jsonschema, sys; \
    jsonschema.validate(json.load(open(sys.argv[1])), json.load(open(sys.argv[2])))";

pub fn tests() -> Vec<Trial> {
    vec![skipping::test(
        concat!(module_path!(), "::a_log_is_what_its_schema_says"),
        material,
        a_log_is_what_its_schema_says,
    )]
}

/// The schema that is named, which has to be there.
fn material() -> Result<PathBuf, String> {
    let Some(schema) = std::env::var_os(SCHEMA) else {
        return Err(format!("{SCHEMA} names no schema of SARIF 2.1.0"));
    };
    let schema = PathBuf::from(schema);
    assert!(schema.is_file(), "{}: no such file", schema.display());
    Ok(schema)
}

fn a_log_is_what_its_schema_says(schema: PathBuf) {
    let shell = Shell::new("schema");
    let said = shell.run("lint mistakes.yaml --format sarif");
    shell.write("log.sarif", &said.stdout);
    let judged = Command::new("python3")
        .args(["-c", VALIDATE, "log.sarif"])
        .arg(schema)
        .current_dir(&shell.folder)
        .status();
    assert!(judged.unwrap().success());
}
