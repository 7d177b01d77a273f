//! Where in both documents something is said: the keyword itself, and of that the part that differs.

use super::case::On;
use super::compare::Difference;
use crate::emit::surface::{BATCH_ITEMS, Fact, Subject, Surface, TAGS, Thing};
use crate::node_id::NodeId;
use crate::spec::document::Document;
use crate::spec::extensions as x;
use crate::spec::node::Node;

/// A document, and what callers see of it.
#[derive(Clone, Copy)]
pub(super) struct Described<'a> {
    pub(super) document: &'a Document,
    pub(super) surface: &'a Surface,
}

/// The same of both documents, the old one first.
type Both<T> = [T; 2];

/// A node on each side, if it is there.
type Nodes<'a> = Both<Option<Node<'a>>>;

/// The nodes that say it, or else those that describe the thing.
pub(super) fn places(sides: Both<Described<'_>>, difference: &Difference) -> Both<Option<NodeId>> {
    let things = [difference.before.as_ref(), difference.after.as_ref()];
    let own = each(sides, things, |side, thing| Some(own(side, thing?)));
    let wanted = Wanted {
        sides,
        things,
        own,
        difference,
    };
    let found = wanted.said();
    let places = each(found, own, Option::or);
    each(places, things, |place, thing| {
        // Two copies of one node say the same.
        let written = |node: Node<'_>| node.tree().original(node.id());
        thing.and(place).map(written)
    })
}

fn each<A, B, T>([a, b]: Both<A>, [c, d]: Both<B>, f: impl Fn(A, B) -> T) -> Both<T> {
    [f(a, c), f(b, d)]
}

/// What is looked for.
struct Wanted<'a> {
    sides: Both<Described<'a>>,
    things: Both<Option<&'a Thing>>,
    own: Nodes<'a>,
    difference: &'a Difference,
}

impl<'a> Wanted<'a> {
    /// Where a keyword differs, or is written at all.
    fn said(&self) -> Nodes<'a> {
        if self.difference.on == On::Changed(Subject::Operation, Fact::Request) {
            let paths = around(self.own);
            let [old, new] = paths.map(|path| path.and_then(Node::key));
            return if old == new { self.own } else { paths };
        }
        let mut written = [None, None];
        for (around, keyword) in self.candidates() {
            let values = around.map(|node| node?.get(keyword));
            match values {
                [Some(old), Some(new)] if !old.equals(new) => return narrowed(old, new).map(Some),
                [Some(_), Some(_)] if written == [None, None] => written = values,
                [Some(_), None] | [None, Some(_)] => {
                    let beside = each(self.beside(values), around, Option::or);
                    return each(values, beside, Option::or);
                }
                _ => {}
            }
        }
        written
    }

    /// Where it would be written on the side that says nothing.
    fn beside(&self, values: Nodes<'a>) -> Nodes<'a> {
        let [old, new] = around(values);
        each(self.sides, [new, old], |side, other| {
            other?.counterpart(side.document.root())
        })
    }

    /// Keywords that may say it, each with what it belongs to, the likeliest first.
    fn candidates(&self) -> Vec<(Nodes<'a>, &'a str)> {
        let own = self.own;
        let root = self.sides.map(|side| Some(side.document.root()));
        let which = self.difference.which.as_str();
        let (subject, fact) = match self.difference.on {
            On::Changed(subject, fact) => (subject, fact),
            On::Added(Subject::Alternative) | On::Removed(Subject::Alternative) => {
                return with(&[self.holder()], ALTERNATIVES);
            }
            _ => return Vec::new(),
        };
        match (subject, fact) {
            (Subject::Service, Fact::Docs) if which == TAGS => with(&[root], &[TAGS]),
            (Subject::Service, Fact::Server) => with(&[root], &["servers"]),
            (Subject::Service, Fact::Envelope) => with(&[root], &[x::ERROR]),
            // The size of a batch is the limit of the argument that is cut.
            (Subject::Operation, Fact::BatchSize | Fact::BatchItem) => {
                let items = each(self.sides, self.things, |side, thing| {
                    batch_items(side, thing?)
                });
                let limits = with(&[items, schema(items)], &["maxItems", "items"]);
                [with(&[own], &[x::BATCH]), limits].concat()
            }
            (Subject::Operation, _) => with(&[own, around(own), root], keywords(fact)),
            (Subject::Field, Fact::Type | Fact::Required | Fact::Passing | Fact::Presence) => {
                let types = with(&[own, defined(own)], keywords(Fact::Type));
                [types, with(&[self.holder()], &["required"])].concat()
            }
            (Subject::Alternative, Fact::Type) => with(&[own], ALTERNATIVES),
            (_, Fact::Limit) => {
                let mut steps: Vec<&str> = which.split('.').collect();
                let limit = steps.pop().unwrap_or_default();
                let within = [own, schema(own), defined(own)].map(|nodes| {
                    nodes.map(|node| steps.iter().try_fold(node?, |node, step| held(node, step)))
                });
                let or_one_of: &[&str] = if limit == "anyOf" { ALTERNATIVES } else { &[] };
                [with(&within, &[limit]), with(&within, or_one_of)].concat()
            }
            _ => with(&[own, schema(own), defined(own)], keywords(fact)),
        }
    }

    /// What holds the thing.
    fn holder(&self) -> Nodes<'a> {
        let [before, after] = self.things;
        let holder = before.or(after).and_then(|thing| thing.key.holder());
        self.sides.map(|side| {
            let holder = side.surface.things.get(holder.as_ref()?)?;
            Some(own(side, holder))
        })
    }
}

