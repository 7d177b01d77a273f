//! One file of any bytes: the compiler answers with files or with findings.

#![no_main]

use libfuzzer_sys::fuzz_target;
use undelete_codegen::{Failure, Input, generate, spec};

fuzz_target!(|bytes: &[u8]| {
    let Ok(source) = spec::source("input.yaml", bytes.to_vec()) else {
        return;
    };
    let module = "fuzz".to_owned();
    match generate(&[Input { source, module }]) {
        Ok(_) => {}
        Err(Failure::Documents(findings)) => assert!(!findings.is_empty()),
        Err(failure) => panic!("{failure}"),
    }
});
