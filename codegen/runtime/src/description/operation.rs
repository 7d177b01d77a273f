//! An operation as a row of data, which generic code interprets.

use std::borrow::Cow;
use std::fmt;

use http::{Method, StatusCode};

use crate::runtime::description::security::SecurityScheme;
use crate::runtime::request::{Body, Parameter};

/// An operation as a row of data: everything about it that does not depend on the values of its
/// arguments.
#[derive(Clone)]
pub struct Operation {
    /// The name used in messages.
    pub(crate) id: Cow<'static, str>,
    /// The HTTP method.
    pub(crate) method: Cow<'static, str>,
    /// The path below the base URL, with `{name}` for each path parameter.
    pub(crate) path: Cow<'static, str>,
    /// The URL of the server of its own that it has, as one of those of the service.
    pub(crate) server: Option<&'static str>,
    /// What is sent outside of the body, in this order.
    pub(crate) parameters: &'static [Parameter],
    /// What is sent in the body.
    pub(crate) body: Option<Body>,
    /// Groups of arguments, of which only one group may be set.
    pub(crate) exclusive: &'static [&'static [&'static str]],
    /// It may be sent again when the outcome of the first attempt is unknown.
    pub(crate) repeatable: bool,
    /// Alternative sets of credentials. An empty set allows anonymous calls; an empty list means
    /// that no credentials are needed.
    pub(crate) security: &'static [&'static [&'static SecurityScheme]],
    /// The `Accept` header; empty for none.
    pub(crate) accept: &'static str,
    /// It is about an array of items, of which some may be done when it is refused.
    pub(crate) is_batch: bool,
    /// A redirect is a documented success; none is ever followed.
    pub(crate) redirects: bool,
    /// How often it may be sent.
    pub(crate) rate: Option<Rate>,
}

/// The name of an operation, whose method and path come next.
pub struct Unplaced(&'static str);

impl Unplaced {
    const fn at(self, method: &'static str, path: &'static str, repeatable: bool) -> Operation {
        let id = Cow::Borrowed(self.0);
        Operation::at(id, Cow::Borrowed(method), Cow::Borrowed(path), repeatable)
    }

    /// It is a `GET` of this path; repeatable.
    #[must_use]
    pub const fn get(self, path: &'static str) -> Operation {
        self.at("GET", path, true)
    }

    /// It is a `HEAD` of this path; repeatable.
    #[must_use]
    pub const fn head(self, path: &'static str) -> Operation {
        self.at("HEAD", path, true)
    }

    /// It is a `OPTIONS` of this path; repeatable.
    #[must_use]
    pub const fn options(self, path: &'static str) -> Operation {
        self.at("OPTIONS", path, true)
    }

    /// It is a `TRACE` of this path; repeatable.
    #[must_use]
    pub const fn trace(self, path: &'static str) -> Operation {
        self.at("TRACE", path, true)
    }

    /// It is a `PUT` of this path; not repeatable unless it says so.
    #[must_use]
    pub const fn put(self, path: &'static str) -> Operation {
        self.at("PUT", path, false)
    }

    /// It is a `POST` of this path; not repeatable unless it says so.
    #[must_use]
    pub const fn post(self, path: &'static str) -> Operation {
        self.at("POST", path, false)
    }

    /// It is a `PATCH` of this path; not repeatable unless it says so.
    #[must_use]
    pub const fn patch(self, path: &'static str) -> Operation {
        self.at("PATCH", path, false)
    }

    /// It is a `DELETE` of this path; not repeatable unless it says so.
    #[must_use]
    pub const fn delete(self, path: &'static str) -> Operation {
        self.at("DELETE", path, false)
    }

    /// It is of this method and path; not repeatable unless it says so.
    #[must_use]
    pub const fn method(self, method: &'static str, path: &'static str) -> Operation {
        self.at(method, path, false)
    }
}

impl Operation {
    /// An operation of this name, whose method and path come next.
    #[must_use]
    #[allow(
        clippy::new_ret_no_self,
        reason = "no operation is without a method and a path"
    )]
    pub const fn new(id: &'static str) -> Unplaced {
        Unplaced(id)
    }

    /// The name, as the document has it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.id
    }

    pub(crate) const fn at(
        id: Cow<'static, str>,
        method: Cow<'static, str>,
        path: Cow<'static, str>,
        repeatable: bool,
    ) -> Self {
        Self {
            id,
            method,
            path,
            server: None,
            parameters: &[],
            body: None,
            exclusive: &[],
            repeatable,
            security: &[],
            accept: "application/json",
            is_batch: false,
            redirects: false,
            rate: None,
        }
    }

    /// The method, unless its name is none (RFC 9110, section 9.1).
    pub(crate) fn method(&self) -> Option<Method> {
        Method::from_bytes(self.method.as_bytes()).ok()
    }

    /// What is sent outside of the body.
    #[must_use]
    pub const fn parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.parameters = parameters;
        self
    }

    /// It goes to this server of the service instead of to the base URL.
    #[must_use]
    pub const fn server(mut self, url: &'static str) -> Self {
        self.server = Some(url);
        self
    }

    /// What is sent in the body.
    #[must_use]
    pub const fn body(mut self, body: Body) -> Self {
        self.body = Some(body);
        self
    }

    /// Of these groups of arguments only one may be set.
    #[must_use]
    pub const fn exclusive(mut self, groups: &'static [&'static [&'static str]]) -> Self {
        self.exclusive = groups;
        self
    }

    /// It may, or may not, be sent again when the outcome of the first attempt is unknown.
    #[must_use]
    pub const fn repeatable(mut self, repeatable: bool) -> Self {
        self.repeatable = repeatable;
        self
    }

    /// Alternative sets of credentials.
    #[must_use]
    pub const fn security(
        mut self,
        alternatives: &'static [&'static [&'static SecurityScheme]],
    ) -> Self {
        self.security = alternatives;
        self
    }

    /// The `Accept` header, where it is not JSON.
    #[must_use]
    pub const fn accept(mut self, media_types: &'static str) -> Self {
        self.accept = media_types;
        self
    }

    /// It is about an array of items.
    #[must_use]
    pub const fn batch(mut self) -> Self {
        self.is_batch = true;
        self
    }

    /// Whether a response of this status is a success. What has not been modified leads nowhere.
    pub(crate) fn succeeds_with(&self, status: StatusCode) -> bool {
        let leads = status.is_redirection() && status != StatusCode::NOT_MODIFIED;
        status.is_success() || (leads && self.redirects)
    }

    /// A redirect is a success.
    #[must_use]
    pub const fn redirects(mut self) -> Self {
        self.redirects = true;
        self
    }

    /// At most this many requests in this many seconds.
    #[must_use]
    pub const fn rate(mut self, requests: u32, seconds: u32) -> Self {
        self.rate = Some(Rate { requests, seconds });
        self
    }
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