const ALTERNATIVES: &[&str] = &["oneOf", "anyOf", "discriminator"];

fn with<'a>(around: &[Nodes<'a>], keywords: &[&'a str]) -> Vec<(Nodes<'a>, &'a str)> {
    let around = around.iter();
    let pairs = around.flat_map(|around| keywords.iter().map(|keyword| (*around, *keyword)));
    pairs.collect()
}

fn schema(nodes: Nodes<'_>) -> Nodes<'_> {
    nodes.map(|node| Some(node?.get("schema")?.definition()))
}

fn defined(nodes: Nodes<'_>) -> Nodes<'_> {
    nodes.map(|node| node.map(Node::definition))
}

/// What the nodes are written in.
fn around(nodes: Nodes<'_>) -> Nodes<'_> {
    nodes.map(|node| {
        let node = node?;
        let parent = node.tree().parent(node.id())?;
        Some(Node::new(node.tree(), parent))
    })
}

/// What arrays and maps hold.
fn held<'a>(node: Node<'a>, step: &str) -> Option<Node<'a>> {
    let keyword = match step {
        "values" => "additionalProperties",
        step => step,
    };
    node.get(keyword).map(Node::definition)
}

/// The part of two different values that differs, if it is one.
fn narrowed<'a>(old: Node<'a>, new: Node<'a>) -> Both<Node<'a>> {
    match differing(old, new) {
        Some([Some(old), Some(new)]) if old.key() == new.key() => narrowed(old, new),
        Some(parts) => each(parts, [old, new], Option::unwrap_or),
        None => [old, new],
    }
}

/// The only entry, or the only item, that differs or that only one of them has.
fn differing<'a>(old: Node<'a>, new: Node<'a>) -> Option<Nodes<'a>> {
    let [olds, news] = if old.is_object() && new.is_object() {
        let only = |these: Node<'a>, those: Node<'a>| -> Vec<Node<'a>> {
            let differ = |(key, node): &(&str, Node<'a>)| {
                those.get(key).is_none_or(|other| !other.equals(*node))
            };
            these
                .entries()
                .filter(differ)
                .map(|(_, node)| node)
                .collect()
        };
        [only(old, new), only(new, old)]
    } else {
        let (olds, news): (Vec<_>, Vec<_>) = (old.items().collect(), new.items().collect());
        let same = |(old, new): &(&Node<'a>, &Node<'a>)| old.equals(**new);
        let first = olds.iter().zip(&news).take_while(same).count();
        let rest = |nodes: &[Node<'a>]| nodes.iter().skip(first).copied().collect::<Vec<_>>();
        let (olds, news) = (rest(&olds), rest(&news));
        let pairs = olds.iter().rev().zip(news.iter().rev());
        let last = pairs.take_while(same).count();
        [olds, news].map(|mut nodes| {
            nodes.truncate(nodes.len() - last);
            nodes
        })
    };
    match (olds.as_slice(), news.as_slice()) {
        ([], []) | ([_, _, ..], _) | (_, [_, _, ..]) => None,
        (olds, news) => Some([olds.first().copied(), news.first().copied()]),
    }
}

/// What may say a fact.
const fn keywords(fact: Fact) -> &'static [&'static str] {
    match fact {
        Fact::Name | Fact::Builder => &["operationId", x::NAME],
        Fact::Default => &["default"],
        Fact::Deprecated => &["deprecated"],
        Fact::Docs => &["description", "summary", "title", "example", "examples"],
        Fact::HeldBack => &["readOnly"],
        Fact::Constant => &["enum", "const"],
        Fact::Type => &["type", "format", "$ref", "items"],
        Fact::Discriminator | Fact::Tags => &["discriminator"],
        Fact::Additional => &["additionalProperties"],
        Fact::Constructor | Fact::DefaultImpl => &["required", "properties"],
        Fact::Security => &["security"],
        Fact::Constants | Fact::Key | Fact::Order => {
            &["parameters", "requestBody", "required", "properties"]
        }
        Fact::Body | Fact::BodyAlso | Fact::Limit => &["requestBody"],
        Fact::Returns | Fact::Accept | Fact::Streams => &["responses"],
        Fact::Repeatable => &[x::REPEATABLE],
        Fact::Rate => &[x::RATE],
        Fact::Pages => &[x::PAGES],
        Fact::PageItem => &[x::PAGES, "responses"],
        Fact::Batch => &[x::BATCH],
        Fact::Task => &[x::TASK],
        Fact::Exclusive => &[x::EXCLUSIVE],
        Fact::Module => &["tags"],
        Fact::Server => &["servers"],
        Fact::Style => &["style", "explode"],
        Fact::Spelling => &["schema"],
        _ => &[],
    }
}

