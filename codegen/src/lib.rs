//! A compiler from OpenAPI 3.0, 3.1 and 3.2 documents to Rust clients.
//!
//! read → lower → check → name → emit → render: [`generate`] is a pure function from the text of
//! documents to the text of files. What is special about a service is in its document; nothing
//! here knows which document it reads. Only [`files`] touches the disk.

// The command line names the library as any other program does.
extern crate self as undelete_codegen;

pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod diff;
pub mod emit;
pub mod files;
mod inflection;
pub mod ir;
mod library;
pub mod lower;
mod media_types;
pub mod names;
pub mod node_id;
pub mod render;
pub mod spec;
mod template;
mod words;

use diagnostic::{Code, Diagnostic, Located, Place, Report};
use files::Files;
use spec::{Edits, Reader, Source};
use std::collections::HashSet;
use std::fmt;

/// What is compiled.
#[derive(Debug, Clone)]
pub struct Input {
    /// The document.
    pub source: Source,
    /// The module it becomes.
    pub module: String,
}

/// A document, and what is to be made of it.
#[derive(Debug, Clone, Copy)]
pub struct Job<'a> {
    /// The document.
    pub source: &'a Source,
    /// The module it becomes; the name of the API unless given.
    pub module: Option<&'a str>,
    /// What is done to it before.
    pub edits: &'a Edits,
}

/// What documents become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form<'a> {
    /// The files of one library.
    Library,
    /// The files of the library of the package of this name, whose documentation has examples.
    LibraryOf(&'a str),
    /// The files of a crate that is called like the module of the only document.
    Crate,
}

/// What came out.
#[derive(Debug)]
pub struct Output {
    /// The name of the crate, if the files are one.
    pub crate_name: Option<String>,
    /// What can be left out of the crate.
    pub features: emit::Features,
    /// The names of the APIs in words, in the order of their modules.
    pub titles: Vec<String>,
    /// The files of a library, relative to the folder of its `lib.rs`.
    pub files: Files,
    /// What is doubtful in the documents.
    pub warnings: Vec<Located>,
    /// How many operations each module has, by module.
    pub operations: Vec<(String, usize)>,
}

/// Why nothing came out.
#[derive(Debug)]
pub enum Failure {
    /// Some documents have errors; the warnings of all are among the findings.
    Documents(Vec<Located>),
    /// The compiler emitted something that is not Rust.
    Emitter(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Documents(findings) => {
                Report::new(findings).fmt(f)?;
                f.write_str("nothing was written")
            }
            Self::Emitter(message) => {
                write!(f, "error: this is a mistake of the compiler: {message}")
            }
        }
    }
}

impl std::error::Error for Failure {}

/// Compiles documents to the files of one library.
///
/// # Errors
///
/// Every error in every document, with its place.
pub fn generate(inputs: &[Input]) -> Result<Output, Failure> {
    generate_with(inputs, &spec::alone)
}

/// Compiles documents, and the files that they refer to, to the files of one library.
///
/// # Errors
///
/// Every error in every document, with its place.
pub fn generate_with(inputs: &[Input], reader: &dyn Reader) -> Result<Output, Failure> {
    let edits = Edits::default();
    let jobs = inputs.iter().map(|input| Job {
        source: &input.source,
        module: Some(&input.module),
        edits: &edits,
    });
    compile(&jobs.collect::<Vec<_>>(), Form::Library, reader)
}

/// Compiles a document to the files of a crate of its own, whose module has this name or is called
/// like the API.
///
/// # Errors
///
/// Every error in the document, with its place.
pub fn generate_crate(
    source: &Source,
    name: Option<&str>,
    reader: &dyn Reader,
) -> Result<Output, Failure> {
    let job = Job {
        source,
        module: name,
        edits: &Edits::default(),
    };
    compile(&[job], Form::Crate, reader)
}

/// What is wrong or doubtful in documents and the files that they refer to, by document. Nothing is
/// emitted.
pub fn lint(jobs: &[Job<'_>], reader: &dyn Reader) -> Vec<Located> {
    let findings = |job: &Job<'_>| match model(job.source, job.edits, reader) {
        Ok((.., findings)) | Err(findings) => findings,
    };
    jobs.iter().flat_map(findings).collect()
}

/// A program that calls every operation of a document with made-up arguments and prints what would
/// be sent, for a client in this module of this crate.
///
/// # Errors
///
/// Every error in the document, with its place.
pub fn every_call(input: &Input, crate_name: &str) -> Result<String, Failure> {
    let (_, api, names, _) =
        model(&input.source, &Edits::default(), &spec::alone).map_err(Failure::Documents)?;
    let ident = |name: &str| names::Scope::default().claim(&names::snake(name), None);
    let (crate_name, module) = (ident(crate_name), ident(&input.module));
    let context = emit::Context {
        api: &api,
        graph: &ir::Graph::of(&api),
        names: &names,
        module: &module,
        crate_name: Some(&crate_name),
        features: &emit::Features::default(),
        headers: names.headers(&api).collect(),
        links: emit::Links::default(),
        tags: emit::Tags::of(&api),
        looks: emit::Looks::of(&api),
    };
    render::render(&emit::calls(&context)).map_err(Failure::Emitter)
}

