//! The constant that describes one operation, as far as it does not depend on its arguments.

use std::fmt;

use crate::runtime::description::security::SecurityScheme;

/// One operation, as far as it does not depend on its arguments.
pub struct Operation {
    /// The name used in messages.
    pub id: &'static str,
    /// The HTTP method.
    pub method: http::Method,
    /// The path below the base URL, with `{name}` for each path parameter.
    pub path: &'static str,
    /// True if it may be sent again when the outcome of the first attempt is unknown.
    pub repeatable: bool,
    /// Alternative sets of credentials. An empty set allows anonymous calls; an empty list means
    /// that no credentials are needed.
    pub security: &'static [&'static [&'static SecurityScheme]],
    /// The `Accept` header; empty for none.
    pub accept: &'static str,
    /// True if it is about a list of items, of which some may be done when it is refused.
    pub is_batch: bool,
    /// True if a redirect is a documented success; none is ever followed.
    pub redirects: bool,
    /// How often it may be sent.
    pub rate: Option<Rate>,
}

impl fmt::Debug for Operation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Operation").field(&self.id).finish()
    }
}

/// How many requests of one operation a service allows in any span of this length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// The number of requests.
    pub requests: u32,
    /// The span, in seconds.
    pub seconds: u32,
}
