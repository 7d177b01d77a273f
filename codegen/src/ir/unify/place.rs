//! Where a definition stands, in words.

use crate::ir::element::{BODY, ERROR, RESPONSE, is_section};
use crate::ir::types::TypeDef;
use crate::words::words;

/// Words for what every request or response has: alone they name nothing.
const GENERIC: [&str; 9] = [
    "body", "item", "items", "request", "response", "value", "values", BODY, RESPONSE,
];

/// The place of a definition.
pub(super) struct Place<'a> {
    /// The definition.
    pub def: &'a TypeDef,
    /// The words of the schema or operation, then of each property.
    elements: Vec<Vec<String>>,
    /// The number of elements without those at the end that every array, map or union has.
    telling: usize,
}

impl<'a> Place<'a> {
    pub(super) fn of(def: &'a TypeDef) -> Self {
        let names = def.name.iter().filter(|name| !is_section(name));
        let elements: Vec<Vec<String>> = names.map(|name| element(name)).collect();
        let structural = (elements.iter().skip(1).rev())
            .take_while(|element| is_structural(element))
            .count();
        Self {
            def,
            telling: elements.len() - structural,
            elements,
        }
    }

    /// True if the definition has no name of its own.
    pub(super) fn is_inline(&self) -> bool {
        self.elements.len() > 1
    }

    /// All words.
    pub(super) fn words(&self) -> Vec<&str> {
        self.elements.iter().flatten().map(String::as_str).collect()
    }

    /// All words but those at the end that every array, map or union has.
    pub(super) fn telling_words(&self) -> Vec<&str> {
        let telling = self.elements.iter().take(self.telling);
        telling.flatten().map(String::as_str).collect()
    }

    /// The word that says what the definition is, in the singular: the last telling one, which is
    /// `created` in `created_at`.
    pub(super) fn key(&self) -> &str {
        let last = self.elements.iter().take(self.telling).next_back();
        let words = last.map_or(&[][..], Vec::as_slice);
        let long = words.iter().rfind(|word| word.len() > 2);
        long.or(words.last()).map_or("", |word| stem(word))
    }

    /// True if every word of a component's name is among the words of this place.
    pub(super) fn is_called_like(&self, component: &Self) -> bool {
        let own = self.telling_words();
        let mut own = own.iter().map(|word| stem(word));
        let mut names = component.words().into_iter();
        names.all(|name| own.any(|word| word == stem(name)))
    }

    /// The properties that lead here, the last one first.
    pub(super) fn properties(&self) -> impl Iterator<Item = &[String]> {
        let properties = self.elements.iter().skip(1);
        properties.rev().map(Vec::as_slice)
    }

    /// The same, without those at the end that every array, map or union has.
    pub(super) fn telling_properties(&self) -> impl Iterator<Item = &[String]> {
        let properties = self.elements.iter().take(self.telling).skip(1);
        properties.rev().map(Vec::as_slice)
    }

    /// What comes first is closest to a schema with a short name.
    pub(super) fn rank(&self) -> impl Ord + use<'a> {
        (
            self.elements.first().map_or(0, Vec::len),
            self.elements.iter().map(Vec::len).sum::<usize>(),
            self.def.name.as_slice(),
            self.def.rank,
        )
    }
}

/// A word without the `s` of its plural, if it is one.
pub(super) fn stem(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}

/// True if a word says something about what it names.
pub(super) fn is_telling(word: &str) -> bool {
    !GENERIC.contains(&word)
}

/// True if an element is there because of how the schema is built: an item, a value, an alternative, or
/// the status of a response. Properties of that name say as little.
pub(super) fn is_structural(element: &[String]) -> bool {
    match element {
        [word] => word.starts_with('[') || matches!(word.as_str(), "item" | "items" | "value"),
        _ => false,
    }
}

/// True if an element only says which part of an operation it is.
pub(super) fn is_part(element: &[String]) -> bool {
    matches!(element, [word] if matches!(word.as_str(), BODY | RESPONSE))
}

/// The words of an element; one that nobody has written stays what it is.
fn element(name: &str) -> Vec<String> {
    if name.starts_with('[') || matches!(name, BODY | RESPONSE | ERROR) {
        return vec![name.to_owned()];
    }
    words(name)
}
