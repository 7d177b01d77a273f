//! Which thing before is which thing now: what has another name in the document or in Rust is the
//! same thing if something else tells.

use super::mention::{is_mentioning, mentioned, with_names};
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
    let mut members = placeholders(&renamed, new);
    for subject in [Subject::Variant, Subject::ErrorCode, Subject::Success] {
        members.extend(by_name_first(&renamed, new, subject));
    }
    for subject in [
        Subject::Argument,
        Subject::Field,
        Subject::Global,
        Subject::Header,
        Subject::Server,
        Subject::Variable,
        Subject::TokenSource,
    ] {
        for (old, new) in by(&renamed, new, subject, name) {
            members.entry(old).or_insert(new);
        }
    }
    let known: BTreeSet<Key> = members.values().cloned().collect();
    for (old, new) in replaced(&renamed, new) {
        if !known.contains(&new) {
            members.entry(old).or_insert(new);
        }
    }
    let setters = setters(&renamed, new);
    let values = values(&renamed, new, &members);
    let things = renamed.things.into_iter().map(|(key, thing)| {
        let key = members.get(&key).cloned().unwrap_or(key);
        let ty = thing.fact(Fact::Type).and_then(|ty| mentioned(ty).next());
        let now = |value: String| {
            let known = ty.and_then(|ty| values.get(&(ty.to_owned(), value.clone())));
            known.cloned().unwrap_or(value)
        };
        let after = new.things.get(&key);
        let default = after.and_then(|after| after.fact(Fact::Default));
        let facts = thing.facts.clone().into_iter();
        let facts = facts.map(|((fact, which), value)| match fact {
            Fact::Security => ((fact, which), with_setters(&value, &setters)),
            Fact::Spelling => ((fact, now(which)), value),
            Fact::Default if default != Some(&value) => ((fact, which), now(value)),
            _ => ((fact, which), value),
        });
        let facts = facts.collect();
        (
            key.clone(),
            Thing {
                key,
                facts,
                ..thing
            },
        )
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

/// What the values of enums are now, by their types: as JSON, and as they are spelt.
fn values(
    old: &Surface,
    new: &Surface,
    pairs: &BTreeMap<Key, Key>,
) -> BTreeMap<(String, String), String> {
    let pairs = pairs.iter();
    let pairs = pairs.filter(|(key, _)| key.subject == Subject::Variant);
    let values = pairs.filter_map(|(key, now)| {
        let ty = key.path.first()?;
        let value = |surface: &Surface, key: &Key| {
            let value = surface.things.get(key)?.fact(Fact::Value)?;
            Some([value.to_owned(), key.path.get(1)?.clone()])
        };
        let values = value(old, key)?.into_iter().zip(value(new, now)?);
        Some(values.map(|(value, now)| ((ty.clone(), value), now)))
    });
    values.flatten().collect()
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

/// Pairs what callers match by its name: the same name is the same thing, whatever value it stands for.
/// What has lost its value to another name, and its name altogether, is a thing of the past.
fn by_name_first(old: &Surface, new: &Surface, subject: Subject) -> BTreeMap<Key, Key> {
    let named = |surface: &Surface| {
        let mut named: BTreeMap<(Option<Key>, String), Vec<Key>> = BTreeMap::new();
        for thing in surface.things.values() {
            if thing.key.subject == subject
                && let Some(name) = name(thing)
            {
                let key = (thing.key.holder(), name);
                named.entry(key).or_default().push(thing.key.clone());
            }
        }
        named
    };
    let news = named(new);
    let mut pairs = BTreeMap::new();
    let mut taken = BTreeSet::new();
    let mut left = Vec::new();
    for (mark, olds) in named(old) {
        match (olds.as_slice(), news.get(&mark).map(Vec::as_slice)) {
            ([old], Some([new])) => {
                taken.insert(new.clone());
                pairs.insert(old.clone(), new.clone());
            }
            _ => left.extend(olds),
        }
    }
    for key in left {
        if taken.contains(&key) {
            let mut past = key.clone();
            past.path.push("before".to_owned());
            pairs.insert(key, past);
        }
    }
    pairs
}

/// Pairs arguments that stand at the same place of the same path, whatever that calls them.
fn placeholders(old: &Surface, new: &Surface) -> BTreeMap<Key, Key> {
    let operations = old.things.values();
    let operations = operations.filter(|thing| thing.key.subject == Subject::Operation);
    let mut pairs = BTreeMap::new();
    for before in operations {
        let request = |thing: &Thing| thing.fact(Fact::Request).map(str::to_owned);
        let after = new.things.get(&before.key);
        let (Some(old_request), Some(new_request)) = (request(before), after.and_then(request))
        else {
            continue;
        };
        if !is_same_path(&old_request, &new_request) {
            continue;
        }
        let argument = |name: &str| Key {
            subject: Subject::Argument,
            path: before
                .key
                .path
                .iter()
                .cloned()
                .chain(["path".to_owned(), name.to_owned()])
                .collect(),
        };
        let (olds, news) = (placed(&old_request), placed(&new_request));
        for (from, to) in olds.iter().zip(&news).filter(|(from, to)| from != to) {
            pairs.insert(argument(from), argument(to));
        }
    }
    pairs.retain(|from, to| old.things.contains_key(from) && new.things.contains_key(to));
    pairs
}

/// Pairs arguments of which one has taken the other's place: what callers pass by position compiles, and
/// goes there now.
fn replaced(old: &Surface, new: &Surface) -> BTreeMap<Key, Key> {
    let operations = old.things.values();
    let operations = operations.filter(|thing| thing.key.subject == Subject::Operation);
    let mut pairs = BTreeMap::new();
    for before in operations {
        let Some(after) = new.things.get(&before.key) else {
            continue;
        };
        let (olds, news) = (old.passed(before), new.passed(after));
        let types = |things: &[&Thing]| -> Vec<Option<String>> {
            let types = things.iter().map(|thing| thing.fact(Fact::Type));
            types.map(|it| it.map(str::to_owned)).collect()
        };
        if types(&olds) == types(&news) {
            let both = olds
                .iter()
                .zip(&news)
                .map(|(old, new)| (&old.key, &new.key));
            let is_replaced = |(from, to): &(&Key, &Key)| {
                !new.things.contains_key(*from) && !old.things.contains_key(*to)
            };
            let both = both.filter(is_replaced);
            pairs.extend(both.map(|(from, to)| (from.clone(), to.clone())));
        }
    }
    pairs
}

/// The names of the placeholders of a path.
fn placed(request: &str) -> Vec<&str> {
    let parts = request.split('{').skip(1);
    parts
        .filter_map(|part| Some(part.split_once('}')?.0))
        .collect()
}

/// Whether two requests differ in nothing but what placeholders are called.
pub(super) fn is_same_path(old: &str, new: &str) -> bool {
    let without = |request: &str| -> String {
        let (first, rest) = request.split_once('{').unwrap_or((request, ""));
        let rest = rest
            .split('{')
            .map(|part| part.split_once('}').map_or(part, |it| it.1));
        std::iter::once(first)
            .chain(rest)
            .collect::<Vec<_>>()
            .join("{}")
    };
    let (olds, news) = (placed(old), placed(new));
    let mut pairs = olds.iter().zip(&news);
    let is_moved = pairs.any(|(from, to)| from != to && (olds.contains(to) || news.contains(from)));
    without(old) == without(new) && !is_moved
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
