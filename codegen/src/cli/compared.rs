//! Documents for comparing: files, folders of them, or either at a revision of git, such as
//! `HEAD~1:spec/shelf.yaml`, with the overlays beside them.

use super::input::{self, Unread};
use super::store::Store;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use undelete_codegen::diagnostic::{Located, Report};
use undelete_codegen::spec::{self, Edits, Source};
use undelete_codegen::{Failure, Model};

/// Documents, and where they are.
pub struct Documents {
    pub store: Store,
    pub is_folder: bool,
    /// By their paths in the folder; a file has none, so that files of two names can be compared.
    pub models: BTreeMap<String, Model>,
}

/// Reads what is named.
pub fn documents(named: &str) -> Result<Documents, String> {
    let failed = |error: io::Error| format!("{named}: error: {error}");
    let (store, path) = Store::of(named).map_err(failed)?;
    let mut models = BTreeMap::new();
    let is_folder = store.is_folder(&path).map_err(failed)?;
    if is_folder {
        let files = store.files(&path).map_err(failed)?;
        for name in files.iter().filter(|name| has_extension(name)) {
            let path = match path.trim_end_matches('/') {
                _ if path.is_empty() => name.clone(),
                folder => format!("{folder}/{name}"),
            };
            let source = store.source(&path)?;
            // Others are what documents refer to, or something else.
            if spec::document::is_document(&source) {
                models.insert(name.clone(), store.model(source)?);
            }
        }
        if models.is_empty() {
            return Err(format!(
                "{named}: error: no document of OpenAPI is in this folder; name a file, or another folder"
            ));
        }
    } else {
        let source = match &store {
            Store::Disk if is_missing_revision(&path) => {
                return Err(format!(
                    "{named}: error: there is no such file; one of a revision is named as in `HEAD:openapi.yaml`"
                ));
            }
            Store::Disk => input::read(Path::new(&path)).map_err(|unread| match unread {
                Unread::Findings(findings) => store.told(findings),
                Unread::Reason(reason) => reason,
            })?,
            Store::Revision(_) => store.source(&path)?,
        };
        models.insert(String::new(), store.model(source)?);
    }
    Ok(Documents {
        store,
        is_folder,
        models,
    })
}

/// Whether something is meant for a revision of git: no document is called so.
fn is_missing_revision(named: &str) -> bool {
    let path = Path::new(named);
    named != "-" && path.extension().is_none() && !path.exists()
}

fn has_extension(name: &str) -> bool {
    let extension = Path::new(name).extension().and_then(|it| it.to_str());
    extension.is_some_and(|it| input::EXTENSIONS.contains(&it))
}

impl Store {
    fn source(&self, path: &str) -> Result<Source, String> {
        let bytes = self.read(path);
        let bytes = bytes.map_err(|error| format!("{}: error: {error}", self.shown(path)))?;
        spec::source(path, bytes).map_err(|findings| self.told(findings))
    }

    /// What a document says with the overlays of its name applied.
    fn model(&self, source: Source) -> Result<Model, String> {
        let mut edits = Edits::default();
        for path in input::overlay_names(Path::new(&source.path)) {
            let path = path.to_string_lossy().replace('\\', "/");
            match self.read(&path) {
                Ok(_) => edits.overlays.push(self.source(&path)?),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(format!("{}: error: {error}", self.shown(&path))),
            }
        }
        let read = undelete_codegen::read_edited(source, &edits, &|path: &str| self.read(path));
        read.map_err(|failure| match failure {
            Failure::Documents(findings) => format!("{}nothing was compared", self.told(findings)),
            failure => failure.to_string(),
        })
    }

    fn told(&self, mut findings: Vec<Located>) -> String {
        for finding in &mut findings {
            finding.path = self.shown(&finding.path);
        }
        Report::new(&findings).to_string()
    }
}
