//! One document of several files: reads what `$ref`s lead to and gives it a place in the document.
//!
//! Every `$ref` of the document is followed, file by file. What it leads to in another file becomes a
//! component of the document, so that later phases see one document and nothing of files; the
//! place of each node in the text stays known, and findings point there. The text of a `$ref` is left
//! as it is: where it leads is kept beside the tree.

mod components;
mod described;
mod dynamic;
mod files;
mod identifiers;
mod location;
mod names;
mod resolve;

use super::grammar::{Kind, Shape, section_of, shape_of};
use super::node::Node;
use super::pointer;
use super::schema::targets;
use super::suggestion::suggestion;
use super::text::{Reader, Source};
use super::tree::{Link, NodeId, Tree, Value};
use crate::diagnostic::{Code, Findings, Place};
use components::Places;
use described::{is_described, may_be_reference};
use files::Files;
pub(super) use files::Others;
use names::Wanted;
use resolve::{Found, Resolver, reference_of};
use std::collections::HashSet;

/// Links a tree that holds the first file, `source`, and the `others` that were read with it.
pub(super) fn link(
    tree: &mut Tree,
    source: &Source,
    others: Others,
    reader: &dyn Reader,
    findings: &mut Findings,
) -> Others {
    let mut linker = Linker {
        resolver: Resolver::new(Files::new(source, others, reader)),
        tree,
        findings,
        open: Vec::new(),
        visited: HashSet::new(),
        places: Places::default(),
        late: Vec::new(),
        is_late: false,
    };
    let root = linker.tree.root();
    linker.visit(root, Shape::Node(Kind::Root), 0);
    loop {
        while let Some(open) = linker.open.pop() {
            linker.step(&open);
        }
        // What a URL means may be said in a file that is read later.
        linker.is_late = true;
        match linker.late.pop() {
            Some((id, kind, file)) => linker.follow(id, kind, file),
            None => break,
        }
    }
    linker.places.settle(linker.tree, &linker.resolver.files);
    linker.resolver.files.into_others()
}

/// Something that is still to be looked at.
struct Open {
    id: NodeId,
    shape: Shape,
    file: usize,
    /// It is part of a schema, whose keys may be called anything.
    is_in_schema: bool,
}

struct Linker<'a> {
    tree: &'a mut Tree,
    resolver: Resolver<'a>,
    findings: &'a mut Findings,
    open: Vec<Open>,
    visited: HashSet<(NodeId, Kind)>,
    places: Places,
    /// References to URLs, until everything else has been read.
    late: Vec<(NodeId, Kind, usize)>,
    is_late: bool,
}

