//! `generate`: a stand-alone crate for one document.

use super::compile;
use super::ending::{Ending, Result, at};
use super::options::Reporting;
use super::report::tell;
use clap::{Args, ValueHint};
use std::path::PathBuf;
use undelete_codegen::files;

const EXAMPLES: &str = "\
Examples:
  undelete-codegen generate openapi.yaml --out client
  undelete-codegen generate openapi.yaml --out client --name shop --strict
  curl -sSL https://example.com/openapi.json | undelete-codegen generate - --out client

The folder may hold other files; only what this command wrote there is replaced or deleted. A manifest
that somebody has edited is left as it is.";

/// Write a stand-alone crate for one document
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Generate {
    /// The document, YAML or JSON; `-` is standard input
    #[arg(value_hint = ValueHint::FilePath)]
    document: PathBuf,
    /// The folder of the crate: new, a new repository, or written by this command before
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    out: PathBuf,
    /// The name of the crate and of its module; the title of the API unless given
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    reporting: Reporting,
}

impl Generate {
    pub fn run(&self) -> Result {
        let Self { out, reporting, .. } = self;
        let Some(output) = compile::a_crate(&self.document, self.name.as_deref(), reporting)?
        else {
            return Ok(Ending::Found);
        };
        let written = files::write_crate(&output.files, out).map_err(|error| at(out, &error))?;
        for path in &written.kept {
            anstream::eprintln!(
                "{}: warning: somebody has edited it, so it was left as it is; delete it to have it written anew",
                out.join(path).display()
            );
        }
        let (changed, deleted) = (written.changed.len(), written.deleted.len());
        tell(reporting, &compile::summary(&output, changed, deleted))?;
        Ok(Ending::Done)
    }
}
