//! Where the calls of an API go.

use super::text::{Docs, WireName};
use crate::node_id::NodeId;

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
