//! The command line of the compiler.

use clap::{Parser, Subcommand};
use std::env;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use undelete_codegen::diagnostic::{Code, Located, Report};
use undelete_codegen::files::{self, Files};
use undelete_codegen::spec::Source;
use undelete_codegen::{Failure, Input, Output, emit, generate, names};

/// Compiles OpenAPI 3.0, 3.1 and 3.2 documents to typed Rust clients.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write a stand-alone crate for one document.
    Generate {
        /// The document, YAML or JSON.
        document: PathBuf,
        /// The folder of the crate: new, empty, or written by this command before.
        #[arg(long)]
        out: PathBuf,
        /// The name of the crate; the name of the document unless given.
        #[arg(long)]
        name: Option<String>,
        /// Fail on warnings.
        #[arg(long, visible_alias = "strict")]
        deny_warnings: bool,
    },
    /// Write one library with a module for each document.
    Library {
        /// The documents; each becomes the module of its file name.
        #[arg(required = true)]
        documents: Vec<PathBuf>,
        /// The folder of the library's `lib.rs`: new, empty, or written by this command before.
        #[arg(long)]
        out: PathBuf,
        /// Write nothing; fail if the folder is not up to date.
        #[arg(long)]
        check: bool,
        /// Fail on warnings.
        #[arg(long, visible_alias = "strict")]
        deny_warnings: bool,
    },
    /// Say why something is an error, and what to do about it.
    Explain {
        /// The number in brackets, such as E0201.
        code: String,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), String> {
    match command {
        Command::Generate {
            document,
            out,
            name,
            deny_warnings,
        } => {
            let name = name.unwrap_or_else(|| stem(&document));
            let output = compile(&[document], deny_warnings)?;
            let title = format!("A client of {name}, generated from its OpenAPI document.");
            let mut files: Files = output.files;
            files.insert(
                "Cargo.toml".to_owned(),
                emit::manifest(&crate_name(&name), &title),
            );
            let difference = files::write(&files, &out, &["target", "Cargo.lock"])
                .map_err(|error| at(&out, &error))?;
            report(&output.operations, &difference);
            Ok(())
        }
        Command::Library {
            documents,
            out,
            check,
            deny_warnings,
        } => {
            let output = compile(&documents, deny_warnings)?;
            if !check {
                let difference =
                    files::write(&output.files, &out, &[]).map_err(|error| at(&out, &error))?;
                report(&output.operations, &difference);
                return Ok(());
            }
            let difference =
                files::compare(&output.files, &out, &[]).map_err(|error| at(&out, &error))?;
            if difference.is_empty() {
                return Ok(());
            }
            let listed = difference
                .changed
                .iter()
                .chain(&difference.stale)
                .map(|path| format!("  {path}\n"));
            Err(format!(
                "{} is not up to date; run `cargo build`:\n{}",
                out.display(),
                listed.collect::<String>()
            ))
        }
        Command::Explain { code } => {
            let code =
                Code::find(&code).ok_or_else(|| format!("error: there is no code `{code}`"))?;
            print!("{code}: {}\n\n{}", code.title(), code.explanation());
            Ok(())
        }
    }
}

fn compile(documents: &[PathBuf], deny_warnings: bool) -> Result<Output, String> {
    let mut inputs = Vec::new();
    let mut unreadable = Vec::new();
    for path in documents {
        match std::fs::read_to_string(path) {
            Ok(text) => inputs.push(Input {
                source: Source {
                    path: path.display().to_string(),
                    text,
                },
                module: stem(path),
            }),
            Err(error) => unreadable.push(at(path, &error)),
        }
    }
    if !unreadable.is_empty() {
        return Err(unreadable.join("\n"));
    }
    let output = generate(&inputs).map_err(|failure| match failure {
        Failure::Documents(findings) => format!("{}nothing was written", shown(&findings)),
        Failure::Emitter(_) => failure.to_string(),
    })?;
    eprint!("{}", shown(&output.warnings));
    if deny_warnings && !output.warnings.is_empty() {
        return Err("error: warnings are not accepted here; nothing was written".to_owned());
    }
    Ok(output)
}

/// Colours are for eyes, and for those who want them: <https://no-color.org>.
fn shown(findings: &[Located]) -> Report<'_> {
    let refuses = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    Report::new(findings).colour(io::stderr().is_terminal() && !refuses)
}

fn report(operations: &[(String, usize)], difference: &files::Difference) {
    for (module, count) in operations {
        println!("{module}: {count} operations");
    }
    println!(
        "{} files written, {} deleted",
        difference.changed.len(),
        difference.stale.len()
    );
}

fn stem(path: &Path) -> String {
    path.file_stem().map_or_else(
        || "client".to_owned(),
        |stem| stem.to_string_lossy().into_owned(),
    )
}

fn crate_name(name: &str) -> String {
    let name = names::snake(name).replace('_', "-");
    if emit::is_dependency(&name) {
        format!("{name}-client")
    } else {
        name
    }
}

fn at(path: &Path, error: &io::Error) -> String {
    format!("{}: error: {error}", path.display())
}
