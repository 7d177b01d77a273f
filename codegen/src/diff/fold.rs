//! Types that come or go only with what uses them are one change: the operation, or whatever it is, has
//! said it already.

use super::case::On;
use super::compare::Difference;
use super::mention::mentioned;
use crate::emit::surface::{Fact, Subject, Surface};
use std::collections::BTreeSet;

/// How many names are in a reason.
const SHOWN: usize = 8;

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
        match side.map(|(_, first)| first) {
            Some(first) => match *first {
                Some(index) => {
                    let shown = thing.map(|thing| thing.shown.clone());
                    let first: Option<&mut Difference> = folded.get_mut(index);
                    first
                        .into_iter()
                        .for_each(|it| it.also.extend(shown.clone()));
                }
                None => {
                    *first = Some(folded.len());
                    folded.push(difference);
                }
            },
            None => folded.push(difference),
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
    let names = difference.also.iter().take(SHOWN);
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    let more = count.checked_sub(SHOWN).filter(|more| *more > 0);
    let more = more.map(|more| format!(" and {more} more"));
    difference.reason = format!(
        "it is {words}, and so {number}: {}{}",
        names.join(", "),
        more.unwrap_or_default()
    );
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
