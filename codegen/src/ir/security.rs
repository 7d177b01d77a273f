//! Credentials of callers, and where their tokens come from.

use super::parameter::Location;
use super::text::{Docs, WireName};
use crate::node_id::NodeId;
use std::collections::BTreeMap;

/// A way for callers to identify themselves.
#[derive(Debug, Clone)]
pub struct SecurityScheme {
    /// Its key in the document.
    pub name: WireName,
    /// Where the credential is put.
    pub placement: Placement,
    /// Its description.
    pub docs: Docs,
    /// Where it is described, or demanded without.
    pub at: NodeId,
    /// The endpoint that issues it to the client itself (OAuth 2.0, RFC 6749, section 4.4).
    pub client_credentials: Option<ClientCredentials>,
    /// Operations that issue it.
    pub sources: Vec<TokenSource>,
}

impl SecurityScheme {
    /// What it sets in requests; a header in lower case.
    pub fn place(&self) -> (Location, String) {
        match &self.placement {
            Placement::Bearer | Placement::Basic | Placement::Scheme(_) => {
                (Location::Header, "authorization".to_owned())
            }
            Placement::Header(name) => (Location::Header, name.to_ascii_lowercase()),
            Placement::Query(name) => (Location::Query, name.clone()),
            Placement::Cookie(name) => (Location::Cookie, name.clone()),
        }
    }
}

/// What an operation demands of a scheme.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Demand {
    /// The scheme.
    pub scheme: WireName,
    /// What the credential must allow, in the service's words.
    pub scopes: Vec<String>,
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
    /// `Authorization` with this word and a credential.
    Scheme(String),
}

/// An endpoint that issues tokens for the credentials of a client.
#[derive(Debug, Clone)]
pub struct ClientCredentials {
    /// Its address, which may be relative to that of the API.
    pub token_url: String,
    /// All scopes that operations need, sorted.
    pub scopes: Vec<String>,
    /// The scopes that the flow has, and what they are for.
    pub documented: BTreeMap<String, String>,
}

impl ClientCredentials {
    /// The address without its query, and the query with its question mark.
    pub fn url_and_query(&self) -> (&str, &str) {
        let end = self.token_url.find('?').unwrap_or(self.token_url.len());
        self.token_url.split_at(end)
    }
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
