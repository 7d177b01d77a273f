//! The name of a definition that stands at several places.

use super::place::{Place, is_part, is_structural, is_telling, stem};
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

/// The places of one definition, the closest to a schema with a short name first.
pub(super) type Group<'a> = Vec<&'a Place<'a>>;

/// Decides the name of each group, as elements like those of [`crate::ir::TypeDef::name`]. `None`
/// leaves its places apart: what they have in common is not a name.
///
/// `apart` are the definitions that keep their names.
pub(super) fn names(groups: &[Group<'_>], apart: &[&Place<'_>]) -> Vec<Option<Vec<String>>> {
    let mut taken: BTreeSet<String> = apart.iter().map(|place| place.words().join(" ")).collect();
    let tails = clear_tails(groups, apart);
    let mut order = Vec::new();
    for (index, (group, tail)) in groups.iter().zip(tails).enumerate() {
        let candidates = candidates(group, &tail);
        if candidates.is_empty() {
            taken.extend(group.iter().map(|place| place.words().join(" ")));
        }
        order.push((index, group, candidates));
    }
    // Of two groups that would have one name, the one with more places is less likely to be new.
    order.sort_by_key(|(_, group, _)| {
        let first = group.first();
        // An object before what is in it: `Cable.status` before `Cable.status.value`.
        let depth = first.map(|place| place.def.name.len());
        (depth, Reverse(group.len()), first.map(|place| place.rank()))
    });
    let mut names = vec![None; groups.len()];
    for (index, _, candidates) in order {
        let mut candidates = candidates.into_iter();
        let name = candidates.find(|name| taken.insert(words(name).join(" ")));
        if let Some(slot) = names.get_mut(index) {
            *slot = name;
        }
    }
    names
}

/// The names that would do, the best first.
fn candidates(group: &Group<'_>, tail: &Tail) -> Vec<Vec<String>> {
    let (Some(first), common) = (group.first(), common_words(group)) else {
        return Vec::new();
    };
    let places = group.iter().map(|place| place.def.name.clone());
    if first.def.given.is_some() {
        // They say that they are one, and need no word in common.
        return places.collect();
    }
    let telling = common.iter().filter(|word| is_telling(word)).count();
    // A body or a response is named after its operation, and one word of that is but a verb.
    let needed = if is_telling(first.key()) { 1 } else { 2 };
    if telling < needed {
        return Vec::new();
    }
    let mut candidates = Vec::new();
    let owner = first.def.name.first();
    let is_of_one_owner = group.iter().all(|place| place.def.name.first() == owner);
    if common == first.words() {
        candidates.push(first.def.name.clone());
    } else if let (true, Some(owner)) = (is_of_one_owner, owner) {
        let inner = common.iter().skip(crate::words::words(owner).len());
        let inner: Vec<&str> = inner.copied().collect();
        candidates.push(vec![owner.clone(), inner.join(" ")]);
    } else if tail.is_clear {
        candidates.push(vec![tail.words.clone()]);
    }
    let joined = common.join(" ");
    if common.iter().any(|word| stem(word) == first.key()) && joined != tail.words {
        candidates.push(vec![joined]);
    }
    candidates.extend(places);
    candidates
}

fn words(name: &[String]) -> Vec<String> {
    let words = name.iter().flat_map(|element| crate::words::words(element));
    words.collect()
}

/// The words that all places have, in their order.
fn common_words<'a>(group: &Group<'a>) -> Vec<&'a str> {
    let mut places = group.iter();
    let first = places.next().map(|place| place.words()).unwrap_or_default();
    places.fold(first, |common, place| {
        longest_common(&common, &place.words())
    })
}

