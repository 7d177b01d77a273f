//! Where the calls of an API go.

use super::text::{Docs, WireName};
use crate::node_id::NodeId;

/// The base URL of an API, with its variables.
#[derive(Debug, Clone, Default)]
pub struct Server {
    /// May hold `{variables}`.
    pub url: String,
    /// Where the URL is given.
    pub url_at: NodeId,
    /// In the order of their names.
    pub variables: Vec<ServerVariable>,
}

/// A variable of the base URL.
#[derive(Debug, Clone)]
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
