//! Things, what finds them again, and what can be said of them.

use super::kinds::{Fact, Subject};
use crate::ir::{Bound, Docs, Kind, Limits, Scalar, Type, Usage};
use crate::node_id::NodeId;
use std::collections::BTreeMap;
use std::fmt;

/// Which words of a thing are its example.
pub const EXAMPLE: &str = "example";

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

    /// What the documentation shows as its value.
    pub(super) fn example(&mut self, example: Option<&Scalar>) -> &mut Self {
        let shown = example.map(|example| match example {
            Scalar::Text(text) => text.clone(),
            Scalar::Integer(value) => value.to_string(),
            Scalar::Boolean(value) => value.to_string(),
        });
        self.list(Fact::Docs, vec![(EXAMPLE, shown)]);
        self
    }

    /// What is refused before it is sent, also of what arrays and maps hold.
    pub(super) fn limits(&mut self, ty: &Type) -> &mut Self {
        let mut prefix = String::new();
        let mut ty = ty;
        loop {
            for (keyword, value) in limits(&ty.limits) {
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

/// The limits of one value. Those of which one must be kept as well are one fact.
fn limits(limits: &Limits) -> Vec<(&'static str, String)> {
    let Limits {
        min_length,
        max_length,
        relative_path,
        patterns,
        min_items,
        max_items,
        unique_items,
        min_properties,
        max_properties,
        minimum,
        maximum,
        exclusive_minimum,
        exclusive_maximum,
        multiples,
        conditions,
        any_of,
    } = limits;
    let bound = |bound: &Option<Bound>, is_exclusive: bool, word: &str| {
        let bound = (*bound)?;
        Some(if is_exclusive {
            format!("{word} {bound}")
        } else {
            bound.to_string()
        })
    };
    let count = |count: &Option<u64>| count.map(|count| count.to_string());
    let flag = |is_set: bool| is_set.then(|| "yes".to_owned());
    let list = |list: Vec<String>, word: &str| (!list.is_empty()).then(|| list.join(word));
    let multiples = multiples.iter().map(Bound::to_string).collect();
    let any_of = any_of.iter().map(|one| {
        let one = self::limits(one).into_iter();
        let one: Vec<String> = one
            .map(|(which, value)| format!("{which} {value}"))
            .collect();
        if one.is_empty() {
            "anything".to_owned()
        } else {
            one.join(", ")
        }
    });
    let said = [
        ("minLength", count(min_length)),
        ("maxLength", count(max_length)),
        ("minItems", count(min_items)),
        ("maxItems", count(max_items)),
        ("minProperties", count(min_properties)),
        ("maxProperties", count(max_properties)),
        ("minimum", bound(minimum, *exclusive_minimum, MORE_THAN)),
        ("maximum", bound(maximum, *exclusive_maximum, LESS_THAN)),
        ("relativePath", flag(*relative_path)),
        ("uniqueItems", flag(*unique_items)),
        ("pattern", list(patterns.clone(), " and ")),
        ("multipleOf", list(multiples, " and ")),
        ("conditions", list(conditions.clone(), " and ")),
        ("anyOf", list(any_of.collect(), " or ")),
    ];
    let said = said.into_iter();
    said.filter_map(|(which, value)| Some((which, value?)))
        .collect()
}

/// In front of a bound that is itself refused.
pub const MORE_THAN: &str = "more than";
/// The same of the other end.
pub const LESS_THAN: &str = "less than";

/// Everything that callers see and that goes over the wire.
#[derive(Debug, Default)]
pub struct Surface {
    /// The things, each behind what holds it.
    pub things: BTreeMap<Key, Thing>,
}

impl Surface {
    /// What the thing holds.
    pub fn members<'a>(&'a self, holder: &'a Thing) -> impl Iterator<Item = &'a Thing> {
        let members = self.things.range(&holder.key..).skip(1);
        let members = members.take_while(|(key, _)| key.holder().as_ref() == Some(&holder.key));
        members.map(|(_, thing)| thing)
    }

    /// What is passed to an operation, or to the constructor of a type, in its order.
    pub fn passed<'a>(&'a self, holder: &'a Thing) -> Vec<&'a Thing> {
        let is_passed = |thing: &&Thing| match thing.key.subject {
            Subject::Argument => thing.fact(Fact::Passing) == Some("by position"),
            Subject::Field => thing.fact(Fact::Passing).is_some(),
            _ => false,
        };
        let mut passed: Vec<&Thing> = self.members(holder).filter(is_passed).collect();
        let order: Vec<&str> = holder
            .fact(Fact::Order)
            .unwrap_or_default()
            .split(", ")
            .collect();
        passed.sort_by_key(|thing| {
            let name = thing.fact(Fact::Name).map(plain);
            order.iter().position(|one| Some(plain(one)) == name)
        });
        passed
    }

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

/// A name that may be a keyword.
fn plain(name: &str) -> &str {
    name.trim_start_matches("r#")
}
