//! From the documents that a command names to what the compiler makes of them.

use super::ending::Result;
use super::input::{self, Unread};
use super::options::{Named, Reporting};
use super::progress::Progress;
use super::report::show;
use std::path::Path;
use undelete_codegen::diagnostic::Located;
use undelete_codegen::{Failure, Input, Output, emit, generate_crate, generate_with, lint};

/// The files of a crate for one document, with its manifest; nothing if the document has errors, which
/// are shown.
pub fn a_crate(
    document: &Path,
    name: Option<&str>,
    reporting: &Reporting,
) -> Result<Option<Output>> {
    let named = Named {
        path: document.to_owned(),
        module: String::new(),
        is_named: false,
    };
    let compiled = compiled(std::slice::from_ref(&named), reporting, |inputs| {
        let source = inputs.first().map(|input| &input.source);
        source.map(|source| generate_crate(source, name, &input::file))
    })?;
    let Some(mut output) = compiled else {
        return Ok(None);
    };
    let name = output.crate_name.clone().unwrap_or_default();
    let titles = output.titles.iter().map(|title| title.trim());
    let mut titles = titles.filter(|title| !title.is_empty());
    let called = titles.next().unwrap_or(&name);
    let title = format!("A client of {called}, generated from its OpenAPI document.");
    let manifest = emit::manifest(&name, &title, &output.files);
    output.files.insert("Cargo.toml".to_owned(), manifest);
    Ok(Some(output))
}

/// The files of a library; nothing if documents have errors, which are shown.
pub fn a_library(documents: &[Named], reporting: &Reporting) -> Result<Option<Output>> {
    compiled(documents, reporting, |inputs| {
        Some(generate_with(inputs, &input::file))
    })
}

/// What is wrong or doubtful in documents. Nothing is emitted.
pub fn findings(documents: &[Named]) -> Result<Vec<Located>> {
    let (inputs, mut findings) = read(documents)?;
    let _progress = Progress::start(doing("reading", documents));
    findings.extend(lint(&inputs, &input::file));
    Ok(findings)
}

fn compiled(
    documents: &[Named],
    reporting: &Reporting,
    compile: impl FnOnce(&[Input]) -> Option<std::result::Result<Output, Failure>>,
) -> Result<Option<Output>> {
    let (inputs, unread) = read(documents)?;
    if !unread.is_empty() {
        show(unread, reporting, false)?;
        return Ok(None);
    }
    let output = {
        let _progress = Progress::start(doing("compiling", documents));
        compile(&inputs)
    };
    match output {
        None => Ok(None),
        Some(Ok(mut output)) => {
            let has_errors = show(std::mem::take(&mut output.warnings), reporting, false)?;
            Ok((!has_errors).then_some(output))
        }
        Some(Err(Failure::Documents(findings))) => {
            show(findings, reporting, false)?;
            Ok(None)
        }
        Some(Err(failure)) => Err(failure.to_string()),
    }
}

/// The documents that can be read, and why others are no text.
fn read(documents: &[Named]) -> Result<(Vec<Input>, Vec<Located>)> {
    let mut inputs = Vec::new();
    let mut findings = Vec::new();
    let mut reasons = Vec::new();
    for Named { path, module, .. } in documents {
        match input::read(path) {
            Ok(source) => inputs.push(Input {
                source,
                module: module.clone(),
            }),
            Err(Unread::Findings(found)) => findings.extend(found),
            Err(Unread::Reason(reason)) => reasons.push(reason),
        }
    }
    if reasons.is_empty() {
        Ok((inputs, findings))
    } else {
        Err(reasons.join("\n"))
    }
}

fn doing(what: &str, documents: &[Named]) -> String {
    let paths = documents
        .iter()
        .map(|named| named.path.display().to_string());
    format!("{what} {}", paths.collect::<Vec<_>>().join(", "))
}

/// What became of documents.
pub fn summary(output: &Output, changed: usize, deleted: usize) -> String {
    let operations = output.operations.iter();
    let mut text: String = operations
        .map(|(module, count)| format!("{module}: {count} operations\n"))
        .collect();
    text.push_str(&format!("{changed} files written, {deleted} deleted\n"));
    text
}
