//! Things, what finds them again, and what can be said of them.

use super::kinds::{Fact, Subject};
use crate::ir::{Docs, Kind, Type, Usage};
use crate::node_id::NodeId;
use std::collections::BTreeMap;
use std::fmt;

/// What finds a thing again: the names that the document gives it and what holds it. A definition has
/// no name in the document that lasts, and goes by its Rust name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// What it is.
    pub subject: Subject,
    /// The names, that of the holder first.
    pub path: Vec<String>,
}

impl Key {
    pub(super) fn new(subject: Subject, path: &[&str]) -> Self {
        Self {
            subject,
            path: path.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// What holds the thing.
    pub fn holder(&self) -> Option<Self> {
        Some(Self {
            subject: self.subject.holder()?,
            path: self.path.first().cloned().into_iter().collect(),
        })
    }

    /// A thing stands behind what holds it.
    fn order(&self) -> (Subject, &[String], Subject, &[String]) {
        let holder = self.subject.holder().unwrap_or(self.subject);
        let (own, rest) = self.path.split_at(self.path.len().min(1));
        (holder, own, self.subject, rest)
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.order().cmp(&other.order())
    }
}

/// A fact, and which of several: the keyword of a limit.
pub type FactKey = (Fact, String);

/// Something that callers see or that goes over the wire.
#[derive(Debug, Clone)]
pub struct Thing {
    /// What finds it again.
    pub key: Key,
    /// What it is called in Rust, in full.
    pub shown: String,
    /// In which directions it travels.
    pub usage: Usage,
    /// Where it is described.
    pub at: NodeId,
    /// What is said of it.
    pub facts: BTreeMap<FactKey, String>,
}

impl Thing {
    pub(super) fn new(key: Key, shown: impl Into<String>, at: NodeId) -> Self {
        Self {
            key,
            shown: shown.into(),
            usage: Usage::default(),
            at,
            facts: BTreeMap::new(),
        }
    }

    /// A whole document, by the title of its API.
    pub fn document(title: &str) -> Self {
        let key = Key::new(Subject::Document, &[]);
        Self::new(key, title, NodeId::default())
    }

    /// What is said of it.
    pub fn fact(&self, fact: Fact) -> Option<&str> {
        self.facts.get(&(fact, String::new())).map(String::as_str)
    }

    pub(super) fn say(&mut self, fact: Fact, value: impl fmt::Display) -> &mut Self {
        self.facts.insert((fact, String::new()), value.to_string());
        self
    }

    pub(super) fn maybe(&mut self, fact: Fact, value: Option<impl fmt::Display>) -> &mut Self {
        if let Some(value) = value {
            self.say(fact, value);
        }
        self
    }

    /// What is said of one thing, by what it is about.
    pub(super) fn list(&mut self, fact: Fact, said: Vec<(&'static str, Option<String>)>) {
        let said = said.into_iter();
        let said = said.filter_map(|(which, value)| Some(((fact, which.to_owned()), value?)));
        self.facts.extend(said);
    }

    pub(super) fn flag(&mut self, fact: Fact, value: bool) -> &mut Self {
        self.maybe(fact, value.then_some("yes"))
    }

    pub(super) fn docs(&mut self, docs: &Docs) -> &mut Self {
        let words = [&docs.summary, &docs.description, &docs.link];
        let words: Vec<&str> = words.into_iter().flatten().map(|it| it.trim()).collect();
        self.words(&words.join("\n\n"))
    }

    pub(super) fn words(&mut self, words: &str) -> &mut Self {
        let words = words.trim();
        self.maybe(Fact::Docs, (!words.is_empty()).then_some(words))
    }

    /// What is refused before it is sent, also of what arrays and maps hold.
    pub(super) fn limits(&mut self, ty: &Type) -> &mut Self {
        let mut prefix = String::new();
        let mut ty = ty;
        loop {
            for (keyword, value) in limits(ty) {
                let which = format!("{prefix}{keyword}");
                self.facts.insert((Fact::Limit, which), value);
            }
            let (inner, what) = match &ty.kind {
                Kind::Array(inner) => (inner, "items."),
                Kind::Map(inner) => (inner, "values."),
                _ => return self,
            };
            prefix.push_str(what);
            ty = inner;
        }
    }
}

fn limits(ty: &Type) -> Vec<(&'static str, String)> {
    let limits = &ty.limits;
    let mut list = Vec::new();
    let counts = [
        ("minLength", limits.min_length),
        ("maxLength", limits.max_length),
        ("minItems", limits.min_items),
        ("maxItems", limits.max_items),
        ("minProperties", limits.min_properties),
        ("maxProperties", limits.max_properties),
    ];
    list.extend(
        counts
            .iter()
            .filter_map(|(keyword, count)| Some((*keyword, (*count)?.to_string()))),
    );
    let minimum = if limits.exclusive_minimum {
        "exclusiveMinimum"
    } else {
        "minimum"
    };
    let maximum = if limits.exclusive_maximum {
        "exclusiveMaximum"
    } else {
        "maximum"
    };
    list.extend(limits.minimum.map(|bound| (minimum, bound.to_string())));
    list.extend(limits.maximum.map(|bound| (maximum, bound.to_string())));
    let flags = [
        ("relativePath", limits.relative_path),
        ("uniqueItems", limits.unique_items),
    ];
    list.extend(
        flags
            .iter()
            .filter(|(_, is_set)| *is_set)
            .map(|(keyword, _)| (*keyword, "yes".to_owned())),
    );
    if !limits.patterns.is_empty() {
        list.push(("pattern", limits.patterns.join(" and ")));
    }
    if !limits.multiples.is_empty() {
        let multiples: Vec<String> = limits.multiples.iter().map(f64::to_string).collect();
        list.push(("multipleOf", multiples.join(" and ")));
    }
    list
}

/// Everything that callers see and that goes over the wire.
#[derive(Debug, Default)]
pub struct Surface {
    /// The things, each behind what holds it.
    pub things: BTreeMap<Key, Thing>,
}

impl Surface {
    pub(super) fn add(&mut self, thing: &Thing) {
        // Two things of one name, such as headers that are read in two ways.
        let mut key = thing.key.clone();
        let mut number = 1;
        while self.things.contains_key(&key) {
            number += 1;
            key.clone_from(&thing.key);
            key.path.push(number.to_string());
        }
        let thing = Thing {
            key: key.clone(),
            ..thing.clone()
        };
        self.things.insert(key, thing);
    }
}
