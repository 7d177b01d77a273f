//! What is fixed about a service and its operations, as constants of the generated code.
//!
//! Nothing here acts: the request builder reads the templates, the core reads the security
//! alternatives, the envelope reader reads the candidate keys.

use std::fmt;

use crate::runtime::rate::Rate;

/// One service: where it lives and how it reports failures.
#[derive(Debug, Clone, Copy)]
pub struct Service {
    /// The name used in messages.
    pub name: &'static str,
    /// The address every path is appended to; may hold `{variable}`; empty if the document names
    /// none, and then the client builder must be given one.
    pub base_url: &'static str,
    /// Name and default value of each variable of `base_url`.
    pub variables: &'static [(&'static str, &'static str)],
    /// Where an answer carries code, message and request id.
    pub envelope: Envelope,
}

/// Where a failed answer carries its code, message and request id.
///
/// Each list is tried in order and the first key that holds text or a number wins. Keys are
/// matched without regard to case, `error/code` means a nested key, and a number picks an element
/// of a list.
#[derive(Debug, Clone, Copy)]
pub struct Envelope {
    /// Keys of the machine-readable code.
    pub code: &'static [&'static str],
    /// Keys of the text for people.
    pub message: &'static [&'static str],
    /// Keys of the id the service's support asks for.
    pub request_id: &'static [&'static str],
    /// Headers that may hold that id when the body does not.
    pub request_id_headers: &'static [&'static str],
    /// The fields by which an answer with a success status still reports a failure.
    pub failures: &'static [Failure],
}

impl Envelope {
    /// Common spellings, for documents that say nothing about their envelope.
    pub const GUESS: Self = Self {
        code: &[
            "code",
            "error_code",
            "errorCode",
            "errcode",
            "error/code",
            "error/type",
            "error/status",
            "errors/0/code",
            "error",
            "type",
        ],
        message: &[
            "message",
            "error_description",
            "error_message",
            "errorMessage",
            "errmsg",
            "msg",
            "detail",
            "error/message",
            "errors/0/message",
            "errors/0/detail",
            "errors/0",
            "description",
            "title",
            "error",
        ],
        request_id: &[
            "request_id",
            "requestId",
            "request-id",
            "error/request_id",
            "error/requestId",
            "trace_id",
            "traceId",
        ],
        request_id_headers: &[
            "x-request-id",
            "request-id",
            "x-correlation-id",
            "x-trace-id",
        ],
        failures: &[],
    };
}

/// A field by which an answer with a success status still reports a failure.
#[derive(Debug, Clone, Copy)]
pub struct Failure {
    /// The key, written like those of [`Envelope`].
    pub field: &'static str,
    /// The text of its value when the call succeeded; any other value is a failure. Without one,
    /// every value is.
    pub success: Option<&'static str>,
}

/// One way to present a credential.
#[derive(Debug, Clone, Copy)]
pub struct SecurityScheme {
    /// The scheme's name in the document.
    pub name: &'static str,
    /// The method of the client builder that sets it; also what tells schemes apart.
    pub method: &'static str,
    /// Where the credential goes.
    pub placement: Placement,
}

/// Where a credential goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placement {
    /// The bare value in this header.
    Header(&'static str),
    /// This query parameter.
    Query(&'static str),
    /// This cookie.
    Cookie(&'static str),
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
}

/// One operation, as far as it does not depend on its arguments.
pub struct Operation {
    /// The name used in messages.
    pub id: &'static str,
    /// The HTTP method.
    pub method: http::Method,
    /// The path below the base URL, with `{name}` for each path parameter.
    pub path: &'static str,
    /// Whether it may be sent again when the outcome of the first attempt is unknown.
    pub repeatable: bool,
    /// Alternative sets of credentials. An empty set allows anonymous calls; an empty list means
    /// that no credentials are needed.
    pub security: &'static [&'static [&'static SecurityScheme]],
    /// The `Accept` header; empty for none.
    pub accept: &'static str,
    /// Whether it is about a list of items, of which some may be done when it is refused.
    pub several: bool,
    /// Whether a redirect is a documented success; none is ever followed.
    pub redirects: bool,
    /// How often it may be sent.
    pub rate: Option<Rate>,
}

impl fmt::Debug for Operation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Operation").field(&self.id).finish()
    }
}
