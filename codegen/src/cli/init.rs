//! `init`: a workspace around a document, in which the client is always what the document says.

use super::ending::{Ending, Result, at};
use super::input::{self, Unread};
use super::options::Reporting;
use super::progress::Progress;
use super::report::{show, tell};
use super::shell::quoted_path;
use clap::builder::NonEmptyStringValueParser;
use clap::{Args, ValueHint};
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::{fs, io};
use undelete_codegen::diagnostic::counted;
use undelete_codegen::files::{self, Files};
use undelete_codegen::spec::{Edits, Source};
use undelete_codegen::{Failure, Form, Job, Output, compile, emit};

const EXAMPLES: &str = "\
Examples:
  undelete-codegen init my-api openapi.yaml
  cd my-api && cargo build
  undelete-codegen init my-api openapi.yaml --codegen-git https://example.com/undelete --codegen-rev v1

In the workspace, the client is regenerated whenever it is built, a test tells when it is out of step, and
crates that depend on it do not build the generator.";

/// Write a workspace around a document, whose client is regenerated on build
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Init {
    /// The folder of the workspace, new or a new repository; its name is that of the crate
    #[arg(value_hint = ValueHint::DirPath)]
    folder: PathBuf,
    /// The document, YAML or JSON; `-` is standard input. It is copied
    #[arg(value_hint = ValueHint::FilePath)]
    document: PathBuf,
    /// The name of the crate, if that is not the name of the folder
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    name: Option<String>,
    /// An overlay of the document, which is copied; that beside the document unless given
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    overlay: Option<PathBuf>,
    /// A checkout of the compiler; the one that this command was built from unless given
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath, help_heading = "The compiler")]
    codegen_path: Option<PathBuf>,
    /// A repository of the compiler, which other machines can reach as well
    #[arg(long, value_name = "URL", value_parser = NonEmptyStringValueParser::new())]
    #[arg(conflicts_with = "codegen_path", help_heading = "The compiler")]
    codegen_git: Option<String>,
    /// A commit or tag of that repository; the head of its main branch unless given
    #[arg(long, value_name = "REV", value_parser = NonEmptyStringValueParser::new())]
    #[arg(requires = "codegen_git", help_heading = "The compiler")]
    codegen_rev: Option<String>,
    #[command(flatten)]
    reporting: Reporting,
}

/// What is to be done about a path.
const ONLY_HERE: &str = "\
generator/Cargo.toml names the compiler by a path of this machine: before others build the workspace, or CI
does, say there where they get it, as `--codegen-git URL --codegen-rev REV` does
";

macro_rules! template {
    ($name:literal) => {
        include_str!(concat!("../../templates/init/", $name))
    };
}

impl Init {
    pub fn run(&self) -> Result {
        let Some((document, edits)) = self.read()? else {
            return Ok(Ending::Found);
        };
        let name = self.crate_name()?;
        let Some(output) = self.compiled(&name, &document, &edits)? else {
            return Ok(Ending::Found);
        };
        let mut files = self.workspace(&name, &document, &output)?;
        if let Some(overlay) = edits.overlays.first() {
            let path = format!("spec/{name}.overlay.{}", extension(overlay));
            files.insert(path, overlay.text.clone());
        }
        let generated = output.files.into_iter();
        files.extend(generated.map(|(path, text)| (format!("generated/{path}"), text)));
        files::write_new(&files, &self.folder).map_err(|error| at(&self.folder, &error))?;
        let count: usize = output.operations.iter().map(|(_, count)| count).sum();
        let operations = counted(count, "operation");
        let shown = self.folder.display();
        let mut build = "cargo build".to_owned();
        if self.folder != Path::new(".") {
            build = format!("cd {} && {build}", quoted_path(&self.folder));
        }
        let mut told = format!("{shown}: a client with {operations}; `{build}` compiles it\n");
        if self.codegen_git.is_none() {
            told.push_str(ONLY_HERE);
        }
        tell(&self.reporting, &told)?;
        Ok(Ending::Done)
    }

    /// The document and its overlay; nothing if they are no text, which is shown.
    fn read(&self) -> Result<Option<(Source, Edits)>> {
        let mut overlays = input::overlays_beside(&self.document);
        if let Some(overlay) = &self.overlay {
            overlays = vec![overlay.clone()];
        }
        if let [_, other, ..] = overlays.as_slice() {
            let other = other.display();
            return Err(format!(
                "{other}: error: there is another overlay; name one"
            ));
        }
        let mut sources = Vec::new();
        for path in [&self.document].into_iter().chain(&overlays) {
            match input::read(path) {
                Ok(source) => sources.push(source),
                Err(Unread::Reason(reason)) => return Err(reason),
                Err(Unread::Findings(findings)) => {
                    show(findings, &self.reporting, false)?;
                    return Ok(None);
                }
            }
        }
        let mut sources = sources.into_iter();
        let document = sources.next();
        let edits = Edits {
            overlays: sources.collect(),
            ..Edits::default()
        };
        Ok(document.map(|document| (document, edits)))
    }