/// Compiles documents, and the files that they refer to, in a form.
///
/// # Errors
///
/// Every error in every document, with its place.
pub fn compile(jobs: &[Job<'_>], form: Form<'_>, reader: &dyn Reader) -> Result<Output, Failure> {
    let mut findings = Vec::new();
    let mut compiled = Vec::new();
    let mut has_failed = false;
    for job in jobs {
        match model(job.source, job.edits, reader) {
            Ok((_, api, names, notes)) => {
                findings.extend(notes);
                let module = job
                    .module
                    .map_or_else(|| names::of_title(&api.title), names::snake);
                compiled.push((module, api, names));
            }
            Err(notes) => {
                findings.extend(notes);
                has_failed = true;
            }
        }
    }
    if has_failed {
        return Err(Failure::Documents(findings));
    }
    compiled.sort_by(|(a, ..), (b, ..)| a.cmp(b));
    let mut modules = names::Scope::reserving(&["runtime", "lib", "guide"]);
    let compiled: Vec<_> = compiled
        .into_iter()
        .map(|(module, api, names)| {
            let module = modules.claim(&module, Some(&format!("{module}_api")));
            (module, api, names)
        })
        .collect();
    let operations = compiled
        .iter()
        .map(|(module, api, _)| (module.to_string(), api.operation_count()))
        .collect();
    let titles = compiled.iter().map(|(_, api, _)| api.title.clone());
    let titles = titles.collect();
    let own = compiled.first().filter(|_| form == Form::Crate);
    let crate_name = own.map(|(module, ..)| emit::crate_name(&module.to_string()));
    let features = own.map(|(_, api, names)| emit::Features::of(api, names));
    let features = features.unwrap_or_default();
    let called = match form {
        Form::LibraryOf(package) => Some(package),
        Form::Library | Form::Crate => crate_name.as_deref(),
    };
    let is_crate = form == Form::Crate;
    let files = library::files(&compiled, called, &features, is_crate);
    let files = files.map_err(Failure::Emitter)?;
    Ok(Output {
        crate_name,
        features,
        titles,
        files,
        warnings: findings,
        operations,
    })
}

/// A document, its model, their names, and what is doubtful in it.
type Modelled = (spec::Document, ir::Api, names::Names, Vec<Located>);

/// What a document says: as far as names, and no further.
#[derive(Debug)]
pub struct Model {
    /// The text that was read.
    pub source: Source,
    /// What it was read as.
    pub document: spec::Document,
    /// The model.
    pub api: ir::Api,
    /// Its names.
    pub names: names::Names,
    /// What is doubtful in it.
    pub warnings: Vec<Located>,
}

/// Reads a document, and the files that it refers to, as far as the names of everything.
///
/// # Errors
///
/// Every error in the document, with its place.
pub fn read(source: Source, reader: &dyn Reader) -> Result<Model, Failure> {
    read_edited(source, &Edits::default(), reader)
}

/// The same with a document that is edited first.
///
/// # Errors
///
/// Every error in the document and in what edits it, with its place.
pub fn read_edited(source: Source, edits: &Edits, reader: &dyn Reader) -> Result<Model, Failure> {
    let (document, api, names, warnings) =
        model(&source, edits, reader).map_err(Failure::Documents)?;
    Ok(Model {
        source,
        document,
        api,
        names,
        warnings,
    })
}

fn model(source: &Source, edits: &Edits, reader: &dyn Reader) -> Result<Modelled, Vec<Located>> {
    let (document, mut findings) = spec::read_edited(source, edits, reader)?;
    let (mut api, lowering) = lower::lower(&document);
    ir::unify(&mut api);
    ir::settle(&mut api);
    api.examples = lower::examples(&document, &api);
    // What breaks the grammar cannot be read or used either; that is said once.
    let is_broken = findings.has_errors();
    let broken: HashSet<Place> = findings.iter().map(|finding| finding.place).collect();
    let is_news = |finding: &Diagnostic| match finding.code {
        Code::UnreadableObject => !is_broken,
        Code::UnusedExtension => !broken.contains(&finding.place),
        _ => true,
    };
    findings.extend(lowering.into_iter().filter(is_news));
    check::check(&api, &mut findings);
    let names = names::Names::assign(&api, &mut findings);
    let failed = findings.has_errors();
    let located = document.locate(source, findings);
    if failed {
        return Err(located);
    }
    Ok((document, api, names, located))
}
