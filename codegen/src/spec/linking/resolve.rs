//! Where a `$ref` leads: through files, pointers, anchors and other `$ref`s.

use super::files::Files;
use super::identifiers::{Identifiers, own_base, resource};
use super::location::{Location, join, location, split};
use crate::diagnostic::{Code, Findings};
use crate::spec::node::Node;
use crate::spec::pointer;
use crate::spec::tree::{NodeId, Tree, Value};
use std::collections::{HashMap, HashSet};

/// `$ref`s on the way of a pointer; more go round in a circle.
const MOST_LINKS: usize = 1_000;

/// A chain of `$ref`s that is followed often is not to cost its length each time.
const LONG_CHAIN: usize = 16;

/// Where a reference leads.
#[derive(Debug, Clone, Copy)]
pub(super) enum Found {
    /// To a node of a file.
    Node(NodeId, usize),
    /// To nothing in the file with this root.
    Nothing(NodeId),
    /// To what could not be read.
    Unread,
}

/// The string of a node's `$ref`.
pub(super) fn reference_of(tree: &Tree, id: NodeId) -> Option<NodeId> {
    let reference = Node::new(tree, id).get("$ref")?;
    reference.string().map(|_| reference.id())
}

/// The files, and where the references in them lead.
pub(super) struct Resolver<'a> {
    pub(super) files: Files<'a>,
    pub(super) identifiers: Identifiers,
    resolved: HashMap<NodeId, Found>,
    /// The ends of chains, with their files, and how far they are.
    ends: HashMap<NodeId, (NodeId, usize, usize)>,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(files: Files<'a>) -> Self {
        Self {
            files,
            identifiers: Identifiers::default(),
            resolved: HashMap::new(),
            ends: HashMap::new(),
        }
    }

    /// The end of a chain of nodes that are `$ref`s and nothing else. In the first file only a long
    /// one is cut short: a `$ref` to one of its components is about that, whatever it is.
    pub(super) fn end(
        &mut self,
        tree: &mut Tree,
        findings: &mut Findings,
        target: NodeId,
        file: usize,
    ) -> (NodeId, usize) {
        let mut way = Vec::new();
        let mut entered = HashSet::new();
        let (mut id, mut of) = (target, file);
        let end = loop {
            if let Some(known) = self.ends.get(&id) {
                break *known;
            }
            // It goes round in a circle, which is found by whoever checks references.
            if !entered.insert(id) {
                return (target, file);
            }
            let is_alias = Node::new(tree, id).entries().len() == 1;
            let reference = reference_of(tree, id).filter(|_| is_alias);
            let next = match reference {
                Some(reference) => self.resolve(tree, findings, reference, of),
                None => Found::Unread,
            };
            let Found::Node(next, file) = next else {
                break (id, of, 0);
            };
            way.push(id);
            (id, of) = (next, file);
        };
        let (end, of, mut length) = end;
        for id in way.into_iter().rev() {
            length += 1;
            self.ends.insert(id, (end, of, length));
        }
        if file == 0 && length <= LONG_CHAIN {
            (target, file)
        } else {
            (end, of)
        }
    }

    /// What it names may say so in a file that is read later.
    pub(super) fn is_late(&self, tree: &Tree, reference: NodeId, file: usize) -> bool {
        let Value::String(text) = tree.value(reference) else {
            return false;
        };
        let (path, _) = split(text);
        let is_in_resource = || resource(tree, &self.files, reference, file).is_some();
        let has_base = || own_base(tree, &self.files, file).is_some();
        !path.is_empty() && (location("", path) == Location::Url || is_in_resource() || has_base())
    }

    /// Where a `$ref` leads, in the file that it stands in. What cannot be read is said once.
    pub(super) fn resolve(
        &mut self,
        tree: &mut Tree,
        findings: &mut Findings,
        reference: NodeId,
        file: usize,
    ) -> Found {
        if let Some(found) = self.resolved.get(&reference) {
            return *found;
        }
        let text = match tree.value(reference) {
            Value::String(text) => text.to_owned(),
            _ => return Found::Unread,
        };
        // Until it is known: it may be asked for on the way.
        self.resolved.insert(reference, Found::Unread);
        let found = self.find(tree, findings, reference, &text, file);
        self.resolved.insert(reference, found);
        found
    }

    fn find(
        &mut self,
        tree: &mut Tree,
        findings: &mut Findings,
        reference: NodeId,
        text: &str,
        file: usize,
    ) -> Found {
        let (path, fragment) = split(text);
        let around = resource(tree, &self.files, reference, file);
        let named = if path.is_empty() {
            around.as_ref().map(|(id, _)| (*id, file))
        } else {
            let base = around.as_ref().map(|(_, base)| base.clone());
            let base = base.or_else(|| own_base(tree, &self.files, file));
            self.named(tree, &base.unwrap_or_default(), path)
        };
        let of = match named {
            Some((_, of)) => of,
            None => match self.file(tree, findings, path, file) {
                Ok(of) => of,
                Err(failure) => {
                    let whole = Some(path).filter(|_| fragment.is_empty());
                    let found =
                        whole.and_then(|path| self.meant(tree, findings, reference, path, file));
                    if found.is_none() {
                        unread(findings, reference, path, around, failure);
                    }
                    return found.unwrap_or(Found::Unread);
                }
            },
        };
        let Some(root) = self.files.root(of) else {
            return Found::Unread;
        };
        let fragment = pointer::decode_fragment(fragment);
        let begin = named.map_or(root, |(id, _)| id);
        if fragment.is_empty() {
            return Found::Node(begin, of);
        }
        if !fragment.starts_with('/') {
            let place = (begin, of);
            if let Some(found) = self.identifiers.anchor(tree, &self.files, place, &fragment) {
                return Found::Node(found, of);
            }
            let found = self.meant(tree, findings, reference, &fragment, of);
            return found.unwrap_or(Found::Nothing(root));
        }
        for begin in [begin, root] {
            if let Some((id, of)) = self.descend(tree, findings, begin, of, &fragment) {
                return Found::Node(id, of);
            }
        }
        let found = self.meant(tree, findings, reference, &fragment, of);
        found.unwrap_or(Found::Nothing(root))
    }

    /// What a reference has in mind that lacks a part of its text, or has it from Swagger 2.0.
    fn meant(
        &self,
        tree: &Tree,
        findings: &mut Findings,
        reference: NodeId,
        text: &str,
        file: usize,
    ) -> Option<Found> {
        let text = text.strip_prefix('/').unwrap_or(text);
        let places = [
            text.starts_with("components/").then(|| format!("/{text}")),
            Some(format!("/components/{text}")).filter(|_| text.contains('/')),
            Some(pointer::join(
                "/components/schemas",
                text.strip_prefix("definitions/").unwrap_or(text),
            )),
        ];
        let root = self.files.root(file)?;
        let mut places = places.into_iter().flatten();
        let (pointer, found) = places.find_map(|pointer| {
            let found = tree.find(root, pointer::tokens(&pointer))?;
            Some((pointer, found))
        })?;
        let written = Node::new(tree, reference).string().unwrap_or(text);
        let message = format!("`{written}` does not exist; it is read as `#{pointer}`");
        let hint = format!("write `#{pointer}`");
        findings.warning(Code::DanglingReference, reference, message, hint);
        Some(Found::Node(found, file))
    }

    /// What calls itself so, among the files that have been read.
    fn named(&mut self, tree: &Tree, base: &str, path: &str) -> Option<(NodeId, usize)> {
        if base.is_empty() && !path.contains(':') {
            return None;
        }
        let name = join(base, path);
        self.identifiers.named(tree, &self.files, &name)
    }

    /// The file that a path names in another one; why there is none.
    fn file(
        &mut self,
        tree: &mut Tree,
        findings: &mut Findings,
        path: &str,
        file: usize,
    ) -> Result<usize, Option<(String, String)>> {
        match location(self.files.path(file), path) {
            Location::Here => Ok(file),
            Location::Url => Err(None),
            Location::File(path) => {
                let loaded = self.files.load(tree, &path, findings);
                loaded.map_err(|reason| Some((path, reason)))
            }
        }
    }

    /// Follows a pointer, and `$ref`s on the way.
    pub(super) fn descend(
        &mut self,
        tree: &mut Tree,
        findings: &mut Findings,
        root: NodeId,
        file: usize,
        pointer: &str,
    ) -> Option<(NodeId, usize)> {
        if let Some(found) = tree.find(root, pointer::tokens(pointer)) {
            return Some((found, file));
        }
        let (mut id, mut of) = (root, file);
        let mut links = 0;
        for token in pointer::tokens(pointer) {
            loop {
                let node = Node::new(tree, id);
                let child = match node.value() {
                    Value::Array(_) => node.items().nth(token.parse().ok()?),
                    _ => node.get(&token),
                };
                if let Some(child) = child {
                    id = child.id();
                    break;
                }
                links += 1;
                let reference = reference_of(tree, id).filter(|_| links < MOST_LINKS)?;
                match self.resolve(tree, findings, reference, of) {
                    Found::Node(next, file) => (id, of) = (next, file),
                    Found::Nothing(_) | Found::Unread => return None,
                }
            }
        }
        Some((id, of))
    }
}

/// Says why what a reference names cannot be read: it is a URL, or the file and the reason.
fn unread(
    findings: &mut Findings,
    reference: NodeId,
    path: &str,
    around: Option<(NodeId, String)>,
    failure: Option<(String, String)>,
) {
    let Some((file, reason)) = failure else {
        let message = format!("`{path}` is a URL, and nothing is fetched");
        let hint = "download it, for example with `curl -O`, and refer to the file by its path";
        return findings.error(Code::ExternalReference, reference, message, hint);
    };
    let message = format!("`{file}` cannot be read: {reason}");
    let hint = match around {
        Some((_, base)) => format!(
            "below this `$id` it is `{}`: give that `$id` to a schema, or refer to a file by its path",
            join(&base, path)
        ),
        None => "the path is relative to the file that the `$ref` stands in".to_owned(),
    };
    findings.error(Code::UnreadableFile, reference, message, hint);
}
