//! Which thing before is which thing now: what has another name in the document or in Rust is the
//! same thing if something else tells.

use super::mention::{is_mentioning, with_names};
use crate::emit::surface::{Fact, Key, Subject, Surface, Thing};
use std::collections::{BTreeMap, BTreeSet};

/// The old surface with the keys and the type names of the new one, wherever both are about the same
/// thing. What a thing was called is still among its facts.
pub(super) fn paired(old: &Surface, new: &Surface) -> Surface {
    let mut holders = BTreeMap::new();
    holders.extend(types(old, new));
    holders.extend(by(old, new, Subject::Operation, |thing| {
        let constants = thing.fact(Fact::Constants).unwrap_or_default();
        Some(format!("{} {constants}", thing.fact(Fact::Request)?))
    }));
    holders.extend(by(old, new, Subject::Scheme, name));
    let renamed = with_holders(old, &holders);
    let mut members = BTreeMap::new();
    for subject in [
        Subject::Argument,
        Subject::Field,
        Subject::Variant,
        Subject::ErrorCode,
        Subject::Global,
        Subject::Header,
        Subject::Server,
        Subject::Variable,
        Subject::TokenSource,
    ] {
        members.extend(by(&renamed, new, subject, name));
    }
    let setters = setters(&renamed, new);
    let things = renamed.things.into_iter().map(|(key, mut thing)| {
        let key = members.get(&key).cloned().unwrap_or(key);
        for ((fact, _), value) in &mut thing.facts {
            if *fact == Fact::Security {
                *value = with_setters(value, &setters);
            }
        }
        (key.clone(), Thing { key, ..thing })
    });
    Surface {
        things: things.collect(),
    }
}

/// What sets the credentials of each scheme: the old method and the new one, where they differ.
fn setters(old: &Surface, new: &Surface) -> BTreeMap<String, String> {
    let schemes = old.things.values();
    let schemes = schemes.filter(|thing| thing.key.subject == Subject::Scheme);
    let setters = schemes.filter_map(|old| Some((name(old)?, name(new.things.get(&old.key)?)?)));
    setters.filter(|(old, new)| old != new).collect()
}

/// The credentials that an operation takes, by the methods that set them now.
fn with_setters(security: &str, setters: &BTreeMap<String, String>) -> String {
    // The scopes that it must have are behind it.
    let now = |credential: &str| {
        let (setter, scopes) =
            credential.split_at(credential.find(" with ").unwrap_or(credential.len()));
        let setter = setters.get(setter).map_or(setter, String::as_str);
        format!("{setter}{scopes}")
    };
    let all = |one: &str| one.split(" + ").map(now).collect::<Vec<_>>().join(" + ");
    let alternatives: Vec<String> = security.split(" or ").map(all).collect();
    alternatives.join(" or ")
}

fn name(thing: &Thing) -> Option<String> {
    thing.fact(Fact::Name).map(str::to_owned)
}

/// Things of one side only.
fn only<'a>(surface: &'a Surface, other: &'a Surface, subject: Subject) -> Vec<&'a Thing> {
    let of_subject = surface
        .things
        .values()
        .filter(|thing| thing.key.subject == subject);
    of_subject
        .filter(|thing| !other.things.contains_key(&thing.key))
        .collect()
}

/// Pairs what only one side has with what only the other has, where both and no others of one holder
/// are marked the same.
fn by(
    old: &Surface,
    new: &Surface,
    subject: Subject,
    mark: impl Fn(&Thing) -> Option<String>,
) -> BTreeMap<Key, Key> {
    let marked = |things: Vec<&Thing>| {
        let mut marked: BTreeMap<(Option<Key>, String), Vec<Key>> = BTreeMap::new();
        for thing in things {
            if let Some(mark) = mark(thing) {
                marked
                    .entry((thing.key.holder(), mark))
                    .or_default()
                    .push(thing.key.clone());
            }
        }
        marked
    };
    let mut news = marked(only(new, old, subject));
    let olds = marked(only(old, new, subject));
    let pairs = olds.into_iter().filter_map(|(mark, olds)| {
        match (olds.as_slice(), news.remove(&mark)?.as_slice()) {
            ([old], [new]) => Some((old.clone(), new.clone())),
            _ => None,
        }
    });
    pairs.collect()
}

