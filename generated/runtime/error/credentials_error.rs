//! Why there are no credentials for a call.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use crate::runtime::description::Row;
use crate::runtime::error::redact::{Line, write_line};

/// Why there are no credentials for a call; the call was not sent.
#[derive(Debug, Clone)]
pub struct CredentialsError {
    operation: Option<Row>,
    problem: Arc<Problem>,
}

struct Problem {
    message: String,
    timeout: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
    /// The failure of the token call, an error with the service's own type of codes.
    cause: Option<Box<dyn StdError + Send + Sync>>,
}

impl CredentialsError {
    /// An error with this message, which must not hold a secret.
    pub fn new(message: impl Into<String>) -> Self {
        Self::from_problem(message.into(), false, None, None)
    }

    /// An error with this message and source, neither of which may hold a secret.
    pub fn with_source(
        message: impl Into<String>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::from_problem(message.into(), false, Some(source.into()), None)
    }

    pub(crate) fn from_token_call(error: impl StdError + Send + Sync + 'static) -> Self {
        Self::from_problem(error.to_string(), false, None, Some(Box::new(error)))
    }

    pub(crate) fn timed_out() -> Self {
        let message = "no token could be had within the deadline of the call";
        Self::from_problem(message.to_owned(), true, None, None)
    }

    fn from_problem(
        message: String,
        timeout: bool,
        source: Option<Box<dyn StdError + Send + Sync>>,
        cause: Option<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            operation: None,
            problem: Arc::new(Problem {
                message,
                timeout,
                source,
                cause,
            }),
        }
    }

    /// The same error, of a call to this operation.
    pub(crate) fn of(mut self, operation: &Row) -> Self {
        self.operation = Some(operation.clone());
        self
    }

    /// The operation that was to be called, once a call has returned the error.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation.as_ref().map(|operation| operation.name())
    }

    pub(crate) fn repeatable(&self) -> bool {
        self.operation
            .as_ref()
            .is_some_and(|operation| operation.repeatable)
    }

    pub(crate) fn is_timeout(&self) -> bool {
        self.problem.timeout
    }

    /// The failure of the token call, if there was one, as the error type of the service.
    pub(crate) fn cause<E: StdError + 'static>(&self) -> Option<&E> {
        self.problem.cause.as_deref()?.downcast_ref()
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = self.source.as_ref().map(|source| format!("{source:?}"));
        formatter
            .debug_struct("Problem")
            .field("message", &Line(&self.message))
            .field("timeout", &self.timeout)
            .field("source", &source.as_deref().map(Line))
            .field("cause", &self.cause)
            .finish()
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.operation {
            write!(formatter, "{} was not sent: ", operation.id)?;
        }
        write_line(formatter, &self.problem.message)
    }
}

impl StdError for CredentialsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.problem.cause {
            // The message already says what the token call said.
            Some(cause) => cause.source(),
            None => self
                .problem
                .source
                .as_deref()
                .map(|source| source as &(dyn StdError + 'static)),
        }
    }
}
