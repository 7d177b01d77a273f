//! The command line of the compiler.

mod input;

use clap::{Parser, Subcommand};
use std::env;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use undelete_codegen::diagnostic::{Code, Located, Report, Severity};
use undelete_codegen::files::{self, Files};
use undelete_codegen::{Failure, Input, Output, emit, generate_crate, generate_with};

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
        /// The document, YAML or JSON; `-` is standard input.
        document: PathBuf,
        /// The folder of the crate: new, a new repository, or written by this command before.
        #[arg(long)]
        out: PathBuf,
        /// The name of the crate and of its module; the title of the API unless given.
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
            let source = input::read(&document)?;
            let output = generate_crate(&source, name.as_deref(), &input::file);
            let output = shown_or_failed(output, deny_warnings)?;
            let name = output.crate_name.unwrap_or_default();
            let called = output
                .titles
                .first()
                .filter(|title| !title.trim().is_empty());
            let called = called.map_or(name.as_str(), |title| title.trim());
            let title = format!("A client of {called}, generated from its OpenAPI document.");
            let mut files: Files = output.files;
            let manifest = emit::manifest(&name, &title, &files);
            files.insert("Cargo.toml".to_owned(), manifest);
            let written = files::write_crate(&files, &out).map_err(|error| at(&out, &error))?;
            for path in &written.kept {
                eprintln!(
                    "{}: warning: somebody has edited it, so it was left as it is; delete it to have it written anew",
                    out.join(path).display()
                );
            }
            report(
                &output.operations,
                written.changed.len(),
                written.deleted.len(),
            );
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
                report(
                    &output.operations,
                    difference.changed.len(),
                    difference.stale.len(),
                );
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
        match input::read(path) {
            Ok(source) => inputs.push(Input {
                source,
                module: stem(path),
            }),
            Err(error) => unreadable.push(error),
        }
    }
    if !unreadable.is_empty() {
        return Err(unreadable.join("\n"));
    }
    shown_or_failed(generate_with(&inputs, &input::file), deny_warnings)
}

/// Shows what is doubtful, or says why nothing came out. Warnings that are denied are errors.
fn shown_or_failed(output: Result<Output, Failure>, deny_warnings: bool) -> Result<Output, String> {
    let failed = |mut findings: Vec<Located>| {
        if deny_warnings {
            for finding in &mut findings {
                finding.diagnostic.severity = Severity::Error;
            }
        }
        format!("{}nothing was written", shown(&findings))
    };
    match output {
        Ok(output) if deny_warnings && !output.warnings.is_empty() => Err(failed(output.warnings)),
        Ok(output) => {
            eprint!("{}", shown(&output.warnings));
            Ok(output)
        }
        Err(Failure::Documents(findings)) => Err(failed(findings)),
        Err(failure) => Err(failure.to_string()),
    }
}

/// Colours are for eyes, and for those who want them: <https://no-color.org>.
fn shown(findings: &[Located]) -> Report<'_> {
    let refuses = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    Report::new(findings).colour(io::stderr().is_terminal() && !refuses)
}

fn report(operations: &[(String, usize)], changed: usize, deleted: usize) {
    for (module, count) in operations {
        println!("{module}: {count} operations");
    }
    println!("{changed} files written, {deleted} deleted");
}

fn stem(path: &Path) -> String {
    path.file_stem().map_or_else(
        || "client".to_owned(),
        |stem| stem.to_string_lossy().into_owned(),
    )
}

fn at(path: &Path, error: &io::Error) -> String {
    format!("{}: error: {error}", path.display())
}
