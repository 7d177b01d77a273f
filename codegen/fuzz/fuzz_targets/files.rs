//! Several files: a line of `=====` ends one. They are called `0.yaml`, `1.yaml` and so on.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::collections::BTreeMap;
use undelete_codegen::spec::Source;
use undelete_codegen::{Failure, Input, generate_with};

fuzz_target!(|text: &str| {
    let files: BTreeMap<String, String> = text
        .split("\n=====\n")
        .enumerate()
        .map(|(number, text)| (format!("{number}.yaml"), text.to_owned()))
        .collect();
    let path = "0.yaml".to_owned();
    let text = files.get(&path).cloned().unwrap_or_default();
    let source = Source { path, text };
    let module = "fuzz".to_owned();
    match generate_with(&[Input { source, module }], &files) {
        Ok(_) => {}
        Err(Failure::Documents(findings)) => assert!(!findings.is_empty()),
        Err(failure) => panic!("{failure}"),
    }
});
