//! What a call is told besides the arguments of its operation: times, repetitions, and what is sent
//! in addition.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{CONTENT_LENGTH, HeaderName, HeaderValue, TRANSFER_ENCODING};
use percent_encoding::percent_decode_str;

use crate::runtime::error::Violation;
use crate::runtime::request::pairs::PairWriter;
use crate::runtime::request::parameter::{Location, Parameter};
use crate::runtime::send::RetryPolicy;
use crate::runtime::value::Secret;

/// What a call is told besides its arguments; nothing, in most calls.
#[derive(Clone, Default)]
pub(crate) struct Options(Option<Arc<CallOptions>>);

impl Options {
    /// What was said, if anything was.
    pub(crate) fn get(&self) -> Option<&CallOptions> {
        self.0.as_deref()
    }

    /// What is wrong with it.
    pub(crate) fn violations(&self) -> impl Iterator<Item = Violation> {
        let told = self.get().into_iter();
        told.flat_map(|told| &told.violations).cloned()
    }

    /// Whether something is sent in the place of this parameter.
    pub(crate) fn adds(&self, parameter: &Parameter) -> bool {
        self.get().is_some_and(|told| match parameter.location {
            Location::Header => told
                .headers
                .iter()
                .any(|(name, _)| name.as_str().eq_ignore_ascii_case(parameter.name)),
            Location::Query => names(&told.query).any(|name| name == parameter.name),
            Location::Path | Location::Cookie => false,
        })
    }

    /// To be changed; what shares it stays as it is.
    pub(crate) fn change(&mut self) -> &mut CallOptions {
        Arc::make_mut(self.0.get_or_insert_default())
    }
}

/// Options of a call, or of all calls of a client. `Debug` shows of headers and of the
/// query how many there are, and no value.
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) response_limit: Option<usize>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) query: String,
    pub(crate) secrets: Vec<Secret>,
    pub(crate) violations: Vec<Violation>,
}

impl CallOptions {
    /// Sets how long an attempt may take.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    /// Sets how long a call may take.
    pub fn deadline(&mut self, deadline: Duration) {
        self.deadline = Some(deadline);
    }

    /// Sets how failures are repeated.
    pub fn retry(&mut self, policy: RetryPolicy) {
        self.retry = Some(policy);
    }

    /// Sets how many bytes of a response are held at once.
    pub fn response_limit(&mut self, bytes: usize) {
        self.response_limit = Some(bytes);
    }

    /// Sets a header; a value that is marked as sensitive is a secret.
    pub fn header<N, V>(&mut self, name: N, value: V)
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        let Ok(name) = name.try_into() else {
            return self.refuse("header", "has a name that is none of a header");
        };
        let Ok(value) = value.try_into() else {
            return self.refuse(name.as_str(), "must not hold control characters");
        };
        if name == CONTENT_LENGTH || name == TRANSFER_ENCODING {
            return self.refuse(name.as_str(), "is what the body says");
        }
        if value.is_sensitive() {
            let text = String::from_utf8_lossy(value.as_bytes());
            self.secrets.push(text.as_ref().into());
        }
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value));
    }

    /// Adds a parameter to the query.
    pub fn query(&mut self, name: &str, value: &str) {
        PairWriter::url(&mut self.query).pair(name, value);
    }

    fn refuse(&mut self, field: &str, rule: &str) {
        self.violations.push(Violation {
            field: field.to_owned(),
            rule: rule.to_owned(),
        });
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .field("response_limit", &self.response_limit)
            .field("headers", &self.headers.len())
            .field("query_bytes", &self.query.len())
            .finish_non_exhaustive()
    }
}

/// The names in a query, as they are meant.
pub(super) fn names(query: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let names = query.split('&').filter_map(|pair| pair.split('=').next());
    names.map(|name| percent_decode_str(name).decode_utf8_lossy())
}