/// Definitions of one side only that say the same, down to what their members are called.
fn types(old: &Surface, new: &Surface) -> BTreeMap<Key, Key> {
    let (gone, come) = (only(old, new, Subject::Type), only(new, old, Subject::Type));
    let names = |things: &[&Thing]| -> BTreeSet<String> {
        things
            .iter()
            .filter_map(|thing| thing.key.path.first().cloned())
            .collect()
    };
    let unstable: BTreeSet<String> = names(&gone).union(&names(&come)).cloned().collect();
    let (olds, news) = (shapes(old, &unstable), shapes(new, &unstable));
    let mark = |shapes: &BTreeMap<String, String>, thing: &Thing| {
        shapes.get(thing.key.path.first()?).cloned()
    };
    let mut by_shape: BTreeMap<String, (Vec<Key>, Vec<Key>)> = BTreeMap::new();
    for thing in gone {
        if let Some(shape) = mark(&olds, thing) {
            by_shape.entry(shape).or_default().0.push(thing.key.clone());
        }
    }
    for thing in come {
        if let Some(shape) = mark(&news, thing) {
            by_shape.entry(shape).or_default().1.push(thing.key.clone());
        }
    }
    let pairs = by_shape.into_values().filter_map(|(olds, news)| {
        match (olds.as_slice(), news.as_slice()) {
            ([old], [new]) => Some((old.clone(), new.clone())),
            _ => None,
        }
    });
    pairs.collect()
}

/// What the definitions of these names are made of.
fn shapes(surface: &Surface, names: &BTreeSet<String>) -> BTreeMap<String, String> {
    let mut shapes: BTreeMap<String, String> = BTreeMap::new();
    for thing in surface.things.values() {
        let holder = thing.key.subject.holder().unwrap_or(thing.key.subject);
        let Some(owner) = thing.key.path.first().filter(|_| holder == Subject::Type) else {
            continue;
        };
        if !names.contains(owner) {
            continue;
        }
        let shape = shapes.entry(owner.clone()).or_default();
        shape.push_str(&format!("{:?}", thing.key.path.get(1)));
        let is_type = thing.key.subject == Subject::Type;
        for ((fact, which), value) in &thing.facts {
            if *fact != Fact::Docs && !(is_type && *fact == Fact::Name) {
                let value = with_names(value, &|name| {
                    let known = if names.contains(name) { "_" } else { name };
                    known.to_owned()
                });
                shape.push_str(&format!(" {fact:?} {which} {value}"));
            }
        }
    }
    shapes
}

/// The same things, held by what holds them now.
fn with_holders(surface: &Surface, holders: &BTreeMap<Key, Key>) -> Surface {
    let types: BTreeMap<&str, &str> = holders
        .iter()
        .filter(|(key, _)| key.subject == Subject::Type)
        .filter_map(|(old, new)| Some((old.path.first()?.as_str(), new.path.first()?.as_str())))
        .collect();
    let things = surface.things.values().map(|thing| {
        let mut thing = thing.clone();
        let holder = thing.key.holder().unwrap_or_else(|| thing.key.clone());
        if let Some(new) = holders.get(&holder)
            && let (Some(own), Some(new)) = (thing.key.path.first_mut(), new.path.first())
        {
            own.clone_from(new);
        }
        if !types.is_empty() {
            for ((fact, _), value) in &mut thing.facts {
                if *fact != Fact::Docs && is_mentioning(value) {
                    *value = with_names(value, &|name| {
                        types.get(name).copied().unwrap_or(name).to_owned()
                    });
                }
            }
        }
        (thing.key.clone(), thing)
    });
    Surface {
        things: things.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_with_scopes_have_their_setters_of_now() {
        let setters = BTreeMap::from([("old".to_owned(), "new".to_owned())]);
        let written = "old with read, write + other or old or with";
        let expected = "new with read, write + other or new or with";
        assert_eq!(with_setters(written, &setters), expected);
    }
}
