//! `diff`: what has changed between two documents for those who call the client.

use super::compared::{Comparing, Documents};
use super::ending::{EXIT_CODES, Ending, Result, print};
use super::options::{Editing, Strictness};
use super::own_version::own_version;
use super::progress::Progress;
use super::report::mention;
use clap::{Args, ValueEnum};
use semver::Version;
use std::collections::BTreeMap;
use std::path::Path;
use undelete_codegen::Model;
use undelete_codegen::diagnostic::{Located, Severity};
use undelete_codegen::diff::{self, Change, Side, Verdict, next_version};

const EXAMPLES: &str = "\
Examples:
  undelete-codegen diff HEAD:spec/shelf.yaml spec/shelf.yaml
  undelete-codegen diff main:spec spec --format markdown > comment.md
  undelete-codegen diff v1.json v2.json --fail-on breaking
  undelete-codegen diff v1.json v2.json --overlay client.overlay.yaml --include tag:Pets
  curl -sSL https://example.com/openapi.json | undelete-codegen diff openapi.json -

Overlays and filters apply to both sides.";

/// Documents by their paths in a folder.
type Models = BTreeMap<String, Model>;

/// Say what has changed between two documents, and whether it breaks anybody who calls the client
#[derive(Debug, Args)]
#[command(after_help = format!("{EXAMPLES}\n\n{EXIT_CODES}"))]
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
    current_version: Option<Version>,
    #[command(flatten)]
    editing: Editing,
    #[command(flatten)]
    strictness: Strictness,
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
        let Some(diff) = self.compared()? else {
            return Ok(Ending::Failed);
        };
        print(&self.told(&diff)?)?;
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

    /// Nothing if documents have errors, which are shown.
    fn compared(&self) -> Result<Option<diff::Diff>> {
        let (mut comparing, old, new) = {
            let _progress = Progress::start(format!("reading {} and {}", self.old, self.new));
            let mut comparing = Comparing::new(&self.editing)?;
            let of_both = std::mem::take(&mut comparing.findings);
            let old = comparing.documents(&self.old)?;
            // What is doubtful in what is there no more, nobody can mend.
            let is_error = |finding: &Located| finding.diagnostic.severity == Severity::Error;
            comparing.findings.retain(is_error);
            comparing.findings.extend(of_both);
            let new = comparing.documents(&self.new)?;
            (comparing, old, new)
        };
        if old.is_folder != new.is_folder {
            let (one, other) = (&self.old, &self.new);
            return Err(format!(
                "error: one of {one} and {other} is a folder, and the other is a document; name two of a kind"
            ));
        }
        let findings = std::mem::take(&mut comparing.findings);
        if mention(findings, &self.strictness, "nothing was compared") {
            return Ok(None);
        }
        let _progress = Progress::start(format!("comparing {} with {}", self.old, self.new));
        Ok(Some(between(old, &new)))
    }

    fn told(&self, diff: &diff::Diff) -> Result<String> {
        let current = match &self.current_version {
            Some(version) => Some(version.clone()),
            None => own_version()?,
        };
        let next = match &current {
            Some(current) => {
                let next = next_version(current, diff.worst());
                let none = || format!("error: no version comes after {current}");
                Some((next.ok_or_else(none)?, current))
            }
            None => None,
        };
        let sentence = next.as_ref().map(|((version, word), current)| match *word {
            "none" => format!("next version: {version} (no change)"),
            word => {
                let warning = match diff.worst() {
                    Some(Verdict::Behaviour) => {
                        "; code still compiles, so only this list tells callers"
                    }
                    Some(Verdict::Breaking) if current.major == 0 => {
                        "; below 1.0 this is the step for what breaks"
                    }
                    _ => "",
                };
                format!("next version: {version} ({word}, after {current}{warning})")
            }
        });
        let next = next.as_ref().map(|((version, _), _)| version.to_string());
        Ok(match self.format {
            Format::Text => {
                let mut text = diff::text(diff, true);
                if let Some(sentence) = sentence {
                    text.push_str(&sentence);
                    text.push('\n');
                }
                text
            }
            Format::Markdown => diff::markdown(diff, sentence.as_deref()),
            Format::Json => diff::json(diff, next.as_deref()),
            Format::Html => diff::html(diff, sentence.as_deref()),
        })
    }
}

/// What has changed between documents, with the places of both as they are named.
fn between(mut old: Documents, new: &Documents) -> diff::Diff {
    let mut diff = diff::Diff::default();
    for (name, after) in &new.models {
        let before = counterpart(name, &old.models, &new.models);
        diff.extend(match before.and_then(|name| old.models.remove(&name)) {
            Some(before) => diff::diff(&before, after),
            None => diff::added(after),
        });
    }
    for old in old.models.values() {
        diff.extend(diff::removed(old));
    }
    for Change {
        old: before,
        new: after,
        ..
    } in &mut diff.changes
    {
        for (side, documents) in [(before, &old), (after, new)] {
            let written = side
                .as_mut()
                .and_then(|side: &mut Side| side.written.as_mut());
            if let Some(written) = written {
                written.path = documents.shown(&written.path);
            }
        }
    }
    diff
}

/// What a file of a folder is compared with: the one of its name, or that which only ends otherwise.
fn counterpart(name: &str, old: &Models, new: &Models) -> Option<String> {
    if old.contains_key(name) {
        return Some(name.to_owned());
    }
    let without_end = |name: &str| Path::new(name).with_extension("");
    let is_same = |other: &&String| without_end(other) == without_end(name);
    let mut others = old.keys().filter(is_same);
    others.find(|other| !new.contains_key(*other)).cloned()
}
