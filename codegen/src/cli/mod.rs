//! The command line, also for workspaces that build the command themselves.
//!
//! What a command takes is in its file, what several take is in `options`.

mod check;
mod compared;
mod compile;
mod completions;
mod diff;
mod ending;
mod explain;
mod generate;
mod init;
mod input;
mod library;
mod lint;
mod options;
mod own_version;
mod patch;
mod progress;
mod report;
mod shell;
mod store;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{ColorChoice, CommandFactory, Parser, Subcommand};
use ending::{EXIT_CODES, Ending};
use std::process::ExitCode;

const EXAMPLES: &str = "\
Examples:
  undelete-codegen generate openapi.yaml --out client    a crate of its own
  curl -sSL https://example.com/openapi.json | undelete-codegen generate - --out client
  undelete-codegen library spec/*.yaml --out src         a module for each document
  undelete-codegen check openapi.yaml --out client       is the crate in step with the document?
  undelete-codegen lint openapi.yaml --format sarif      what is wrong or doubtful, for other tools
  undelete-codegen diff HEAD:openapi.yaml openapi.yaml   does the edit break anybody?
  undelete-codegen explain E0201                         why, and what to do
  undelete-codegen init my-api openapi.yaml              a workspace that regenerates its client on build";

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Compiles OpenAPI 3.0, 3.1 and 3.2 documents to typed Rust clients.
#[derive(Parser)]
#[command(name = "undelete-codegen", version, styles = STYLES, max_term_width = 100)]
#[command(after_help = format!("{EXAMPLES}\n\n{EXIT_CODES}"))]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// When to use colours; `NO_COLOR` and `CLICOLOR_FORCE` are obeyed.
    #[arg(
        long,
        value_name = "WHEN",
        global = true,
        default_value = "auto",
        hide_possible_values = true
    )]
    #[arg(help = "auto, always or never; auto obeys NO_COLOR and CLICOLOR_FORCE")]
    color: ColorChoice,
}

#[derive(Subcommand)]
enum Command {
    Generate(generate::Generate),
    Library(library::Library),
    Check(check::Check),
    Lint(lint::Lint),
    Diff(diff::Diff),
    Explain(explain::Explain),
    Init(init::Init),
    Completions(completions::Completions),
}

/// Runs the command that was asked for.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.color {
        ColorChoice::Auto => {}
        ColorChoice::Always => anstream::ColorChoice::Always.write_global(),
        ColorChoice::Never => anstream::ColorChoice::Never.write_global(),
    }
    let ending = match arguments.command {
        Command::Generate(command) => command.run(),
        Command::Library(command) => command.run(),
        Command::Check(command) => command.run(),
        Command::Lint(command) => command.run(),
        Command::Diff(command) => command.run(),
        Command::Explain(command) => command.run(),
        Command::Init(command) => command.run(),
        Command::Completions(command) => command.run(&mut Arguments::command()),
    };
    ending.unwrap_or_else(Ending::failed).exit_code()
}
