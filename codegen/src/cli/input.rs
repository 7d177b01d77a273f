//! What commands read: files, and standard input for `-`.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use undelete_codegen::diagnostic::{Located, nearest};
use undelete_codegen::spec::text::reason;
use undelete_codegen::spec::{self, Source};

/// What standard input is called in messages. A `$ref` in it is relative to the working directory.
const STANDARD_INPUT: &str = "<stdin>";

/// What documents are called at their ends.
pub const EXTENSIONS: [&str; 3] = ["yaml", "yml", "json"];

/// Why there is no document.
pub enum Unread {
    /// It is no text.
    Findings(Vec<Located>),
    /// It cannot be read.
    Reason(String),
}

/// The document at a path.
pub fn read(path: &Path) -> Result<Source, Unread> {
    let shown = path.display().to_string();
    let refused = |reason: String| Err(Unread::Reason(reason));
    if let Some((scheme, _)) = shown.split_once("://")
        && !path.exists()
    {
        return refused(match scheme {
            "http" | "https" => format!(
                "{shown}: error: nothing is fetched; download the document and name the file, or pipe it: `curl -sSL {shown} | undelete-codegen generate - …`"
            ),
            _ => format!("{shown}: error: name the document by its path"),
        });
    }
    let (shown, bytes) = if path == Path::new("-") {
        let mut bytes = Vec::new();
        let read = io::stdin().read_to_end(&mut bytes).map(|_| bytes);
        (STANDARD_INPUT.to_owned(), read)
    } else if path.is_dir() {
        return refused(format!(
            "{shown}: error: this is a folder; name the document in it"
        ));
    } else {
        (shown, fs::read(path))
    };
    let bytes = bytes.map_err(|error| {
        let (why, hint) = (reason(&error), hint(path, error.kind()));
        Unread::Reason(format!("{shown}: error: {why}; {hint}"))
    })?;
    spec::source(&shown, bytes).map_err(Unread::Findings)
}

/// What somebody can do about a file that cannot be read.
fn hint(path: &Path, kind: io::ErrorKind) -> String {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    match kind {
        io::ErrorKind::NotFound if !folder.exists() => {
            format!("there is no folder `{}` either", folder.display())
        }
        io::ErrorKind::NotFound => {
            let names = fs::read_dir(folder).into_iter().flatten().flatten();
            let names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
            let mut names: Vec<String> = names.filter(|name| is_document(name)).collect();
            names.sort_unstable();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            match nearest(&name, names.iter().map(String::as_str)) {
                Some(name) => format!("did you mean `{}`?", path.with_file_name(name).display()),
                None => "name the document by its path".to_owned(),
            }
        }
        io::ErrorKind::PermissionDenied => {
            "change its permissions, or pipe its text to `-`".to_owned()
        }
        _ => "name the document by its path".to_owned(),
    }
}

/// Whether a file is called as documents are.
pub fn is_document(name: &str) -> bool {
    let extension = Path::new(name).extension().and_then(|it| it.to_str());
    extension.is_some_and(|it| EXTENSIONS.contains(&it))
}

/// The overlays that belong to a document by their name: `NAME.overlay.yaml` beside `NAME.yaml`.
pub fn overlays_beside(document: &Path) -> Vec<PathBuf> {
    let overlays = overlay_names(document);
    overlays.filter(|overlay| overlay.is_file()).collect()
}

/// What those would be called, whether they are there or not.
pub fn overlay_names(document: &Path) -> impl Iterator<Item = PathBuf> {
    let name = document.file_stem().map(|name| name.to_string_lossy());
    name.into_iter().flat_map(|name| {
        EXTENSIONS.map(|extension| document.with_file_name(format!("{name}.overlay.{extension}")))
    })
}

/// A file that a `$ref` leads to. What is no file, such as a device, may have no end.
pub fn file(path: &str) -> io::Result<Vec<u8>> {
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !metadata.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    fs::read(path)
}
