//! Options that several commands take.

use super::input::overlays_beside;
use clap::{Args, ValueEnum, ValueHint};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use undelete_codegen::spec::{Filter, Selection};

/// Which findings are mistakes.
#[derive(Debug, Clone, Args)]
pub struct Strictness {
    /// Fail on warnings
    #[arg(long, visible_alias = "strict")]
    pub deny_warnings: bool,
}

/// How findings are told, and which of them are mistakes.
#[derive(Debug, Clone, Args)]
pub struct Reporting {
    #[command(flatten)]
    pub strictness: Strictness,
    /// How findings are written: text for people goes to standard error unless it is all that is asked for, the others to standard output
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

/// A way to write findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Lines that editors jump to, with what stands there and a hint
    Text,
    /// One JSON object with an array of findings
    Json,
    /// SARIF 2.1.0, as code hosts show it beside the document
    Sarif,
}

/// A document and the module that it becomes.
#[derive(Debug, Clone)]
pub struct Named {
    /// Where it is; `-` is standard input.
    pub path: PathBuf,
    /// The name of the module.
    pub module: String,
    /// The name was given.
    pub is_named: bool,
}

impl FromStr for Named {
    type Err = &'static str;

    fn from_str(argument: &str) -> Result<Self, Self::Err> {
        let named = argument.split_once('=');
        // A path may have such a character as well.
        let named = named.filter(|(name, _)| !name.contains('/') && !Path::new(argument).exists());
        Ok(match named {
            Some(("", _)) => return Err("there is no name before `=`"),
            Some((name, path)) => Self {
                path: path.into(),
                module: name.to_owned(),
                is_named: true,
            },
            None => Self {
                path: argument.into(),
                module: stem(Path::new(argument)),
                is_named: false,
            },
        })
    }
}

/// Documents and the modules that they become.
#[derive(Debug, Clone, Args)]
pub struct Documents {
    /// The documents, YAML or JSON; `-` is standard input. Each becomes the module of its file name,
    /// or of the name that is written in front of it, as in `pets=openapi.yaml`
    #[arg(required = true, value_name = "[NAME=]DOCUMENT", value_hint = ValueHint::FilePath)]
    documents: Vec<Named>,
}

impl Documents {
    /// The documents but for their overlays, which `spec/*.yaml` names as well: they are applied in
    /// any case.
    pub fn named(&self) -> Vec<Named> {
        let documents = self.documents.iter();
        let overlays = documents.flat_map(|named| overlays_beside(&named.path));
        let overlays: Vec<PathBuf> = overlays.collect();
        let is_document = |named: &&Named| named.is_named || !overlays.contains(&named.path);
        self.documents.iter().filter(is_document).cloned().collect()
    }
}

/// What is done to a document before it is compiled.
#[derive(Debug, Clone, Default, Args)]
pub struct Editing {
    /// A document of the Overlay specification that is applied first; several are applied in order.
    /// That which is called `NAME.overlay.yaml` beside `NAME.yaml` is applied in any case
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Editing")]
    pub overlay: Vec<PathBuf>,
    /// Only operations that the filter selects: `tag:Pets`, `path:/pets/**`, `method:GET` or
    /// `id:listPets`; several add up
    #[arg(long, value_name = "FILTER", help_heading = "Editing")]
    pub include: Vec<Filter>,
    /// No operations that the filter selects
    #[arg(long, value_name = "FILTER", help_heading = "Editing")]
    pub exclude: Vec<Filter>,
}

impl Editing {
    /// Refuses what is about one document where there are several.
    pub fn of_several(&self) -> Result<(), String> {
        if self.overlay.is_empty() && self.selection().is_everything() {
            return Ok(());
        }
        Err(
            "error: `--include`, `--exclude` and `--overlay` are about one document; name it alone"
                .to_owned(),
        )
    }

    /// Which operations are wanted.
    pub fn selection(&self) -> Selection {
        Selection {
            include: self.include.clone(),
            exclude: self.exclude.clone(),
        }
    }
}

fn stem(path: &Path) -> String {
    let stem = path.file_stem().filter(|stem| *stem != "-");
    stem.map_or_else(
        || "client".to_owned(),
        |stem| stem.to_string_lossy().into_owned(),
    )
}
