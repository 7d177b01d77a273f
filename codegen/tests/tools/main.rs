//! Tests that run programs which a machine may lack: there they are skipped, and the last line of
//! their output says so.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

/// The named tests, each with the programs that it runs.
macro_rules! tests {
    ($($test:ident: [$($program:expr),*]),+ $(,)?) => {
        vec![$($crate::skipping::test(
            concat!(module_path!(), "::", stringify!($test)),
            || $crate::programs::programs(&[$($program),*]),
            |()| $test(),
        )),+]
    };
}

mod allocations;
mod browser;
#[path = "../support/programs.rs"]
mod programs;
mod revisions;
mod schema;
#[path = "../support/shelf.rs"]
mod shelf;
#[path = "../cli/shell.rs"]
#[allow(dead_code, reason = "these tests use a part")]
mod shell;
#[path = "../../../tests/support/skipping.rs"]
mod skipping;
#[path = "../support/mod.rs"]
mod support;
mod walk;
mod workflow;

use std::process::ExitCode;

fn main() -> ExitCode {
    let tests = [
        allocations::tests(),
        browser::tests(),
        revisions::tests(),
        schema::tests(),
        walk::tests(),
        workflow::tests(),
    ];
    skipping::run(tests.into_iter().flatten().collect())
}
