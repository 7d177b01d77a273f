//! Documents for comparing: files, folders of them, or either at a revision of git, such as
//! `HEAD~1:spec/shelf.yaml`, with the overlays beside them.

use super::input::{self, Unread};
use super::options::Editing;
use super::store::Store;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use undelete_codegen::diagnostic::Located;
use undelete_codegen::spec::{self, Edits, Source};
use undelete_codegen::{Failure, Model};

/// Documents, and where they are.
pub struct Documents {
    store: Store,
    /// Overlays that are named are on the disk in any case.
    overlays: Vec<String>,
    pub is_folder: bool,
    /// By their paths in the folder; a file has none, so that files of two names can be compared.
    pub models: BTreeMap<String, Model>,
}

/// What documents are edited with that are compared, and what is found in them.
pub struct Comparing<'a> {
    editing: &'a Editing,
    overlays: Vec<Source>,
    pub findings: Vec<Located>,
}

impl<'a> Comparing<'a> {
    /// Reads what is the same for all documents.
    pub fn new(editing: &'a Editing) -> Result<Self, String> {
        let mut overlays = Vec::new();
        let mut findings = Vec::new();
        for path in &editing.overlay {
            match input::read(path) {
                Ok(overlay) => overlays.push(overlay),
                Err(Unread::Findings(found)) => findings.extend(found),
                Err(Unread::Reason(reason)) => return Err(reason),
            }
        }
        Ok(Self {
            editing,
            overlays,
            findings,
        })
    }

    /// Reads what is named. A document with errors is none of the models.
    pub fn documents(&mut self, named: &str) -> Result<Documents, String> {
        let failed = |error: io::Error| format!("{named}: error: {error}");
        let (store, path) = Store::of(named).map_err(failed)?;
        let overlays = self.overlays.iter().map(|overlay| overlay.path.clone());
        let mut documents = Documents {
            is_folder: store.is_folder(&path).map_err(failed)?,
            store,
            overlays: overlays.collect(),
            models: BTreeMap::new(),
        };
        if documents.is_folder {
            self.editing.of_several()?;
            self.folder(named, &path, &mut documents)?;
        } else {
            self.file(named, &path, &mut documents)?;
        }
        Ok(documents)
    }

    fn folder(&mut self, named: &str, path: &str, documents: &mut Documents) -> Result<(), String> {
        let files = documents.store.files(path);
        let files = files.map_err(|error| format!("{named}: error: {error}"))?;
        let mut is_empty = true;
        for name in files.into_iter().filter(|name| input::is_document(name)) {
            let path = match path.trim_end_matches('/') {
                "" => name.clone(),
                folder => format!("{folder}/{name}"),
            };
            let source = self.source(documents, &path)?;
            // Others are what documents refer to, or something else.
            if source.as_ref().is_none_or(spec::document::is_document) {
                is_empty = false;
                self.model(documents, name, source)?;
            }
        }
        if is_empty {
            return Err(format!(
                "{named}: error: no document of OpenAPI is in this folder; name a file, or another folder"
            ));
        }
        Ok(())
    }

    fn file(&mut self, named: &str, path: &str, documents: &mut Documents) -> Result<(), String> {
        let source = match &documents.store {
            Store::Disk if is_missing_revision(path) => {
                return Err(format!(
                    "{named}: error: there is no such file; one of a revision is named as in `HEAD:openapi.yaml`"
                ));
            }
            Store::Disk => match input::read(Path::new(path)) {
                Ok(source) => Some(source),
                Err(Unread::Findings(findings)) => {
                    self.findings.extend(findings);
                    None
                }
                Err(Unread::Reason(reason)) => return Err(reason),
            },
            Store::Revision(_) => self.source(documents, path)?,
        };
        self.model(documents, String::new(), source)
    }

    /// Nothing if the file is no text.
    fn source(&mut self, documents: &Documents, path: &str) -> Result<Option<Source>, String> {
        let bytes = documents.store.read(path);
        let bytes =
            bytes.map_err(|error| format!("{}: error: {error}", documents.store.shown(path)))?;
        match spec::source(path, bytes) {
            Ok(source) => Ok(Some(source)),
            Err(findings) => {
                self.find(documents, findings);
                Ok(None)
            }
        }
    }

    /// Adds what a document says with the overlays of its name applied, and then those that are named.
    fn model(
        &mut self,
        documents: &mut Documents,
        name: String,
        source: Option<Source>,
    ) -> Result<(), String> {
        let Some(source) = source else {
            return Ok(());
        };
        let mut edits = Edits {
            overlays: Vec::new(),
            selection: self.editing.selection(),
        };
        for path in input::overlay_names(Path::new(&source.path)) {
            let path = path.to_string_lossy().replace('\\', "/");
            match documents.store.read(&path) {
                Ok(_) => edits.overlays.extend(self.source(documents, &path)?),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => {
                    let path = documents.store.shown(&path);
                    return Err(format!("{path}: error: {error}"));
                }
            }
        }
        edits.overlays.extend(self.overlays.iter().cloned());
        let reader = |path: &str| documents.store.read(path);
        match undelete_codegen::read_edited(source, &edits, &reader) {
            Ok(mut model) => {
                self.find(documents, std::mem::take(&mut model.warnings));
                documents.models.insert(name, model);
            }
            Err(Failure::Documents(findings)) => self.find(documents, findings),
            Err(failure) => return Err(failure.to_string()),
        }
        Ok(())
    }

    fn find(&mut self, documents: &Documents, findings: Vec<Located>) {
        let shown = findings.into_iter().map(|mut finding| {
            finding.path = documents.shown(&finding.path);
            finding
        });
        self.findings.extend(shown);
    }
}

impl Documents {
    /// What a path is called in messages.
    pub fn shown(&self, path: &str) -> String {
        if self.overlays.iter().any(|overlay| overlay == path) {
            return path.to_owned();
        }
        self.store.shown(path)
    }
}

/// Whether something is meant for a revision of git: no document is called so.
fn is_missing_revision(named: &str) -> bool {
    let path = Path::new(named);
    named != "-" && path.extension().is_none() && !path.exists()
}