impl Linker<'_> {
    fn visit(&mut self, id: NodeId, shape: Shape, file: usize) {
        self.open.push(Open {
            id,
            shape,
            file,
            is_in_schema: false,
        });
    }

    fn step(&mut self, open: &Open) {
        let id = self.tree.current(open.id);
        let file = open.file;
        match open.shape {
            Shape::Any
            | Shape::Aside(_)
            | Shape::String
            | Shape::Boolean
            | Shape::Integer
            | Shape::Number => {}
            Shape::BooleanOrSchema => self.reference(id, Kind::Schema, file),
            Shape::Reference(kind) => self.reference(id, kind, file),
            shape => {
                let (id, file) = if open.is_in_schema {
                    (id, file)
                } else {
                    self.substituted(id, shape, file)
                };
                self.children(id, shape, file, open.is_in_schema);
            }
        }
    }

    fn children(&mut self, id: NodeId, shape: Shape, file: usize, is_in_schema: bool) {
        let mut push = |id, shape| {
            self.open.push(Open {
                id,
                shape,
                file,
                is_in_schema,
            });
        };
        match (shape, self.tree.value(id)) {
            (Shape::Array(item), Value::Array(items)) => {
                items.iter().for_each(|child| push(*child, *item));
            }
            (Shape::Map(item), Value::Object(entries)) => {
                entries.iter().for_each(|(_, child)| push(*child, *item));
            }
            (Shape::Paths, Value::Object(entries)) => {
                let paths = entries.iter();
                paths
                    .filter(|(key, _)| self.tree.key_text(*key).starts_with('/'))
                    .for_each(|(_, child)| push(*child, Shape::Reference(Kind::PathItem)));
            }
            (Shape::Node(kind), _) => {
                self.object(id, kind, file);
            }
            _ => {}
        }
    }

    /// Looks at the entries of an object, unless they have been looked at.
    fn object(&mut self, id: NodeId, kind: Kind, file: usize) -> bool {
        if !self.visited.insert((id, kind)) {
            return false;
        }
        if kind == Kind::Discriminator {
            self.mapping(id, file);
        }
        if kind != Kind::Schema {
            self.unused(id, file);
        }
        if let Value::Object(entries) = self.tree.value(id) {
            let shaped = |(key, child): &(_, NodeId)| {
                Some((*child, shape_of(kind, self.tree.key_text(*key))?))
            };
            let open = entries.iter().filter_map(shaped);
            self.open.extend(open.map(|(id, shape)| Open {
                id,
                shape,
                file,
                is_in_schema: kind == Kind::Schema,
            }));
        }
        true
    }

    /// What a client has no use for may lead to nothing all the same.
    fn unused(&mut self, id: NodeId, file: usize) {
        for (key, what) in [
            ("callbacks", "a callback"),
            ("examples", "an example"),
            ("links", "a link"),
        ] {
            let entries = Node::new(self.tree, id).entries_of(key);
            let entries: Vec<NodeId> = entries.map(|(_, entry)| entry.id()).collect();
            for entry in entries {
                let Some(reference) = reference_of(self.tree, entry) else {
                    continue;
                };
                let found = self
                    .resolver
                    .resolve(self.tree, self.findings, reference, file);
                if let Found::Nothing(root) = found {
                    let node = Node::new(self.tree, reference);
                    let text = node.string().unwrap_or_default();
                    let hint = suggestion(Node::new(self.tree, root), text, self.findings);
                    let message = format!("`{text}` does not exist; there is {what} less");
                    self.findings
                        .warning(Code::DanglingReference, reference, message, hint);
                }
            }
        }
    }

    /// An object or a `$ref` to one, or both.
    fn reference(&mut self, id: NodeId, kind: Kind, file: usize) {
        if kind == Kind::Schema {
            dynamic::settle(self.tree, &mut self.resolver, self.findings, id, file);
        }
        let id = self.tree.current(id);
        if self.object(id, kind, file) {
            self.follow(id, kind, file);
        }
    }

    fn follow(&mut self, id: NodeId, kind: Kind, file: usize) {
        let Some(reference) = reference_of(self.tree, id) else {
            return;
        };
        if !self.is_late && self.resolver.is_late(self.tree, reference, file) {
            self.late.push((id, kind, file));
            return;
        }
        let found = self
            .resolver
            .resolve(self.tree, self.findings, reference, file);
        let link = match found {
            Found::Node(target, of) => {
                let (target, of) = self.resolver.end(self.tree, self.findings, target, of);
                self.want(id, target, kind, of);
                self.visit(target, Shape::Reference(kind), of);
                Link::To(target)
            }
            Found::Nothing(root) => Link::Nothing(root),
            Found::Unread => Link::Unread,
        };
        if file != 0 || !self.is_plain(reference, link) {
            self.tree.link(reference, link);
        }
    }

    /// The first file alone tells where it leads.
    fn is_plain(&self, reference: NodeId, link: Link) -> bool {
        let Value::String(text) = self.tree.value(reference) else {
            return false;
        };
        let Some(fragment) = text.strip_prefix('#') else {
            return false;
        };
        let fragment = pointer::decode_fragment(fragment);
        let root = self.tree.root();
        let found = self.tree.find(root, pointer::tokens(&fragment));
        let is_pointer = fragment.is_empty() || fragment.starts_with('/');
        match link {
            Link::To(target) => is_pointer && found == Some(target),
            Link::Nothing(_) => true,
            Link::Unread => false,
        }
    }

    /// What is in another file, or where nothing looks, becomes a component: at `id` if that is one
    /// and says nothing else.
    fn want(&mut self, id: NodeId, target: NodeId, kind: Kind, file: usize) {
        if file == 0 && is_described(self.tree, target, kind) {
            return;
        }
        let is_alone = Node::new(self.tree, id).entries().len() == 1;
        let place = self.tree.place_in_document(id);
        if let Some([components, section, _]) = place.as_deref()
            && is_alone
            && components == "components"
            && section_of(kind) == Some(section.as_str())
            && self.tree.place_of(target).is_none()
        {
            let place = place.unwrap_or_default();
            self.tree.put_at(target, place);
            self.places.entries.push((id, target));
        }
        self.places.wanted.push(Wanted { target, kind, file });
    }

    /// A `$ref` where the specification has none: what it leads to stands in its place.
    fn substituted(&mut self, id: NodeId, shape: Shape, file: usize) -> (NodeId, usize) {
        let node = Node::new(self.tree, id);
        let Some(reference) =
            reference_of(self.tree, id).filter(|_| node.is_object() && node.entries().len() == 1)
        else {
            return (id, file);
        };
        let place = self.tree.place_in_document(id);
        let text = Node::new(self.tree, reference).string();
        let text = text.unwrap_or_default().to_owned();
        let found = match self
            .resolver
            .resolve(self.tree, self.findings, reference, file)
        {
            Found::Node(target, of) => {
                let (target, of) = self.resolver.end(self.tree, self.findings, target, of);
                let is_end = reference_of(self.tree, target).is_none();
                if !is_end {
                    let message = format!("`{text}` leads to another `$ref`");
                    let hint = "let it point to a definition";
                    self.findings
                        .error(Code::MisplacedReference, reference, message, hint);
                }
                is_end.then_some((target, of))
            }
            Found::Nothing(root) => {
                let hint = suggestion(Node::new(self.tree, root), &text, self.findings);
                let message = format!("`{text}` does not exist");
                self.findings
                    .error(Code::DanglingReference, reference, message, hint);
                None
            }
            Found::Unread => None,
        };
        let Some((target, of)) = found else {
            let nothing = match shape {
                Shape::Array(_) => self.tree.make_array(id, &[]),
                _ => self.tree.make_object(id, &[]),
            };
            self.tree.replace(id, nothing);
            return (nothing, file);
        };
        if !may_be_reference(self.tree, shape) {
            self.findings.warning(
                Code::MisplacedReference,
                Place::key(reference),
                format!("the specification has no `$ref` here; `{text}` is read in its place"),
                "bundle the files into one document for tools that follow the specification",
            );
        }
        if let Some(place) = place.filter(|_| of != 0) {
            self.tree.put_at(target, place);
        }
        self.tree.replace(id, target);
        (target, of)
    }

    /// The targets of a discriminator's values: names of components, or references.
    fn mapping(&mut self, discriminator: NodeId, file: usize) {
        let targets: Vec<(NodeId, String)> = targets(Node::new(self.tree, discriminator))
            .filter_map(|target| Some((target.id(), target.string()?.to_owned())))
            .collect();
        for (id, text) in targets {
            let name = pointer::join("/components/schemas", &text);
            if let Some(root) = self.resolver.files.root(file)
                && let Some((target, of)) =
                    self.resolver
                        .descend(self.tree, self.findings, root, file, &name)
            {
                if file != 0 {
                    self.map_to(id, target, of);
                }
                continue;
            }
            let root = Node::new(self.tree, self.tree.root());
            if root.at(&name).is_some() {
                continue;
            }
            // What looks like a name is no file.
            let is_name = !text.contains(['/', '#', '.', ':']);
            let found = match self.resolver.files.root(file).filter(|_| is_name) {
                Some(root) => Found::Nothing(root),
                None => self.resolver.resolve(self.tree, self.findings, id, file),
            };
            match found {
                Found::Node(target, of) => self.map_to(id, target, of),
                Found::Nothing(root) => {
                    let hint = suggestion(Node::new(self.tree, root), &text, self.findings);
                    self.findings.warning(
                        Code::DanglingReference,
                        id,
                        format!("`{text}` does not exist; this value selects nothing"),
                        hint,
                    );
                }
                Found::Unread => {}
            }
        }
    }

    fn map_to(&mut self, id: NodeId, target: NodeId, file: usize) {
        let (target, of) = self.resolver.end(self.tree, self.findings, target, file);
        if of != 0 {
            let kind = Kind::Schema;
            self.places.wanted.push(Wanted {
                target,
                kind,
                file: of,
            });
            self.visit(target, Shape::Reference(kind), of);
        }
        self.places.mappings.push((id, target));
    }
}

#[cfg(test)]
mod tests;
