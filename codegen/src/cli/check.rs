//! `check`: whether a folder holds what the documents say. Nothing is written.

use super::compile::Order;
use super::ending::{Ending, Result, at, print};
use super::options::{Documents, Editing, Format, Named, Reporting};
use super::patch::{Looks, patch};
use clap::{Args, ValueHint};
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use undelete_codegen::Output;
use undelete_codegen::diagnostic::plain;
use undelete_codegen::files::{self, Files};

const EXAMPLES: &str = "\
Examples:
  undelete-codegen check openapi.yaml --out client       what `generate` wrote
  undelete-codegen check spec/*.yaml --out src           what `library` wrote

It takes what the command took that wrote the folder, and says how to mend what differs.";

/// The number of files of which changes are shown.
const MOST_PATCHES: usize = 10;

/// Say whether a folder holds exactly what the documents say, and write nothing
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Check {
    #[command(flatten)]
    documents: Documents,
    /// The folder that `generate` or `library` wrote
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    out: PathBuf,
    /// The name that `generate` was given
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    editing: Editing,
    #[command(flatten)]
    reporting: Reporting,
}

/// What is wrong with a file, and what it is called.
type Wrong = (&'static str, String);

impl Check {
    pub fn run(&self) -> Result {
        let out = &self.out;
        let order = Order {
            documents: &self.documents.documents,
            editing: &self.editing,
            reporting: &self.reporting,
        };
        let output = match self.of_a_crate() {
            Some(_) => order.a_crate(self.name.as_deref())?,
            None => order.a_library(out)?,
        };
        let Some(output) = output else {
            return Ok(Ending::Found);
        };
        let wrong = match self.of_a_crate() {
            Some(_) => of_crate(&output.files, out),
            None => of_library(&output.files, out),
        };
        let wrong = wrong.map_err(|error| at(out, &error))?;
        if wrong.is_empty() {
            return Ok(Ending::Done);
        }
        let told = self.told(&output, &wrong);
        match self.reporting.format {
            Format::Text => print(&told)?,
            // Findings alone are what programs read.
            Format::Json | Format::Sarif => anstream::eprint!("{told}"),
        }
        Ok(Ending::Found)
    }

    /// The document of the folder, if that holds a crate.
    fn of_a_crate(&self) -> Option<&Named> {
        match self.documents.documents.as_slice() {
            [document] if self.name.is_some() || files::is_crate(&self.out) => Some(document),
            _ => None,
        }
    }

    fn told(&self, output: &Output, wrong: &[Wrong]) -> String {
        let out = self.out.display();
        let mut text = format!("{out} is not what the documents say:\n");
        let looks = Looks::on(&io::stdout());
        let mut patches = 0;
        for (what, path) in wrong {
            let _ = writeln!(text, "  {}: {what}", plain(path));
            let wanted = output.files.get(path);
            let present = fs::read_to_string(self.out.join(path));
            if let (Some(wanted), Ok(present)) = (wanted, present)
                && patches < MOST_PATCHES
            {
                patches += 1;
                text.push_str(&patch(&present, wanted, looks));
            }
        }
        if wrong.iter().any(|(what, _)| *what == EDITED) {
            text.push_str("undo what was edited by hand, or delete the file, then\n");
        }
        if wrong.iter().any(|(what, _)| *what == FOREIGN) {
            text.push_str("move files of somebody else out of the folder, then\n");
        }
        if let Some(selection) = files::selection(&self.out)
            && selection != self.editing.selection().to_string()
        {
            let _ = writeln!(text, "the folder was written with `{selection}`");
        }
        let _ = writeln!(text, "run `{}`", self.mending());
        text
    }

    /// The command that writes the folder.
    fn mending(&self) -> String {
        let mut words = vec![env!("CARGO_PKG_NAME").to_owned()];
        match self.of_a_crate() {
            Some(document) => words.extend(["generate".to_owned(), quoted(&document.path)]),
            None => {
                words.push("library".to_owned());
                words.extend(self.documents.documents.iter().map(argument));
            }
        }
        words.extend(["--out".to_owned(), quoted(&self.out)]);
        if let Some(name) = &self.name {
            words.extend(["--name".to_owned(), name.clone()]);
        }
        for overlay in &self.editing.overlay {
            words.extend(["--overlay".to_owned(), quoted(overlay)]);
        }
        for (option, filters) in [
            ("--include", &self.editing.include),
            ("--exclude", &self.editing.exclude),
        ] {
            for filter in filters {
                words.extend([option.to_owned(), quoted(Path::new(&filter.to_string()))]);
            }
        }
        words.join(" ")
    }
}

const MISSING: &str = "missing";
const OUTDATED: &str = "out of date, or edited by hand";
const EDITED: &str = "edited by hand";
const CHANGED: &str = "out of date";
const STALE: &str = "left over";
const FOREIGN: &str = "not written by this compiler";

fn of_library(wanted: &Files, folder: &Path) -> io::Result<Vec<Wrong>> {
    let difference = files::compare(wanted, folder, &[])?;
    let changed = difference.changed.into_iter();
    let changed = changed.map(|path| (changed_or_missing(folder, &path, OUTDATED), path));
    let stale = difference.stale.into_iter().map(|path| {
        let is_own = files::is_own(folder, &path);
        (if is_own { STALE } else { FOREIGN }, path)
    });
    Ok(changed.chain(stale).collect())
}

/// Whatever else is in the folder of a crate is none of our business, and who edits its manifest
/// means it.
fn of_crate(wanted: &Files, folder: &Path) -> io::Result<Vec<Wrong>> {
    let written = files::compare_crate(wanted, folder)?;
    let edited = written.edited.into_iter().map(|path| (EDITED, path));
    let changed = written.changed.into_iter();
    let changed = changed.map(|path| (changed_or_missing(folder, &path, CHANGED), path));
    let deleted = written.deleted.into_iter().map(|path| (STALE, path));
    Ok(edited.chain(changed).chain(deleted).collect())
}

fn changed_or_missing(folder: &Path, path: &str, changed: &'static str) -> &'static str {
    if folder.join(path).exists() {
        changed
    } else {
        MISSING
    }
}

fn argument(named: &Named) -> String {
    let path = quoted(&named.path);
    if named.is_named {
        format!("{}={path}", named.module)
    } else {
        path
    }
}

/// A path as a shell takes it.
fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    let is_plain = |character: char| character.is_alphanumeric() || "/._-+:@,".contains(character);
    if path.chars().all(is_plain) {
        path
    } else {
        format!("'{}'", path.replace('\'', "'\\''"))
    }
}
