//! How the examples begin and end.

use super::{Failure, say};
use clap::Parser;
use std::io::ErrorKind;
use std::process::ExitCode;

/// It was tried, and something was not done.
const NOT_ALL_DONE: u8 = 2;

/// `EX_USAGE` of sysexits.h. The usual 2 of clap is taken.
const USAGE: u8 = 64;

/// Runs a program that says whether everything was done that it was asked for.
///
/// It ends with status 0 if so, 2 if not, 1 if it could not be tried, and 64 if its arguments
/// cannot be understood.
pub async fn run<A: Parser, F>(program: impl FnOnce(A) -> F) -> ExitCode
where
    F: Future<Output = Result<bool, Failure>>,
{
    match A::try_parse() {
        Ok(arguments) => end(program(arguments).await),
        Err(message) => explain(&message),
    }
}

/// The same of a program without async.
pub fn run_blocking<A: Parser>(program: impl FnOnce(A) -> Result<bool, Failure>) -> ExitCode {
    match A::try_parse() {
        Ok(arguments) => end(program(arguments)),
        Err(message) => explain(&message),
    }
}

fn end(ended: Result<bool, Failure>) -> ExitCode {
    match ended {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(NOT_ALL_DONE),
        Err(failure) => {
            say::failure(&failure);
            ExitCode::FAILURE
        }
    }
}

/// Prints what is wrong with the arguments, or the help that they ask for.
fn explain(message: &clap::Error) -> ExitCode {
    match message.print() {
        Ok(()) if !message.use_stderr() => ExitCode::SUCCESS,
        Ok(()) => ExitCode::from(USAGE),
        // Nobody reads it to its end.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
