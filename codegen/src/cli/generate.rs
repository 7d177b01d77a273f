//! `generate`: a stand-alone crate for one document.

use super::compile::{self, Order};
use super::ending::{Ending, Result, at, say};
use super::options::{Editing, Named, Reporting};
use super::report::tell;
use clap::builder::NonEmptyStringValueParser;
use clap::{Args, ValueHint};
use std::path::PathBuf;
use undelete_codegen::files;

const EXAMPLES: &str = "\
Examples:
  undelete-codegen generate openapi.yaml --out client
  undelete-codegen generate openapi.yaml --out client --name shop --strict
  undelete-codegen generate openapi.yaml --out client --include tag:orders --exclude method:DELETE
  curl -sSL https://example.com/openapi.json | undelete-codegen generate - --out client

The folder may hold other files; only what this command wrote there is replaced or deleted. A manifest
that somebody has edited is left as it is.";

/// Write a stand-alone crate for one document
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Generate {
    /// The document, YAML or JSON; `-` is standard input. A name in front of it is that of the crate
    #[arg(value_name = "[NAME=]DOCUMENT", value_hint = ValueHint::FilePath)]
    document: Named,
    /// The folder of the crate: new, a new repository, or written by this command before
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    out: PathBuf,
    /// The name of the crate and of its module; the title of the API unless given
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    name: Option<String>,
    #[command(flatten)]
    editing: Editing,
    #[command(flatten)]
    reporting: Reporting,
}

impl Generate {
    pub fn run(&self) -> Result {
        let Self { out, reporting, .. } = self;
        let order = Order {
            documents: std::slice::from_ref(&self.document),
            editing: &self.editing,
            reporting,
        };
        let Some(output) = order.a_crate(self.name.as_deref())? else {
            return Ok(Ending::Found);
        };
        let selection = self.editing.selection().to_string();
        let selection = Some(selection.as_str()).filter(|selection| !selection.is_empty());
        let written = files::write_part(&output.files, out, selection);
        let written = written.map_err(|error| at(out, &error))?;
        for path in &written.kept {
            say(&format!(
                "{}: warning: somebody has edited it, so it was left as it is; delete it to have it written anew\n",
                out.join(path).display()
            ));
        }
        let (changed, deleted) = (written.changed.len(), written.deleted.len());
        tell(reporting, &compile::summary(&output, changed, deleted))?;
        Ok(Ending::Done)
    }
}
