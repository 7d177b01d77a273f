//! Where the calls of an API go.

use super::text::{Docs, WireName};
use crate::node_id::NodeId;
use std::collections::HashSet;

/// The base URL of an API, with its variables.
#[derive(Debug, Clone, Default)]
pub struct Server {
    /// May hold `{variables}`.
    pub url: String,
    /// What the document calls it, in words.
    pub title: Option<String>,
    /// Where the URL is given.
    pub url_at: NodeId,
    /// In the order of their names.
    pub variables: Vec<ServerVariable>,
}

/// A variable of the base URL.
#[derive(Debug, Clone, PartialEq)]
pub struct ServerVariable {
    /// Its name between the braces.
    pub name: WireName,
    /// Its value if the caller gives none; only an example if the caller must give one.
    pub default: String,
    /// The caller must give a value.
    pub required: bool,
    /// The documented values, if they are limited.
    pub values: Vec<String>,
    /// Its purpose.
    pub docs: Docs,
}

/// What the servers that have a variable of one name say about it.
#[derive(Debug)]
pub struct SharedVariable<'a> {
    /// Its name between the braces.
    pub name: &'a WireName,
    /// Its values if the caller gives none, each once; of servers that demand one, examples.
    pub defaults: Vec<&'a str>,
    /// A server demands a value.
    pub required: bool,
    /// What needs the value, where other servers have one of their own: the operations that go to the
    /// servers that demand it, or else their URLs.
    pub needed_by: Vec<&'a str>,
    /// The documented values; none if those of one server are not limited.
    pub values: Vec<&'a str>,
    /// Its purpose, as the first server that says something has it.
    pub docs: Docs,
}

impl<'a> SharedVariable<'a> {
    /// What these variables of one name say together.
    pub(super) fn of(name: &'a WireName, uses: &[(&'a str, &'a ServerVariable)]) -> Self {
        let variables: Vec<&ServerVariable> = uses.iter().map(|(_, variable)| *variable).collect();
        let is_needed_by_all = variables.iter().all(|variable| variable.required);
        let needing = uses.iter().filter(|(_, variable)| variable.required);
        let needing = needing.filter(|_| !is_needed_by_all);
        let is_free = variables.iter().any(|variable| variable.values.is_empty());
        let limited = variables.iter().filter(|_| !is_free);
        let defaults = variables
            .iter()
            .filter(|it| is_needed_by_all || !it.required);
        let defaults = defaults.map(|variable| variable.default.as_str());
        let mut docs = variables.iter().map(|variable| &variable.docs);
        let docs = docs.find(|docs| docs.description.is_some());
        Self {
            name,
            defaults: distinct(defaults.filter(|default| !default.is_empty())),
            required: variables.iter().any(|variable| variable.required),
            needed_by: distinct(needing.map(|(user, _)| *user)),
            values: distinct(
                limited
                    .flat_map(|variable| &variable.values)
                    .map(String::as_str),
            ),
            docs: docs.cloned().unwrap_or_default(),
        }
    }
}

/// Each text once, in the order in which they come first.
fn distinct<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut known = HashSet::new();
    texts.filter(|text| known.insert(*text)).collect()
}

impl Server {
    /// Whether it is the same address, whatever is said about it.
    pub fn is_same(&self, other: &Self) -> bool {
        self.url == other.url && self.has_same_defaults(other)
    }

    /// Whether its variables have the same values if the caller gives none.
    pub fn has_same_defaults(&self, other: &Self) -> bool {
        let values = |server: &Self| -> Vec<(WireName, String, bool)> {
            let variables = server.variables.iter();
            variables
                .map(|it| (it.name.clone(), it.default.clone(), it.required))
                .collect()
        };
        values(self) == values(other)
    }
}
