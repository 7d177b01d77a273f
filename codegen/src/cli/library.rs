//! `library`: one library with a module for each document.

use super::compile::{self, Order};
use super::ending::{Ending, Result, at};
use super::options::{Documents, Editing, Reporting};
use super::report::tell;
use clap::{Args, ValueHint};
use std::path::PathBuf;
use undelete_codegen::files;

const EXAMPLES: &str = "\
Examples:
  undelete-codegen library spec/*.yaml --out src
  undelete-codegen library pets=v2/openapi.yaml shop=v3/openapi.yaml --out src

The folder holds nothing but the library: what it held before is deleted if this command wrote it.";

/// Write one library with a module for each document
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Library {
    #[command(flatten)]
    documents: Documents,
    /// The folder of the library's `lib.rs`: new, empty, or written by this command before
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    out: PathBuf,
    #[command(flatten)]
    editing: Editing,
    #[command(flatten)]
    reporting: Reporting,
}

impl Library {
    pub fn run(&self) -> Result {
        let Self { out, reporting, .. } = self;
        let documents = self.documents.named();
        let order = Order {
            documents: &documents,
            editing: &self.editing,
            reporting,
        };
        let Some(output) = order.a_library(out)? else {
            return Ok(Ending::Found);
        };
        let written = files::write(&output.files, out, &[]).map_err(|error| at(out, &error))?;
        let (changed, deleted) = (written.changed.len(), written.stale.len());
        tell(reporting, &compile::summary(&output, changed, deleted))?;
        Ok(Ending::Done)
    }
}
