//! Prints a program that calls every operation of a document with made-up arguments, for a crate
//! that was generated with the name `client`: `cargo run --example calls openapi.yaml`.

use std::process::ExitCode;

use undelete_codegen::spec::Source;
use undelete_codegen::{Input, every_call};

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("name a document");
        return ExitCode::FAILURE;
    };
    let program = std::fs::read_to_string(&path)
        .map_err(|error| format!("{path}: {error}"))
        .and_then(|text| {
            let input = Input {
                source: Source { path, text },
                module: "client".to_owned(),
            };
            every_call(&input, "client").map_err(|failure| failure.to_string())
        });
    match program {
        Ok(program) => {
            print!("{program}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
