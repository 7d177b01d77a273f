//! Where in a document something is said: the keyword itself, as far as it is written down.

use super::case::On;
use super::compare::Difference;
use crate::emit::surface::{BATCH_ITEMS, Fact, Key, Subject, Surface, TAGS, Thing};
use crate::node_id::NodeId;
use crate::spec::document::Document;
use crate::spec::extensions as x;
use crate::spec::node::Node;

/// The node that says it, or else the one that describes the thing.
pub(super) fn place(
    document: &Document,
    surface: &Surface,
    thing: &Thing,
    difference: &Difference,
) -> NodeId {
    // The size of a batch is the limit of the argument that is cut.
    if difference.on == On::Changed(Subject::Operation, Fact::BatchSize)
        && let Some(items) = batch_items(surface, thing)
    {
        let on = On::Changed(Subject::Argument, Fact::Limit);
        return place_of(document, items, on, MAX_ITEMS);
    }
    place_of(document, thing, difference.on, &difference.which)
}

const MAX_ITEMS: &str = "maxItems";

/// The argument that takes the items of a batch.
fn batch_items<'a>(surface: &'a Surface, operation: &Thing) -> Option<&'a Thing> {
    let key = (Fact::Batch, BATCH_ITEMS.to_owned());
    let name = operation.facts.get(&key)?;
    let members = surface.things.range(&operation.key..).skip(1);
    let mut members = members.take_while(|(key, _)| key.holder().as_ref() == Some(&operation.key));
    let is_items = |key: &Key| key.subject == Subject::Argument && key.path.last() == Some(name);
    let (_, items) = members.find(|(key, _)| is_items(key))?;
    Some(items)
}

fn place_of(document: &Document, thing: &Thing, on: On, which: &str) -> NodeId {
    let described = Node::new(document.tree(), thing.at);
    let root = document.root();
    let own = match on {
        On::Changed(Subject::Service, Fact::Docs) if which == TAGS => root.get(TAGS),
        On::Changed(Subject::Service, Fact::Server) => root.at("/servers/0"),
        On::Changed(Subject::Service, Fact::Envelope) => root.get(x::ERROR),
        _ => itself(document, thing),
    };
    let own = own.unwrap_or(described);
    let On::Changed(_, fact) = on else {
        return own.id();
    };
    let limit = which.rsplit('.').next().unwrap_or_default();
    let keywords: &[&str] = match fact {
        Fact::Limit if limit == "anyOf" => &["anyOf", "oneOf"],
        Fact::Limit => &[limit],
        Fact::Default => &["default"],
        Fact::Deprecated => &["deprecated"],
        Fact::Docs => &["description", "summary", "title"],
        Fact::HeldBack => &["readOnly"],
        Fact::Constant => &["enum", "const"],
        Fact::Type => &["type", "format", "$ref", "items"],
        Fact::Discriminator | Fact::Tags => &["discriminator"],
        Fact::Additional => &["additionalProperties"],
        Fact::Security => &["security"],
        Fact::Body | Fact::BodyAlso | Fact::Constants => &["requestBody"],
        Fact::Returns | Fact::Accept | Fact::Streams => &["responses"],
        Fact::Repeatable => &[x::REPEATABLE],
        Fact::Rate => &[x::RATE],
        Fact::Pages | Fact::PageItem => &[x::PAGES],
        Fact::Batch | Fact::BatchItem | Fact::BatchSize => &[x::BATCH],
        Fact::Task => &[x::TASK],
        Fact::Exclusive => &[x::EXCLUSIVE],
        Fact::Module => &["tags"],
        Fact::Server => &["servers"],
        Fact::Style => &["style", "explode"],
        _ => &[],
    };
    let schema = own.get("schema").map(Node::definition);
    let written = [Some(own), schema, Some(own.definition())];
    let mut written = written.into_iter().flatten();
    let said = written.find_map(|node| keywords.iter().find_map(|keyword| node.get(keyword)));
    said.unwrap_or(own).id()
}

/// The place of a thing that the model has none for.
fn itself<'a>(document: &'a Document, thing: &Thing) -> Option<Node<'a>> {
    let root = document.root();
    let operation = Node::new(document.tree(), thing.at);
    let path = &thing.key.path;
    match thing.key.subject {
        Subject::Success | Subject::Failure | Subject::OperationError => {
            operation.get("responses")?.get(path.get(1)?)
        }
        Subject::Scheme => root.at("/components/securitySchemes")?.get(path.first()?),
        Subject::TokenSource if thing.at == NodeId::default() => {
            root.at("/components/securitySchemes")?.get(path.first()?)
        }
        Subject::ErrorPattern => root.get(x::ERROR_CODES)?.get(path.first()?),
        Subject::Service => root.get("info"),
        _ => None,
    }
}