    fn crate_name(&self) -> Result<String> {
        let folder = std::path::absolute(&self.folder);
        let folder = folder.map_err(|error| at(&self.folder, &error))?;
        let last = folder.file_name().map(|name| name.to_string_lossy());
        let name = self.name.clone().or(last.map(|name| name.into_owned()));
        let name = emit::crate_name(&name.unwrap_or_default());
        if name.starts_with(|first: char| first.is_ascii_lowercase()) && name.is_ascii() {
            return Ok(name);
        }
        Err(format!(
            "error: `{name}` cannot be the name of a crate; give it one with `--name`"
        ))
    }

    fn compiled(&self, name: &str, document: &Source, edits: &Edits) -> Result<Option<Output>> {
        let others = RefCell::new(Vec::new());
        let reader = |path: &str| -> io::Result<Vec<u8>> {
            others.borrow_mut().push(path.to_owned());
            input::file(path)
        };
        let job = Job {
            source: document,
            module: Some(name),
            edits,
        };
        let output = {
            let _progress = Progress::start(format!("compiling {}", self.document.display()));
            compile(&[job], Form::LibraryOf(name), &reader)
        };
        if let Some(other) = others.borrow().first() {
            return Err(format!(
                "{}: error: it refers to other files, such as {other}; bundle them into one, for example with `redocly bundle`",
                document.path
            ));
        }
        match output {
            Ok(mut output) => {
                let warnings = std::mem::take(&mut output.warnings);
                let has_errors = show(warnings, &self.reporting, false)?;
                Ok((!has_errors).then_some(output))
            }
            Err(Failure::Documents(findings)) => {
                show(findings, &self.reporting, false)?;
                Ok(None)
            }
            Err(failure) => Err(failure.to_string()),
        }
    }

    /// The files around the client.
    fn workspace(&self, name: &str, document: &Source, output: &Output) -> Result<Files> {
        let title = output.titles.first().map_or("", |title| title.trim());
        let title = if title.is_empty() { name } else { title };
        let description = format!("A client of {title}, generated from its OpenAPI document.");
        let file = format!("{name}.{}", extension(document));
        let krate = name.replace('-', "_");
        let marker = format!("{}_REGENERATE", krate.to_uppercase());
        let modules = output.operations.first();
        let module = modules.map_or(krate.as_str(), |(module, _)| module.as_str());
        let values = [
            ("__name__", name),
            ("__crate__", &krate),
            ("__module__", module),
            ("__marker__", &marker),
            ("__document__", &file),
            ("__title__", &emit::escape(&emit::one_line(title))),
            ("__description__", &emit::escaped(&description)),
            ("__requirements__", &emit::requirements()),
            ("__source__", &self.source()?),
        ];
        let filled = |template: &str| filled(template, &values);
        let files = [
            ("Cargo.toml", template!("workspace.toml")),
            (".cargo/config.toml", template!("config.toml")),
            ("build.rs", template!("build.rs")),
            ("README.md", template!("README.md")),
            (".gitignore", "/target\n"),
            (".gitattributes", template!("gitattributes")),
            (".github/workflows/ci.yml", template!("ci.yml")),
            ("generator/Cargo.toml", template!("generator.toml")),
            ("generator/src/main.rs", template!("generator.rs")),
            ("generator/tests/in_sync.rs", template!("in_sync.rs")),
        ];
        let files = files.map(|(path, template)| (path.to_owned(), filled(template)));
        let mut files = Files::from(files);
        files.insert(format!("spec/{file}"), document.text.clone());
        Ok(files)
    }

    /// Where the compiler is, as a manifest says it.
    fn source(&self) -> Result<String> {
        if let Some(url) = &self.codegen_git {
            let url = emit::escaped(url);
            let rev = self.codegen_rev.as_deref().map(emit::escaped);
            let rev = rev.map_or_else(String::new, |rev| format!(", rev = \"{rev}\""));
            return Ok(format!("{{ git = \"{url}\"{rev} }}"));
        }
        let built_from = Path::new(env!("CARGO_MANIFEST_DIR"));
        let path = match &self.codegen_path {
            Some(path) => path,
            None if built_from.is_dir() => built_from,
            None => return Err(
                "error: the checkout that this command was built from is gone; name one with `--codegen-path`, or a repository with `--codegen-git`"
                    .to_owned(),
            ),
        };
        let manifest =
            fs::canonicalize(path.join("Cargo.toml")).map_err(|error| at(path, &error))?;
        let path = manifest.parent().unwrap_or(path);
        let path = emit::escaped(&path.display().to_string());
        Ok(format!("{{ path = \"{path}\" }}"))
    }
}

/// A template with each name replaced by its value. What looks like a name in a value is none.
fn filled(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::new();
    let mut rest = template;
    let next = |rest: &str| {
        let places = values
            .iter()
            .map(|(name, value)| (rest.find(name), *name, *value));
        let places = places.filter_map(|(place, name, value)| Some((place?, name, value)));
        places.min_by_key(|(place, ..)| *place)
    };
    while let Some((place, name, value)) = next(rest) {
        let (before, after) = rest.split_at(place);
        text.push_str(before);
        text.push_str(value);
        rest = after.strip_prefix(name).unwrap_or_default();
    }
    text + rest
}

/// What the copy of a document is called at its end.
fn extension(source: &Source) -> &'static str {
    let is_json = Path::new(&source.path)
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    if is_json || source.text.trim_start().starts_with('{') {
        "json"
    } else {
        "yaml"
    }
}
