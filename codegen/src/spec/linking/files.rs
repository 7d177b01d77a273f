//! The files of a document: each is read once, when something refers to it.

use super::location::plain;
use crate::diagnostic::{Diagnostic, Findings, Located, Place};
use crate::spec::parse::parse_into;
use crate::spec::pointer;
use crate::spec::position;
use crate::spec::text::{Reader, Source, decode, reason};
use crate::spec::tree::{NodeId, Path, Tree};
use std::collections::HashMap;

/// The files of a document besides the first.
#[derive(Debug, Default)]
pub(in crate::spec) struct Others {
    files: Vec<(Source, Option<NodeId>)>,
    /// How many of them, at the beginning, are overlays.
    overlays: usize,
}

impl Others {
    /// Overlays, with their roots.
    pub(in crate::spec) fn of(overlays: Vec<(Source, Option<NodeId>)>) -> Self {
        Self {
            overlays: overlays.len(),
            files: overlays,
        }
    }

    /// The text of a file.
    pub(in crate::spec) fn text<'a>(&'a self, first: &'a Source, path: &str) -> &'a str {
        let mut sources = std::iter::once(first).chain(self.files.iter().map(|(source, _)| source));
        let source = sources.find(|source| source.path == path);
        source.map_or("", |source| source.text.as_str())
    }

    /// The files that could be parsed, by their roots.
    pub(in crate::spec) fn sources<'a>(
        &'a self,
        tree: &Tree,
        first: &'a Source,
    ) -> Vec<(NodeId, &'a Source)> {
        let others = self.files.iter();
        let others = others.filter_map(|(source, root)| Some(((*root)?, source)));
        std::iter::once((tree.root(), first))
            .chain(others)
            .collect()
    }

    /// Gives findings their lines and columns, file by file, in the order of reading.
    pub(in crate::spec) fn locate(
        &self,
        first: &Source,
        tree: &Tree,
        findings: Findings,
    ) -> Vec<Located> {
        let mut by_file: Vec<Vec<Diagnostic>> = Vec::new();
        by_file.resize_with(self.files.len() + 1, Vec::new);
        let file_of: HashMap<NodeId, usize> = self
            .files
            .iter()
            .enumerate()
            .filter_map(|(index, (_, root))| Some(((*root)?, index + 1)))
            .collect();
        for finding in findings {
            let file = match finding.place {
                Place::Node(node, _) => {
                    let root = tree.path(node).root;
                    file_of.get(&root).copied().unwrap_or(0)
                }
                Place::Text(spot) => spot.file,
            };
            if let Some(findings) = by_file.get_mut(file) {
                findings.push(finding);
            }
        }
        for findings in by_file.iter_mut().skip(1).take(self.overlays) {
            *findings = grafted(tree, std::mem::take(findings));
        }
        let first = (first, Some(tree.root()));
        let others = self.files.iter().map(|(source, root)| (source, *root));
        let files = std::iter::once(first).chain(others);
        files
            .zip(by_file)
            .flat_map(|((source, root), findings)| position::locate(source, root, tree, findings))
            .collect()
    }
}

/// Says of findings about what an overlay brings in where that stands in the document. What it brings
/// into many places is said once.
fn grafted(tree: &Tree, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    type Known = (Option<Path>, Diagnostic, Vec<String>);
    let mut known: Vec<Known> = Vec::new();
    for finding in findings {
        let node = match finding.place {
            Place::Node(node, _) => Some(node),
            Place::Text(_) => None,
        };
        let path = node.map(|node| tree.path(node));
        let place = node.and_then(|node| tree.place_in_document(node));
        let place = place.map(|tokens| {
            let tokens = tokens.iter();
            tokens.fold("#".to_owned(), |at, token| pointer::join(&at, token))
        });
        let is_same = |(other, said, _): &&mut Known| {
            *other == path && said.message == finding.message && said.hint == finding.hint
        };
        match known.iter_mut().find(is_same) {
            Some((.., places)) => places.extend(place),
            None => known.push((path, finding, place.into_iter().collect())),
        }
    }
    let said = known.into_iter().map(|(_, mut finding, places)| {
        if let Some((first, others)) = places.split_first() {
            finding.message.push_str(&match others.len() {
                0 => format!(", at `{first}`"),
                1 => format!(", at `{first}` and another place"),
                more => format!(", at `{first}` and {more} other places"),
            });
        }
        finding
    });
    said.collect()
}

/// The files as they are read.
pub(super) struct Files<'a> {
    first: String,
    reader: &'a dyn Reader,
    others: Others,
    /// Files by path; why others cannot be read.
    known: HashMap<String, Result<usize, String>>,
    /// Which files may say of parts of theirs what URL they are.
    identified: Vec<bool>,
}

impl<'a> Files<'a> {
    pub(super) fn new(first: &Source, others: Others, reader: &'a dyn Reader) -> Self {
        let texts = std::iter::once(first).chain(others.files.iter().map(|(other, _)| other));
        let identified = texts.map(|source| is_identified(&source.text)).collect();
        let first = plain(&first.path);
        Self {
            known: HashMap::from([(first.clone(), Ok(0))]),
            first,
            reader,
            others,
            identified,
        }
    }

    /// How many files there are.
    pub(super) fn count(&self) -> usize {
        self.identified.len()
    }

    /// Parts of a file may say what URL they are.
    pub(super) fn has_identifiers(&self, file: usize) -> bool {
        self.identified.get(file).copied().unwrap_or(false)
    }

    pub(super) fn into_others(self) -> Others {
        self.others
    }

    /// The path of a file.
    pub(super) fn path(&self, file: usize) -> &str {
        let other = file
            .checked_sub(1)
            .and_then(|index| self.others.files.get(index));
        other.map_or(&self.first, |(source, _)| &source.path)
    }

    /// The root of a file; nothing if it could not be parsed.
    pub(super) fn root(&self, file: usize) -> Option<NodeId> {
        match file.checked_sub(1) {
            None => Some(Tree::default().root()),
            Some(index) => self.others.files.get(index)?.1,
        }
    }

    /// The number of a file, which is read unless it has been.
    pub(super) fn load(
        &mut self,
        tree: &mut Tree,
        path: &str,
        findings: &mut Findings,
    ) -> Result<usize, String> {
        if let Some(known) = self.known.get(path) {
            return known.clone();
        }
        let loaded = self.read(tree, path, findings);
        self.known.insert(path.to_owned(), loaded.clone());
        loaded
    }

    fn read(
        &mut self,
        tree: &mut Tree,
        path: &str,
        findings: &mut Findings,
    ) -> Result<usize, String> {
        let bytes = self.reader.read(path).map_err(|error| reason(&error))?;
        let file = self.others.files.len() + 1;
        let (text, root) = match decode(bytes, file) {
            Ok(text) => {
                let root = parse_into(tree, &text, file);
                (text, findings.note(root))
            }
            Err((text, finding)) => {
                findings.push(finding);
                (text, None)
            }
        };
        let path = path.to_owned();
        self.identified.push(is_identified(&text));
        self.others.files.push((Source { path, text }, root));
        Ok(file)
    }
}

/// A text in which some part may say what URL it is.
fn is_identified(text: &str) -> bool {
    text.contains("$id")
}
