//! The command line of the compiler.

use std::process::ExitCode;

fn main() -> ExitCode {
    undelete_codegen::cli::run()
}
