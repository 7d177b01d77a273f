//! `diff`: what has changed between two documents for those who call the client.

use super::ending::{Ending, Result, print};
use super::revision::{Documents, documents};
use clap::{Args, ValueEnum};
use std::fs;
use undelete_codegen::diff::{self, Verdict, next_version};

const EXAMPLES: &str = "\
Examples:
  undelete-codegen diff HEAD:spec/shelf.yaml spec/shelf.yaml
  undelete-codegen diff main:spec spec --format markdown > comment.md
  undelete-codegen diff v1.json v2.json --fail-on breaking";

/// Say what has changed between two documents, and whether it breaks anybody who calls the client
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Diff {
    /// What it was: a document, a folder of them, or either at a revision of git, such as HEAD~1:spec
    old: String,
    /// What it is now, named likewise
    new: String,
    /// How it is told
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Exit with status 1 if a change is as bad as this
    #[arg(long, value_name = "VERDICT", value_enum)]
    fail_on: Option<FailOn>,
    /// The version that callers have, unless it is that of the package in the working directory
    #[arg(long, value_name = "VERSION")]
    current_version: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// Lines for a terminal
    Text,
    /// A comment on a pull request: at most 65,000 characters, the worst first
    Markdown,
    /// One JSON object with an array of changes
    Json,
    /// A page that shows both sides
    Html,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FailOn {
    /// Code that calls the client stops compiling, or asks for something else on the wire
    Breaking,
    /// That, or the client does something else
    Behaviour,
}

impl Diff {
    pub fn run(&self) -> Result {
        let diff = self.compared()?;
        print(&self.told(&diff))?;
        let is_bad = |worst: Verdict| {
            self.fail_on.is_some_and(|fail_on| match fail_on {
                FailOn::Breaking => worst == Verdict::Breaking,
                FailOn::Behaviour => worst <= Verdict::Behaviour,
            })
        };
        Ok(if diff.worst().is_some_and(is_bad) {
            Ending::Found
        } else {
            Ending::Done
        })
    }

    fn compared(&self) -> Result<diff::Diff> {
        let mut old: Documents = documents(&self.old)?;
        let new = documents(&self.new)?;
        let mut diff = diff::Diff::default();
        // A file beside a folder is compared with the one of its name.
        for (name, new) in &new {
            diff.extend(match old.remove(name) {
                Some(before) => diff::diff(&before, new),
                None => diff::added(new),
            });
        }
        for old in old.values() {
            diff.extend(diff::removed(old));
        }
        Ok(diff)
    }

    fn told(&self, diff: &diff::Diff) -> String {
        let current = self.current_version.clone().or_else(own_version);
        let next = current.as_deref().and_then(|current| {
            let (version, word) = next_version(current, diff.worst())?;
            let word = match word {
                "none" => "no change".to_owned(),
                word => format!("{word}, after {current}"),
            };
            Some((version, word))
        });
        let sentence = next
            .as_ref()
            .map(|(version, why)| format!("next version: {version} ({why})"));
        match self.format {
            Format::Text => {
                let mut text = diff::text(diff, true);
                if let Some(sentence) = sentence {
                    text.push_str(&sentence);
                    text.push('\n');
                }
                text
            }
            Format::Markdown => diff::markdown(diff, sentence.as_deref()),
            Format::Json => diff::json(diff, next.as_ref().map(|(version, _)| version.as_str())),
            Format::Html => diff::html(diff, sentence.as_deref()),
        }
    }
}

/// The version of the package in the working directory.
fn own_version() -> Option<String> {
    let manifest = fs::read_to_string("Cargo.toml").ok()?;
    let package = manifest.split("[package]").nth(1)?;
    let mut lines = package
        .lines()
        .take_while(|line| !line.trim_start().starts_with('['));
    let version = lines.find_map(|line| {
        let rest = line.trim().strip_prefix("version")?;
        rest.trim().strip_prefix('=')
    })?;
    Some(version.trim().trim_matches('"').to_owned())
}
