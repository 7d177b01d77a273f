//! Words for the alternatives of `oneOf` and `anyOf`: they have no keys to be called by.

use crate::ir::element;
use crate::spec::schema::{CHOSEN, Schema, component};
use crate::spec::tree::Value;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::Hash;

/// A longer value is no word.
const LONGEST_VALUE: usize = 48;

/// More properties are no name.
const MOST_WORDS: usize = 3;

/// The word for each alternative, by the first that there is: what it refers to or its title; its only
/// value; the first value of a property that lists some in several of them; its type, that it lists
/// values, its format, what it is a list of, a property that it requires, of which type one is that
/// several have, a property or a few of them, where it is the only one with that. Only then it is a
/// number.
pub(super) fn alternatives(members: &[Schema<'_>]) -> Vec<String> {
    let mut words: Vec<Option<String>> = members.iter().map(|one| called(*one)).collect();
    if words.iter().any(Option::is_none) {
        fill(&mut words, members, |one| {
            value(one).or_else(|| only_value(one)).into_iter().collect()
        });
        let shared = listed_in_several(members);
        fill(&mut words, members, |one| first_value(one, &shared));
        fill(&mut words, members, |one| {
            let word = type_word(one).map(element::alternative);
            word.into_iter().collect()
        });
        fill(&mut words, members, |one| {
            let word = (!one.enumeration().is_empty()).then(|| element::alternative("known"));
            word.into_iter().collect()
        });
        fill(&mut words, members, |one| {
            one.format()
                .into_iter()
                .map(|word| word.into_owned())
                .collect()
        });
        fill(&mut words, members, |one| {
            list_of(one).into_iter().collect()
        });
        fill(&mut words, members, |one| one.required());
        let owners = count(members.iter().flat_map(|one| names(*one)));
        fill(&mut words, members, |one| {
            let shared = one.properties();
            let shared = shared.filter(|(name, _)| owners.get(*name) > Some(&1));
            shared.filter_map(typed).collect()
        });
        fill(&mut words, members, names);
        // What two lists of alternatives make together is told apart by a word of each.
        let lists: [fn(Schema<'_>) -> Vec<String>; 2] = [|one| one.required(), names];
        for words_of in lists {
            let all: Vec<Vec<String>> = members.iter().map(|one| words_of(*one)).collect();
            let counts = count(all.into_iter().flatten());
            fill(&mut words, members, |one| {
                let own = words_of(one).into_iter();
                let own = own.filter(|word| counts.get(word) < Some(&members.len()));
                // The order in which they are required means nothing.
                let own: Vec<String> = own.collect::<BTreeSet<_>>().into_iter().collect();
                let is_short = (1..=MOST_WORDS).contains(&own.len());
                is_short.then(|| own.join(" ")).into_iter().collect()
            });
        }
    }
    let numbered = words.into_iter().enumerate();
    numbered
        .map(|(index, word)| {
            word.unwrap_or_else(|| element::alternative(&format!("variant{}", index + 1)))
        })
        .collect()
}

/// Gives each alternative without a word the first of its words that is no other's.
fn fill(
    words: &mut [Option<String>],
    members: &[Schema<'_>],
    words_of: impl Fn(Schema<'_>) -> Vec<String>,
) {
    let found: Vec<Vec<String>> = members.iter().map(|one| words_of(*one)).collect();
    let known = words.iter().flatten().cloned();
    let counts = count(found.iter().flatten().cloned().chain(known));
    for (word, found) in words.iter_mut().zip(found) {
        if word.is_none() {
            *word = found
                .into_iter()
                .find(|found| counts.get(found) == Some(&1));
        }
    }
}

fn count<T: Hash + Eq>(things: impl Iterator<Item = T>) -> HashMap<T, usize> {
    let mut counts = HashMap::new();
    for thing in things {
        *counts.entry(thing).or_default() += 1;
    }
    counts
}

/// What an alternative refers to, its title, or what kind of values it has of those of several. One that
/// was chosen from several lists is called by all that it is made of, if that has names.
fn called(schema: Schema<'_>) -> Option<String> {
    if schema.node().has(CHOSEN) {
        let chosen = schema.node().items_of(CHOSEN).map(Schema::new);
        return chosen
            .map(called)
            .collect::<Option<Vec<_>>>()
            .map(|it| it.join(" "));
    }
    if let Some(component) = listed_as(schema) {
        return Some(component);
    }
    let written = schema.written();
    if let Some(reference) = written.string_of("$ref") {
        return Some(reference.rsplit('/').next().unwrap_or_default().to_owned());
    }
    let title = written.string_of("title");
    let title = title.or(schema.node().string_of("title"));
    match title {
        Some(title) => Some(title.to_owned()),
        None => kind(schema).map(element::alternative),
    }
}

/// The component that a list names, which may be an alias, or else what it leads to.
pub(super) fn listed_as(schema: Schema<'_>) -> Option<String> {
    let named = schema.used_at().target();
    named.and_then(component).or_else(|| schema.component())
}

/// What the values of an alternative are that was made of a schema with values of several types.
pub(super) fn kind(schema: Schema<'_>) -> Option<&'static str> {
    let written = schema.written();
    let has_several = || {
        let is_word = written.string().is_some();
        let values = written.items_of("enum").count();
        is_word || values > schema.enumeration().len() && !written.has("type")
    };
    if !is_elsewhere(schema) || !has_several() {
        return None;
    }
    type_word(schema)
}

fn type_word(schema: Schema<'_>) -> Option<&'static str> {
    Some(match schema.type_name().as_deref() {
        Some("string") => "text",
        Some("integer" | "number") => "number",
        Some("boolean") => "boolean",
        Some("array") => "list",
        Some("object") => "object",
        None if schema.has_properties() => "object",
        None if schema.items().is_some() => "list",
        _ => return None,
    })
}

/// The only value of an alternative.
fn value(schema: Schema<'_>) -> Option<String> {
    let values = schema.listing().enumeration();
    let [only] = values.as_slice() else {
        return None;
    };
    let value = only.node.string()?;
    match value {
        "" => Some("empty".to_owned()),
        value => (value.len() <= LONGEST_VALUE).then(|| value.to_owned()),
    }
}

/// The value of the one property that has a single one.
fn only_value(schema: Schema<'_>) -> Option<String> {
    let values = schema.properties().filter_map(|(_, property)| {
        let value = value(property)?;
        value.starts_with(char::is_alphabetic).then_some(value)
    });
    match values.collect::<Vec<_>>().as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    }
}

/// The properties that list values in several alternatives: which of them a value is, is what they are
/// for.
fn listed_in_several(members: &[Schema<'_>]) -> HashSet<String> {
    let properties = members.iter().flat_map(|one| one.properties());
    let listed = properties.filter(|property| first_word(*property).is_some());
    let counts = count(listed.map(|(name, _)| name.to_owned()));
    let several = counts.into_iter().filter(|(_, count)| *count > 1);
    several.map(|(name, _)| name).collect()
}

/// The first value of each of these properties.
fn first_value(schema: Schema<'_>, of: &HashSet<String>) -> Vec<String> {
    let properties = schema.properties().filter(|(name, _)| of.contains(*name));
    properties.filter_map(first_word).collect()
}

/// The first value that a property lists. True and false say nothing without its name.
fn first_word((name, property): (&str, Schema<'_>)) -> Option<String> {
    let values = property.listing().enumeration();
    if let [only] = values.as_slice()
        && let Value::Boolean(value) = only.value
    {
        return Some(format!("{name} {value}"));
    }
    let value = values.first()?.node.string()?;
    let is_word = value.starts_with(char::is_alphabetic) && value.len() <= LONGEST_VALUE;
    is_word.then(|| value.to_owned())
}

/// What its properties are called.
fn names(schema: Schema<'_>) -> Vec<String> {
    let properties = schema.properties();
    properties.map(|(name, _)| name.to_owned()).collect()
}

/// A property with what it is, or what it is a list of.
fn typed((name, property): (&str, Schema<'_>)) -> Option<String> {
    let word = list_of(property).or_else(|| type_word(property).map(str::to_owned))?;
    Some(format!("{name} {word}"))
}

/// What a list holds.
fn list_of(schema: Schema<'_>) -> Option<String> {
    let items = schema.items()?;
    let item = called(items).or_else(|| type_word(items).map(str::to_owned))?;
    Some(format!("{item} list"))
}

/// The schema is not what is found at its own place: it is what a union has made room for there.
pub(super) fn is_elsewhere(schema: Schema<'_>) -> bool {
    let tree = schema.node().tree();
    let original = tree.original(schema.node().id());
    tree.current(original) != schema.node().id()
}
