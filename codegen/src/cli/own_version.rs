//! The version of the package in the working directory, as cargo finds it, and the name of the package
//! whose library is in a folder.

use semver::Version;
use std::io;
use std::path::{Path, PathBuf};
use std::{env, fs};
use toml::{Table, Value};

const MANIFEST: &str = "Cargo.toml";

/// Nothing where there is no package.
pub fn own_version() -> Result<Option<Version>, String> {
    let Some(manifest) = manifest(Path::new(MANIFEST))? else {
        return Ok(None);
    };
    match at(&manifest, &["package", "version"]) {
        Some(Value::String(version)) => parsed(Path::new(MANIFEST), version),
        Some(Value::Table(_)) => of_workspace(),
        _ => Ok(None),
    }
}

/// The name of the package whose library has its `lib.rs` in this folder.
pub fn own_library(folder: &Path) -> Result<Option<String>, String> {
    let folder = resolved(folder);
    for around in folder.ancestors() {
        let Some(manifest) = manifest(&around.join(MANIFEST))? else {
            continue;
        };
        let Some(Value::String(name)) = at(&manifest, &["package", "name"]) else {
            continue;
        };
        let root = match at(&manifest, &["lib", "path"]) {
            Some(Value::String(path)) => Path::new(path),
            _ => Path::new("src/lib.rs"),
        };
        let parent = root.parent().map(|parent| resolved(&around.join(parent)));
        let is_own = parent.as_ref() == Some(&folder) && root.ends_with("lib.rs");
        return Ok(is_own.then(|| name.clone()));
    }
    Ok(None)
}

/// The same path, however it is written, also if not all of it is there yet.
fn resolved(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for present in absolute.ancestors() {
        if let (Ok(found), Ok(rest)) = (present.canonicalize(), absolute.strip_prefix(present)) {
            // Nothing is joined to it where nothing is left.
            return found.components().chain(rest.components()).collect();
        }
    }
    absolute
}

/// The version that packages of a workspace share.
fn of_workspace() -> Result<Option<Version>, String> {
    let folder = env::current_dir().map_err(|error| format!("{MANIFEST}: error: {error}"))?;
    for folder in folder.ancestors() {
        let path: PathBuf = folder.join(MANIFEST);
        let Some(manifest) = manifest(&path)? else {
            continue;
        };
        if let Some(Value::String(version)) = at(&manifest, &["workspace", "package", "version"]) {
            return parsed(&path, version);
        }
    }
    Ok(None)
}

fn manifest(path: &Path) -> Result<Option<Table>, String> {
    let shown = path.display();
    match fs::read_to_string(path) {
        Ok(text) => {
            let table = text.parse().map(Some);
            table.map_err(|error| format!("{shown}: error: {error}"))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{shown}: error: {error}")),
    }
}

fn parsed(path: &Path, version: &str) -> Result<Option<Version>, String> {
    let version = Version::parse(version).map(Some);
    version.map_err(|error| format!("{}: error: the version: {error}", path.display()))
}

fn at<'a>(table: &'a Table, path: &[&str]) -> Option<&'a Value> {
    let (first, rest) = path.split_first()?;
    let first = table.get(*first);
    rest.iter().fold(first, |value, key| value?.get(key))
}