/// The longest list of words that are in both lists in this order, be it in the plural.
fn longest_common<'a>(a: &[&'a str], b: &[&str]) -> Vec<&'a str> {
    let width = b.len() + 1;
    // Of the words from the one and the other place on.
    let mut lengths = vec![0_usize; (a.len() + 1) * width];
    let length = |lengths: &[usize], i: usize, j: usize| {
        lengths.get(i * width + j).copied().unwrap_or_default()
    };
    for (i, one) in a.iter().enumerate().rev() {
        for (j, other) in b.iter().enumerate().rev() {
            let longest = if stem(one) == stem(other) {
                length(&lengths, i + 1, j + 1) + 1
            } else {
                length(&lengths, i + 1, j).max(length(&lengths, i, j + 1))
            };
            if let Some(slot) = lengths.get_mut(i * width + j) {
                *slot = longest;
            }
        }
    }
    let mut common = Vec::new();
    let (mut i, mut j) = (0, 0);
    while let (Some(one), Some(other)) = (a.get(i), b.get(j)) {
        if stem(one) == stem(other) {
            common.push(*one);
            (i, j) = (i + 1, j + 1);
        } else if length(&lengths, i + 1, j) >= length(&lengths, i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    common
}

/// The properties that all places of a group end in.
struct Tail {
    words: String,
    /// True if there are any, and nothing else ends in them.
    is_clear: bool,
}

/// The tail of each group.
fn clear_tails(groups: &[Group<'_>], apart: &[&Place<'_>]) -> Vec<Tail> {
    let tails: Vec<String> = groups.iter().map(shared_tail).collect();
    /// Which group ends in a tail.
    #[derive(Clone, Copy, PartialEq)]
    enum End {
        Nobody,
        Group(usize),
        Several,
    }
    let mut ends: HashMap<&str, End> = (tails.iter())
        .map(|tail| (tail.as_str(), End::Nobody))
        .collect();
    let grouped = groups.iter().enumerate();
    let grouped =
        grouped.flat_map(|(index, group)| group.iter().map(move |one| (End::Group(index), *one)));
    let alone = apart.iter().map(|place| (End::Several, *place));
    for (who, place) in grouped.chain(alone) {
        for words in [place.words(), place.telling_words()] {
            let words = words.join(" ");
            let starts = words.match_indices(' ').map(|(space, _)| space + 1);
            for start in std::iter::once(0).chain(starts) {
                let end = words.get(start..).and_then(|tail| ends.get_mut(tail));
                if let Some(end) = end {
                    *end = match *end {
                        End::Nobody => who,
                        known if known == who => known,
                        _ => End::Several,
                    };
                }
            }
        }
    }
    let is_clear: Vec<bool> = (tails.iter().enumerate())
        .map(|(index, tail)| {
            !tail.is_empty() && ends.get(tail.as_str()) == Some(&End::Group(index))
        })
        .collect();
    let tails = tails.into_iter().zip(is_clear);
    tails
        .map(|(words, is_clear)| Tail { words, is_clear })
        .collect()
}

/// The properties that all places of a group end in, joined; those that every array, map or union
/// has count only behind others.
fn shared_tail(group: &Group<'_>) -> String {
    let Some((first, others)) = group.split_first() else {
        return String::new();
    };
    let whole = (others.iter()).fold(first.properties().collect::<Vec<_>>(), |shared, place| {
        in_common(shared, place.properties())
    });
    let tail = if whole.iter().any(|element| !is_structural(element)) {
        whole
    } else {
        let telling = first.telling_properties().collect::<Vec<_>>();
        (others.iter()).fold(telling, |shared, place| {
            in_common(shared, place.telling_properties())
        })
    };
    // Which part of an operation it is says nothing before other words.
    let parts = tail.iter().rev().take_while(|element| is_part(element));
    let mut kept = tail.len() - parts.count();
    if tail.iter().take(kept).all(|element| is_structural(element)) {
        kept = tail.len();
    }
    let words: Vec<&str> = (tail.iter().take(kept).rev())
        .flat_map(|element| element.iter().map(String::as_str))
        .collect();
    words.join(" ")
}

fn in_common<'a, 'b>(
    shared: Vec<&'a [String]>,
    other: impl Iterator<Item = &'b [String]>,
) -> Vec<&'a [String]> {
    (shared.into_iter().zip(other))
        .take_while(|(one, other)| one == other)
        .map(|(one, _)| one)
        .collect()
}
