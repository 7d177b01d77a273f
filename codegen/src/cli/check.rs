//! `check`: whether a folder holds what the documents say. Nothing is written.

use super::compile::Order;
use super::ending::{Ending, Result, at, print, say};
use super::options::{Documents, Editing, Format, Named, Reporting};
use super::patch::{Looks, patch};
use super::shell::{quoted, quoted_path};
use clap::builder::NonEmptyStringValueParser;
use clap::{Args, ValueHint};
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use undelete_codegen::Output;
use undelete_codegen::diagnostic::plain;
use undelete_codegen::files::{self, Files, Holding};

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
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
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
        if out.exists() && !out.is_dir() {
            return Err(format!("{}: error: it is no folder", out.display()));
        }
        let present = files::holding(out).map_err(|error| at(out, &error))?;
        let holding = present.unwrap_or_else(|| self.likely());
        let documents = self.documents.named();
        let order = Order {
            documents: &documents,
            editing: &self.editing,
            reporting: &self.reporting,
        };
        let output = match holding {
            Holding::Crate if order.documents.len() > 1 => {
                let out = out.display();
                return Err(format!(
                    "{out}: error: it holds a crate, which is of one document; name that alone"
                ));
            }
            Holding::Library if self.name.is_some() => {
                let out = out.display();
                return Err(format!(
                    "{out}: error: it holds a library; leave out `--name`"
                ));
            }
            Holding::Crate => order.a_crate(self.name.as_deref())?,
            Holding::Library => order.a_library(out)?,
        };
        let Some(output) = output else {
            return Ok(Ending::Found);
        };
        if present.is_none() {
            self.tell(&self.nothing())?;
            return Ok(Ending::Found);
        }
        let wrong = match holding {
            Holding::Crate => of_crate(&output.files, out),
            Holding::Library => of_library(&output.files, out),
        };
        let wrong = wrong.map_err(|error| at(out, &error))?;
        if wrong.is_empty() {
            return Ok(Ending::Done);
        }
        self.tell(&self.told(&output, holding, &wrong))?;
        Ok(Ending::Found)
    }

    fn tell(&self, text: &str) -> Result<()> {
        match self.reporting.format {
            Format::Text => print(text),
            // Findings alone are what programs read.
            Format::Json | Format::Sarif => {
                say(text);
                Ok(())
            }
        }
    }

    /// What a folder is to hold that holds neither.
    fn likely(&self) -> Holding {
        match self.documents.named().as_slice() {
            [_] => Holding::Crate,
            _ => Holding::Library,
        }
    }

    /// What there is to say of a folder that holds neither.
    fn nothing(&self) -> String {
        let out = self.out.display();
        let mending = self.mending(self.likely());
        let mut text = format!("{out} holds no client of this compiler\nrun `{mending}`");
        if self.likely() == Holding::Crate && self.name.is_none() {
            text.push_str(&format!(", or `{}`", self.mending(Holding::Library)));
        }
        text.push('\n');
        text
    }

    fn told(&self, output: &Output, holding: Holding, wrong: &[Wrong]) -> String {
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
        let _ = writeln!(text, "run `{}`", self.mending(holding));
        text
    }

    /// The command that writes the folder.
    fn mending(&self, holding: Holding) -> String {
        let documents = self.documents.named();
        let mut words = vec![env!("CARGO_PKG_NAME").to_owned()];
        match holding {
            Holding::Crate => words.push("generate".to_owned()),
            Holding::Library => words.push("library".to_owned()),
        }
        words.extend(documents.iter().map(argument));
        words.extend(["--out".to_owned(), quoted_path(&self.out)]);
        if let Some(name) = &self.name {
            words.extend(["--name".to_owned(), quoted(name)]);
        }
        for overlay in &self.editing.overlay {
            words.extend(["--overlay".to_owned(), quoted_path(overlay)]);
        }
        for (option, filters) in [
            ("--include", &self.editing.include),
            ("--exclude", &self.editing.exclude),
        ] {
            for filter in filters {
                words.extend([option.to_owned(), quoted(&filter.to_string())]);
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
    let is_by_hand = |path: &str| path == "lib.rs" && files::is_written_by_hand(folder);
    let changed = changed.map(|path| {
        let changed = if is_by_hand(&path) { EDITED } else { OUTDATED };
        (changed_or_missing(folder, &path, changed), path)
    });
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
    let path = quoted_path(&named.path);
    if named.is_named {
        format!("{}={path}", quoted(&named.module))
    } else {
        path
    }
}
