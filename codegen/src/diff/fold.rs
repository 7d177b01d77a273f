//! One edit is one change: types that come or go only with what uses them, a limit that is the size of a
//! batch, and what is the same of many things because it is said of them in one place.

use super::case::On;
use super::compare::Difference;
use super::mention::mentioned;
use super::rule::short;
use crate::emit::surface::{BATCH_ITEMS, Fact, Key, Subject, Surface};
use std::collections::{BTreeMap, BTreeSet};

/// How many names are in a reason.
const SHOWN: usize = 8;

/// The differences with one for all that are equal and said in the same place.
pub(super) fn equal(differences: Vec<Difference>) -> Vec<Difference> {
    let mut folded: Vec<Difference> = Vec::new();
    let mut firsts = BTreeMap::new();
    for difference in differences {
        let Difference { which, reason, .. } = &difference;
        let said = (
            difference.rule.id,
            which.clone(),
            reason.clone(),
            [&difference.old, &difference.new].map(Clone::clone),
            difference.places,
            difference.old_version,
        );
        let first = *firsts.entry(said).or_insert(folded.len());
        match folded.get_mut(first) {
            Some(first) => first.absorb(difference),
            None => folded.push(difference),
        }
    }
    for difference in folded.iter_mut().filter(|it| !it.also.is_empty()) {
        let names = names(&difference.also);
        difference.reason = format!("{}; the same of {names}", difference.reason);
    }
    folded
}

/// The differences without the limits that are told as the size of a batch, which it was before, too.
pub(super) fn without_batch_limits(mut differences: Vec<Difference>) -> Vec<Difference> {
    type Sizes = [Option<String>; 2];
    let sizes: BTreeSet<(Option<Key>, String, Sizes)> = differences
        .iter()
        .filter(|it| it.on == On::Changed(Subject::Operation, Fact::BatchSize))
        .filter_map(|it| {
            let operation = it.after.as_ref()?;
            let items = operation
                .facts
                .get(&(Fact::Batch, BATCH_ITEMS.to_owned()))?;
            let sizes = [it.old.clone(), it.new.clone()];
            Some((Some(operation.key.clone()), items.clone(), sizes))
        })
        .collect();
    differences.retain(|it| {
        let size = it.after.as_ref().and_then(|argument| {
            let name = argument.key.path.last()?.clone();
            let sizes = [it.old.clone(), it.new.clone()];
            Some((argument.key.holder(), name, sizes))
        });
        let is_limit =
            it.on == On::Changed(Subject::Argument, Fact::Limit) && it.which == MAX_ITEMS;
        !is_limit || size.is_none_or(|size| !sizes.contains(&size))
    });
    differences
}

const MAX_ITEMS: &str = "maxItems";

/// The differences with one for all types that only went, or only came, with what uses them.
pub(super) fn folded(
    differences: Vec<Difference>,
    old: &Surface,
    new: &Surface,
) -> Vec<Difference> {
    let mut folded: Vec<Difference> = Vec::new();
    let sides = [
        (
            On::Removed(Subject::Type),
            implied(old, new),
            "gone with what used them",
        ),
        (
            On::Added(Subject::Type),
            implied(new, old),
            "new with what uses them",
        ),
    ];
    let mut firsts = [None, None];
    for difference in differences {
        let thing = difference.after.as_ref().or(difference.before.as_ref());
        let name = thing.and_then(|thing| thing.key.path.first().cloned());
        let side = sides.iter().zip(&mut firsts).find(|((on, names, _), _)| {
            *on == difference.on && name.as_ref().is_some_and(|name| names.contains(name))
        });
        let Some((_, first)) = side else {
            folded.push(difference);
            continue;
        };
        let earlier: Option<&mut Difference> = first.and_then(|index| folded.get_mut(index));
        match earlier {
            Some(first) => first.absorb(difference),
            None => {
                *first = Some(folded.len());
                folded.push(difference);
            }
        }
    }
    for ((_, _, words), first) in sides.iter().zip(firsts) {
        if let Some(first) = first.and_then(|index| folded.get_mut(index)) {
            tell(first, words);
        }
    }
    folded
}

fn tell(difference: &mut Difference, words: &str) {
    let count = difference.also.len();
    let number = match count {
        0 => return,
        1 => "another type is".to_owned(),
        count => format!("{count} other types are"),
    };
    let names = names(&difference.also);
    difference.reason = format!("it is {words}, and so {number}: {names}");
}

fn names(all: &[String]) -> String {
    let names = all.iter().take(SHOWN);
    let names: Vec<String> = names.map(|name| format!("`{}`", short(name))).collect();
    let more = all.len().checked_sub(SHOWN).filter(|more| *more > 0);
    let more = more.map(|more| format!(" and {more} more"));
    format!("{}{}", names.join(", "), more.unwrap_or_default())
}

/// The names of the types of one surface alone that something uses, and nothing that the other has too.
fn implied(surface: &Surface, other: &Surface) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut kept = BTreeSet::new();
    for (key, thing) in &surface.things {
        let is_kept = other.things.contains_key(key);
        let holder = key.subject.holder().unwrap_or(key.subject);
        let own = key.path.first().filter(|_| holder == Subject::Type);
        for ((fact, _), value) in &thing.facts {
            if *fact == Fact::Docs {
                continue;
            }
            for name in mentioned(value).filter(|name| own.is_none_or(|own| own != name)) {
                used.insert(name.to_owned());
                if is_kept {
                    kept.insert(name.to_owned());
                }
            }
        }
    }
    used.retain(|name| !kept.contains(name));
    used
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;
    use crate::diff::case::Case;
    use crate::diff::rules::find;
    use crate::emit::surface::Thing;
    use crate::node_id::NodeId;

    fn thing(subject: Subject, name: &str) -> Thing {
        let mut thing = Thing::document(name);
        thing.key.subject = subject;
        thing.key.path.push(name.to_owned());
        thing
    }

    fn gone(name: &str) -> Difference {
        let on = On::Removed(Subject::Type);
        let thing = thing(Subject::Type, name);
        let case = Case {
            before: Some(&thing),
            after: None,
            holder: None,
            which: "",
            old: None,
            new: None,
            is_silent: false,
        };
        let rule = find(on, &case).unwrap();
        Difference::new(rule, on, &case)
    }

    #[test]
    fn what_is_folded_twice_keeps_all_names() {
        let mut user = thing(Subject::Operation, "use");
        let types = ["A", "B", "C", "D"]
            .map(|name| format!("models::{name}"))
            .join(", ");
        user.facts.insert((Fact::Returns, String::new()), types);
        let old = Surface {
            things: BTreeMap::from([(user.key.clone(), user)]),
        };
        let mut differences = ["A", "B", "C", "D"].map(gone);
        differences[2].places = [Some(NodeId(7)), None];
        differences[3].places = [Some(NodeId(7)), None];
        let folded = folded(equal(differences.into()), &old, &Surface::default());
        assert_eq!(folded.len(), 1);
        assert_eq!(folded[0].also, ["B", "C", "D"]);
    }
}
