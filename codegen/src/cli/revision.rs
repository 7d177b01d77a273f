//! Documents for comparing: files, folders of them, or either at a revision of git, such as
//! `HEAD~1:spec/shelf.yaml`.

use super::input::{self, Unread};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;
use undelete_codegen::Model;
use undelete_codegen::diagnostic::Report;
use undelete_codegen::spec::{self, Source};

/// Documents by their names; a file has none, so that files of two names can be compared.
pub type Documents = BTreeMap<String, Model>;

/// Reads what is named.
pub fn documents(named: &str) -> Result<Documents, String> {
    let path = Path::new(named);
    if path.is_dir() {
        let entries = fs::read_dir(path).map_err(|error| format!("{named}: error: {error}"))?;
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|error| format!("{named}: error: {error}"))?;
            if entry.path().is_file() {
                names.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        return folder(named, names, &|path| fs::read(path), &input::file);
    }
    if !path.exists()
        && named != "-"
        && let Some((revision, path)) = split(named)
    {
        return at_revision(named, revision, path);
    }
    let source = input::read(path).map_err(|unread| match unread {
        Unread::Findings(findings) => Report::new(&findings).to_string(),
        Unread::Reason(reason) => reason,
    })?;
    let model = model(source, &input::file)?;
    Ok(BTreeMap::from([(String::new(), model)]))
}

/// A revision and a path in it. What has a scheme is an address, and an option is none.
fn split(named: &str) -> Option<(&str, &str)> {
    let (revision, path) = named.split_once(':')?;
    (!revision.is_empty() && !revision.starts_with('-') && !path.starts_with("//"))
        .then_some((revision, path))
}

fn at_revision(named: &str, revision: &str, path: &str) -> Result<Documents, String> {
    let prefix = format!("{revision}:");
    let read = |path: &str| {
        let path = path.strip_prefix(&prefix).unwrap_or(path);
        git(&["show", &format!("{revision}:{path}")])
    };
    let failed = |error: io::Error| format!("{named}: error: {error}");
    let kind = git(&["cat-file", "-t", named]).map_err(failed)?;
    if kind.starts_with(b"tree") {
        let path = path.trim_end_matches('/');
        let listed = git(&[
            "ls-tree",
            "-z",
            "--name-only",
            &format!("{revision}:{path}"),
        ]);
        let listed = listed.map_err(failed)?;
        let listed = String::from_utf8_lossy(&listed);
        let names = listed.split('\0').map(str::to_owned);
        let names = names.filter(|name| !name.is_empty()).collect();
        let folder_name = format!("{revision}:{path}");
        return folder(&folder_name, names, &read, &read);
    }
    let source = source(named, read(named).map_err(failed)?)?;
    Ok(BTreeMap::from([(String::new(), model(source, &read)?)]))
}

/// The documents among the files of a folder.
fn folder(
    named: &str,
    mut names: Vec<String>,
    read: &dyn Fn(&str) -> io::Result<Vec<u8>>,
    reader: &dyn spec::Reader,
) -> Result<Documents, String> {
    names.sort();
    let mut documents = Documents::new();
    for name in names {
        let extension = Path::new(&name).extension().and_then(|it| it.to_str());
        if !extension.is_some_and(|it| ["yaml", "yml", "json"].contains(&it)) {
            continue;
        }
        let path = match named.trim_end_matches('/') {
            named if named.is_empty() || named.ends_with(':') => format!("{named}{name}"),
            named => format!("{named}/{name}"),
        };
        let bytes = read(&path).map_err(|error| format!("{path}: error: {error}"))?;
        let source = source(&path, bytes)?;
        if is_document(&source.text) {
            documents.insert(name, model(source, reader)?);
        }
    }
    if documents.is_empty() {
        return Err(format!(
            "{named}: error: no document of OpenAPI is in this folder; name a file, or another folder"
        ));
    }
    Ok(documents)
}

/// Other files of a folder are what documents refer to, or something else.
fn is_document(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim_start);
    lines.any(|line| {
        [
            "openapi:",
            "\"openapi\"",
            "'openapi'",
            "{\"openapi\"",
            "swagger:",
            "\"swagger\"",
        ]
        .iter()
        .any(|key| line.starts_with(key))
    })
}

fn source(path: &str, bytes: Vec<u8>) -> Result<Source, String> {
    spec::source(path, bytes).map_err(|findings| Report::new(&findings).to_string())
}

fn model(source: Source, reader: &dyn spec::Reader) -> Result<Model, String> {
    undelete_codegen::read(source, reader).map_err(|failure| {
        let text = failure.to_string();
        text.replace("nothing was written", "nothing was compared")
    })
}

fn git(arguments: &[&str]) -> io::Result<Vec<u8>> {
    let run = Command::new("git").args(arguments).output();
    let output = run.map_err(|error| io::Error::other(format!("git cannot be run: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.trim().trim_start_matches("fatal: ");
    Err(io::Error::new(io::ErrorKind::NotFound, said.to_owned()))
}
