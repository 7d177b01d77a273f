//! `lint`: what is wrong or doubtful in documents.

use super::compile::Order;
use super::ending::{Ending, Result};
use super::options::{Documents, Editing, Reporting};
use super::report::show;
use clap::Args;

const EXAMPLES: &str = "\
Examples:
  undelete-codegen lint openapi.yaml
  undelete-codegen lint spec/*.yaml --strict
  undelete-codegen lint openapi.yaml --format sarif > findings.sarif
  git show HEAD:openapi.yaml | undelete-codegen lint -";

/// Say what is wrong or doubtful in documents, and write nothing
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Lint {
    #[command(flatten)]
    documents: Documents,
    #[command(flatten)]
    editing: Editing,
    #[command(flatten)]
    reporting: Reporting,
}

impl Lint {
    pub fn run(&self) -> Result {
        let documents = self.documents.named();
        let order = Order {
            documents: &documents,
            editing: &self.editing,
            reporting: &self.reporting,
        };
        let findings = order.findings()?;
        let has_errors = show(findings, &self.reporting, true)?;
        Ok(if has_errors {
            Ending::Found
        } else {
            Ending::Done
        })
    }
}