/// The argument that takes the items of a batch.
fn batch_items<'a>(side: Described<'a>, operation: &Thing) -> Option<Node<'a>> {
    let key = (Fact::Batch, BATCH_ITEMS.to_owned());
    let name = operation.facts.get(&key)?;
    let is_items = |thing: &&Thing| {
        thing.key.subject == Subject::Argument && thing.key.path.last() == Some(name)
    };
    let items = side.surface.members(operation).find(is_items)?;
    Some(own(side, items))
}

/// Where the thing is described.
fn own<'a>(side: Described<'a>, thing: &Thing) -> Node<'a> {
    let described = Node::new(side.document.tree(), thing.at);
    itself(side.document.root(), described, thing).unwrap_or(described)
}

/// The place of a thing that the model has none for.
fn itself<'a>(root: Node<'a>, described: Node<'a>, thing: &Thing) -> Option<Node<'a>> {
    let path = &thing.key.path;
    match thing.key.subject {
        Subject::Variable => {
            let mut servers = root.items_of("servers");
            servers.find_map(|server| server.get("variables")?.get(path.first()?))
        }
        Subject::Success => {
            let status = thing.fact(Fact::Wire).or(path.get(1).map(String::as_str))?;
            described.get("responses")?.get(status)
        }
        Subject::Failure => described.get("responses")?.get(path.get(1)?),
        Subject::OperationError => {
            let response = described.get("responses")?.get(path.get(1)?)?.definition();
            response.get(x::ERROR_CODES)?.get(path.get(2)?)
        }
        Subject::ErrorPattern => root.get(x::ERROR_CODES)?.get(path.first()?),
        Subject::Service => root.get("info"),
        _ => None,
    }
}
