//! What may only have another name: something is gone, and something of the same shape is new in the same
//! place. Nobody can tell for sure, so it stays two changes that point at each other.

use super::case::On;
use super::compare::Difference;
use super::mention::{mentioned, with_names};
use crate::emit::surface::{Fact, Key, Subject, Surface, Thing};
use std::collections::{BTreeMap, BTreeSet};

/// What the thing of a difference was called before or may be called now, by the index of the difference.
pub(super) fn perhaps(
    differences: &[Difference],
    old: &Surface,
    new: &Surface,
) -> BTreeMap<usize, String> {
    let mut pairs = Pairs::default();
    let types = replaced_types(differences);
    for (index, difference) in differences.iter().enumerate() {
        let (thing, surface, side) = match (difference.on, &difference.before, &difference.after) {
            (On::Removed(_), Some(thing), _) => (thing, old, 0),
            (On::Added(_), _, Some(thing)) => (thing, new, 1),
            _ => continue,
        };
        let mark = match thing.key.subject {
            Subject::Type => types.get(&(side, thing.key.path.join(" "))).cloned(),
            subject if is_named(subject) => Some(shape(thing, surface)),
            _ => None,
        };
        if let Some(mark) = mark {
            let sides = pairs.entry((thing.key.holder(), mark)).or_default();
            if let Some(side) = sides.get_mut(side) {
                side.push((index, thing.shown.clone()));
            }
        }
    }
    let mut perhaps = BTreeMap::new();
    for [olds, news] in pairs.into_values() {
        if let ([old], [new]) = (olds.as_slice(), news.as_slice()) {
            perhaps.insert(old.0, new.1.clone());
            perhaps.insert(new.0, old.1.clone());
        }
    }
    perhaps
}

/// What is gone and what is new, by where it is and what it is like.
type Pairs = BTreeMap<(Option<Key>, String), [Vec<(usize, String)>; 2]>;

/// What is found again by its name alone, or by its status.
const fn is_named(subject: Subject) -> bool {
    matches!(
        subject,
        Subject::Operation
            | Subject::Argument
            | Subject::Field
            | Subject::Variant
            | Subject::ErrorCode
            | Subject::Header
            | Subject::Global
            | Subject::Success
            | Subject::Failure
    )
}

/// What is said of a thing, but for its names; of an operation also what it takes and answers.
fn shape(thing: &Thing, surface: &Surface) -> String {
    let mut shape = format!("{:?}", thing.key.subject);
    for ((fact, which), value) in &thing.facts {
        let value = match fact {
            Fact::Name | Fact::Docs | Fact::Value | Fact::Builder | Fact::Null => continue,
            // The method of a request, the part of it that holds an argument.
            Fact::Request => value.split_once(' ').map_or("", |(method, _)| method),
            Fact::Wire => value.rsplit_once(' ').map_or("", |(place, _)| place),
            _ => value,
        };
        shape.push_str(&format!(" {fact:?} {which} {value}"));
    }
    if thing.key.subject == Subject::Operation {
        for member in surface.members(thing) {
            shape.push_str(&format!(" {:?}", member.key.path.get(1..)));
            shape.push_str(&self::shape(member, surface));
        }
    }
    shape
}

/// The types that others have taken the place of somewhere: which side, and the name, and a mark that
/// both sides of a pair have. What took several places, or several what took one, is no pair.
fn replaced_types(differences: &[Difference]) -> BTreeMap<(usize, String), String> {
    let bare = |text: &str| with_names(text, &|_| String::new());
    let mut pairs = BTreeSet::new();
    for difference in differences {
        let (Some(old), Some(new)) = (&difference.old, &difference.new) else {
            continue;
        };
        if bare(old) == bare(new) {
            let names = mentioned(old).zip(mentioned(new));
            pairs.extend(names.filter(|(old, new)| old != new));
        }
    }
    let mut uses: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    for (old, new) in &pairs {
        *uses.entry((0, old)).or_default() += 1;
        *uses.entry((1, new)).or_default() += 1;
    }
    let is_single = |side, name| uses.get(&(side, name)) == Some(&1);
    let mut types = BTreeMap::new();
    let single = pairs
        .iter()
        .filter(|pair| is_single(0, pair.0) && is_single(1, pair.1));
    for (old, new) in single {
        let mark = format!("{old} {new}");
        types.insert((0, (*old).to_owned()), mark.clone());
        types.insert((1, (*new).to_owned()), mark);
    }
    types
}
