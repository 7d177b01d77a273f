//! Tests that need material which is not part of the repository: without it they are skipped, and
//! say so in the last line of their program, which `cargo test` always shows.

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::Mutex;

use libtest_mimic::{Arguments, Completion, Trial};

/// Why tests were skipped.
static REASONS: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// A test of this material, or the reason why there is none. Material that was named but is not
/// there is no reason: a function that finds that out panics.
pub fn test<M: 'static>(
    name: &str,
    material: impl FnOnce() -> Result<M, String> + Send + 'static,
    test: impl FnOnce(M) + Send + 'static,
) -> Trial {
    Trial::ignorable_test(name, move || {
        Ok(match material() {
            Ok(material) => {
                test(material);
                Completion::Completed
            }
            Err(reason) => {
                REASONS.lock().unwrap().insert(reason.clone());
                Completion::ignored_with(reason)
            }
        })
    })
}

/// Runs the tests as the standard harness does, and says at the end what was skipped.
pub fn run(tests: Vec<Trial>) -> ExitCode {
    let conclusion = libtest_mimic::run(&Arguments::from_args(), tests);
    let reasons: Vec<String> = REASONS.lock().unwrap().iter().cloned().collect();
    if !reasons.is_empty() {
        let (skipped, reasons) = (conclusion.num_ignored, reasons.join("; "));
        eprintln!("{skipped} skipped: {reasons}\n");
    }
    conclusion.exit_code()
}
