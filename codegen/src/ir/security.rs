//! Credentials of callers, and where their tokens come from.

use super::text::{Docs, WireName};
use crate::node_id::NodeId;

/// A way for callers to identify themselves.
#[derive(Debug, Clone)]
pub struct SecurityScheme {
    /// Its key in the document.
    pub name: WireName,
    /// Where the credential is put.
    pub placement: Placement,
    /// Its description.
    pub docs: Docs,
    /// Operations that issue it.
    pub sources: Vec<TokenSource>,
}

/// Where a credential is put in a request.
#[derive(Debug, Clone)]
pub enum Placement {
    /// A header of this name.
    Header(String),
    /// A query parameter of this name.
    Query(String),
    /// A cookie of this name.
    Cookie(String),
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
}

/// An operation of the same API that issues tokens.
#[derive(Debug, Clone)]
pub struct TokenSource {
    /// The name by which callers choose it.
    pub name: WireName,
    /// The operation that issues the token.
    pub operation: WireName,
    /// Where the operation is named.
    pub operation_at: NodeId,
    /// The values that callers give, in order: wire names of the operation's arguments.
    pub arguments: Vec<WireName>,
    /// The values that callers give a function for, because they change: asked at every fetch.
    pub current: Vec<WireName>,
    /// The values that are taken from global parameters.
    pub bound: Vec<Binding>,
    /// JSON pointer to the token in the response.
    pub token: String,
    /// JSON pointer to its life time in seconds.
    pub expires_in: Option<String>,
    /// The number of seconds before its end at which it is replaced.
    pub refresh_early: u64,
    /// Where it is defined.
    pub at: NodeId,
}

/// An argument of a token operation that is taken from a global parameter.
#[derive(Debug, Clone)]
pub struct Binding {
    /// The argument.
    pub argument: WireName,
    /// The global parameter.
    pub global: WireName,
    /// A value of the global parameter with which the argument is left out.
    pub unless: Option<String>,
    /// Where it is defined.
    pub at: NodeId,
}
