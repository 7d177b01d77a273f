//! What has changed between two documents, for those who call the client.
//!
//! Both are read as far as names, and what callers see and what goes over the wire is compared
//! ([`crate::emit::surface`]). Each difference has a rule, which says whether it breaks anybody. Not for
//! the text of the documents: what is written otherwise and means the same is no change.

mod advice;
mod case;
mod change;
mod compare;
mod fold;
mod html;
mod json;
mod markdown;
mod marks;
mod mention;
mod overview;
mod pairing;
mod places;
mod renames;
mod rule;
pub mod rules;
mod text;
mod version;

pub use advice::{Advice, OldVersion, Stay};
pub use case::{Case, On};
pub use change::{Change, Diff, Side};
pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use rule::{Rule, Verdict};
pub use text::text;
pub use version::next as next_version;

use crate::Model;
use crate::emit::surface::{Subject, Surface, Thing};
use crate::emit::{self, Context, Features, Links};
use crate::ir::Graph;
use crate::names::Scope;
use crate::node_id::NodeId;
use crate::spec::document::Written;
use compare::Difference;
use places::Described;
use std::collections::BTreeMap;

/// Compares two documents.
pub fn diff(old: &Model, new: &Model) -> Diff {
    let surfaces = [surface(old), surface(new)];
    let [before, after] = &surfaces;
    let before = pairing::paired(before, after);
    let mut differences = fold::without_batch_limits(compare::compare(&before, after));
    let sides = [(old, &before), (new, after)].map(|(model, surface)| Described {
        document: &model.document,
        surface,
    });
    for difference in &mut differences {
        difference.places = places::places(sides, difference);
    }
    let differences = fold::folded(fold::equal(differences), &before, after);
    let mut perhaps = renames::perhaps(&differences, &before, after);
    let olds = written(old, &differences, |[old, _]| old);
    let news = written(new, &differences, |[_, new]| new);
    let changes = differences
        .into_iter()
        .enumerate()
        .map(|(index, difference)| {
            let side =
                |thing: &Thing, written: &BTreeMap<usize, Written>, value: &Option<String>| {
                    let (named, facts) = crate::emit::surface::parts(thing);
                    Side {
                        written: written.get(&index).cloned(),
                        named,
                        facts,
                        value: value.clone(),
                    }
                };
            let before = difference.before.as_ref();
            let after = difference.after.as_ref();
            let thing = after.or(before);
            Change {
                rule: difference.rule,
                subject: thing.map_or("", |thing| thing.key.subject.word()),
                name: thing.map_or_else(String::new, |thing| thing.shown.clone()),
                old: before.map(|thing| side(thing, &olds, &difference.old)),
                new: after.map(|thing| side(thing, &news, &difference.new)),
                reason: difference.reason,
                also: difference.also,
                perhaps: perhaps.remove(&index),
                old_version: difference.old_version,
            }
        });
    let mut diff = Diff {
        changes: changes.collect(),
    };
    diff.sort();
    diff
}

/// A document that was not there before.
pub fn added(new: &Model) -> Diff {
    whole(new, On::Added(Subject::Document), |side| (None, Some(side)))
}

/// A document that is no longer there.
pub fn removed(old: &Model) -> Diff {
    whole(old, On::Removed(Subject::Document), |side| {
        (Some(side), None)
    })
}

fn whole(model: &Model, on: On, sides: fn(Side) -> (Option<Side>, Option<Side>)) -> Diff {
    let thing = Thing::document(&model.api.title);
    let case = Case {
        before: None,
        after: Some(&thing),
        holder: None,
        which: "",
        old: None,
        new: None,
        is_silent: false,
    };
    let places = model.document.places(&model.source, &[thing.at]);
    let side = Side {
        written: places.into_values().next(),
        named: model.api.title.clone(),
        facts: Vec::new(),
        value: None,
    };
    let (old, new) = sides(side);
    let changes = rules::find(on, &case).map(|rule| Change {
        rule,
        subject: Subject::Document.word(),
        name: thing.shown.clone(),
        reason: rule.reason(&case),
        also: Vec::new(),
        perhaps: None,
        old_version: rule.stay.worst(&case),
        old,
        new,
    });
    Diff {
        changes: changes.into_iter().collect(),
    }
}

/// The surface of a document.
pub fn surface(model: &Model) -> Surface {
    let graph = Graph::of(&model.api);
    let module = Scope::default().claim("api", None);
    emit::surface::surface(&Context {
        api: &model.api,
        graph: &graph,
        names: &model.names,
        module: &module,
        crate_name: None,
        features: &Features::default(),
        headers: model.names.headers(&model.api).collect(),
        links: Links::default(),
        tags: emit::Tags::of(&model.api),
        looks: emit::Looks::of(&model.api),
    })
}

/// Where one side of each difference is written.
fn written(
    model: &Model,
    differences: &[Difference],
    side: fn([Option<NodeId>; 2]) -> Option<NodeId>,
) -> BTreeMap<usize, Written> {
    let nodes = differences.iter().map(|it| side(it.places));
    let nodes: Vec<Option<NodeId>> = nodes.collect();
    let wanted: Vec<NodeId> = nodes.iter().flatten().copied().collect();
    let found = model.document.places(&model.source, &wanted);
    let nodes = nodes.iter().enumerate();
    nodes
        .filter_map(|(index, node)| Some((index, found.get(node.as_ref()?)?.clone())))
        .collect()
}
