//! From the documents that a command names to what the compiler makes of them.

use super::ending::Result;
use super::input::{self, Unread};
use super::options::{Editing, Named, Reporting};
use super::own_version::own_library;
use super::progress::Progress;
use super::report::show;
use std::collections::BTreeSet;
use std::path::Path;
use undelete_codegen::diagnostic::{Located, counted};
use undelete_codegen::spec::{Edits, Source};
use undelete_codegen::{Failure, Form, Job, Output, compile, emit, lint, names};

/// What a command is told about documents.
#[derive(Clone, Copy)]
pub struct Order<'a> {
    pub documents: &'a [Named],
    pub editing: &'a Editing,
    pub reporting: &'a Reporting,
}

impl Order<'_> {
    /// The files of a crate for the document, with its manifest; nothing if the document has errors,
    /// which are shown. Its own name is that of the API unless it has one.
    pub fn a_crate(&self, name: Option<&str>) -> Result<Option<Output>> {
        let document = self.documents.first().filter(|document| document.is_named);
        let name = match (name, document) {
            (Some(name), Some(document)) => {
                let other = &document.module;
                return Err(format!(
                    "error: the crate is called both `{name}` and `{other}`; leave one out"
                ));
            }
            (name, document) => name.or(document.map(|document| document.module.as_str())),
        };
        let read = self.read()?;
        let Some(mut output) = self.compiled(&read, Form::Crate, |_| name)? else {
            return Ok(None);
        };
        let name = output.crate_name.clone().unwrap_or_default();
        let titles = output.titles.iter().map(|title| title.trim());
        let mut titles = titles.filter(|title| !title.is_empty());
        let called = titles.next().unwrap_or(&name);
        let title = format!("A client of {called}, generated from its OpenAPI document.");
        let manifest = emit::manifest(&name, &title, &output.features, &output.files);
        output.files.insert("Cargo.toml".to_owned(), manifest);
        Ok(Some(output))
    }

    /// The files of a library in this folder; nothing if documents have errors, which are shown.
    pub fn a_library(&self, out: &Path) -> Result<Option<Output>> {
        let mut modules = BTreeSet::new();
        for Named { path, module, .. } in self.documents {
            if !modules.insert(names::snake(module)) {
                let path = path.display();
                return Err(format!(
                    "{path}: error: another document is the module `{module}` as well; name one, as in `NAME={path}`"
                ));
            }
        }
        let read = self.read()?;
        let package = own_library(out)?;
        let form = package.as_deref().map_or(Form::Library, Form::LibraryOf);
        self.compiled(&read, form, |named| Some(&named.module))
    }

    /// What is wrong or doubtful in documents. Nothing is emitted.
    pub fn findings(&self) -> Result<Vec<Located>> {
        let mut read = self.read()?;
        let mut findings = std::mem::take(&mut read.unreadable);
        let _progress = Progress::start(self.doing("reading"));
        findings.extend(lint(&read.jobs(|_| None), &input::file));
        Ok(findings)
    }

    fn compiled<'n>(
        &'n self,
        read: &'n Read<'n>,
        form: Form<'_>,
        name: impl Fn(&'n Named) -> Option<&'n str>,
    ) -> Result<Option<Output>> {
        if !read.unreadable.is_empty() {
            show(read.unreadable.clone(), self.reporting, false)?;
            return Ok(None);
        }
        let output = {
            let _progress = Progress::start(self.doing("compiling"));
            compile(&read.jobs(name), form, &input::file)
        };
        match output {
            Ok(mut output) => {
                let warnings = std::mem::take(&mut output.warnings);
                let has_errors = show(warnings, self.reporting, false)?;
                Ok((!has_errors).then_some(output))
            }
            Err(Failure::Documents(findings)) => {
                show(findings, self.reporting, false)?;
                Ok(None)
            }
            Err(failure) => Err(failure.to_string()),
        }
    }

    fn read(&self) -> Result<Read<'_>> {
        let Editing { overlay, .. } = self.editing;
        let selection = self.editing.selection();
        if self.documents.len() > 1 {
            self.editing.of_several()?;
        }
        let mut read = Read::default();
        let mut reasons = Vec::new();
        let mut text = |path: &Path| match input::read(path) {
            Ok(source) => Some(source),
            Err(Unread::Findings(found)) => {
                read.unreadable.extend(found);
                None
            }
            Err(Unread::Reason(reason)) => {
                reasons.push(reason);
                None
            }
        };
        for named in self.documents {
            let document = text(&named.path);
            let beside = input::overlays_beside(&named.path);
            let overlays = beside.iter().chain(overlay);
            let edits = Edits {
                overlays: overlays.filter_map(|path| text(path)).collect(),
                selection: selection.clone(),
            };
            let document = document.map(|source| (named, source, edits));
            read.documents.extend(document);
        }
        if reasons.is_empty() {
            return Ok(read);
        }
        if !read.unreadable.is_empty() {
            show(read.unreadable, self.reporting, false)?;
        }
        Err(reasons.join("\n"))
    }

    fn doing(&self, what: &str) -> String {
        let paths = self.documents.iter();
        let paths = paths.map(|named| named.path.display().to_string());
        format!("{what} {}", paths.collect::<Vec<_>>().join(", "))
    }
}

/// What was read.
#[derive(Default)]
struct Read<'a> {
    documents: Vec<(&'a Named, Source, Edits)>,
    /// Why others are no text.
    unreadable: Vec<Located>,
}

impl Read<'_> {
    fn jobs<'n>(&'n self, name: impl Fn(&'n Named) -> Option<&'n str>) -> Vec<Job<'n>> {
        let job = |(named, source, edits): &'n (&'n Named, Source, Edits)| Job {
            source,
            module: name(named),
            edits,
        };
        self.documents.iter().map(job).collect()
    }
}

/// What became of documents.
pub fn summary(output: &Output, changed: usize, deleted: usize) -> String {
    let operations = output.operations.iter();
    let mut text: String = operations
        .map(|(module, count)| format!("{module}: {}\n", counted(*count, "operation")))
        .collect();
    let written = counted(changed, "file");
    text.push_str(&format!("{written} written, {deleted} deleted\n"));
    text
}
