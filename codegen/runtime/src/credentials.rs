//! Where credentials come from, and why there may be none.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use crate::runtime::error::Error;
use crate::runtime::error_code::ErrorCode;
use crate::runtime::operation::Operation;
use crate::runtime::secret::Secret;
use crate::runtime::transport::BoxFuture;

/// Hands out the token for each call.
///
/// Called before every attempt, so it should remember its token.
pub trait TokenProvider: Send + Sync + 'static {
    /// The token to send.
    fn token(&self) -> BoxFuture<'_, Result<Secret, CredentialsError>>;

    /// Told that the service refused this token. Return true if a fresh one can be had: the call
    /// is then repeated once, which is safe because it was refused.
    fn rejected(&self, token: &Secret) -> bool {
        let _ = token;
        false
    }
}

impl<P: TokenProvider + ?Sized> TokenProvider for Arc<P> {
    fn token(&self) -> BoxFuture<'_, Result<Secret, CredentialsError>> {
        (**self).token()
    }

    fn rejected(&self, token: &Secret) -> bool {
        (**self).rejected(token)
    }
}

/// Why there are no credentials for a call; the call was not sent.
#[derive(Debug, Clone)]
pub struct CredentialsError {
    operation: Option<&'static Operation>,
    problem: Arc<Problem>,
}

#[derive(Debug)]
struct Problem {
    message: String,
    timeout: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
    /// The failed token call, an [`Error`] of the service's own codes.
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

    pub(crate) fn from_token_call<C: ErrorCode>(error: Error<C>) -> Self {
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
    pub(crate) fn of(mut self, operation: &'static Operation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// The operation that was to be called, once a call has returned the error.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.operation.map(|operation| operation.id)
    }

    pub(crate) fn repeatable(&self) -> bool {
        self.operation.is_some_and(|operation| operation.repeatable)
    }

    pub(crate) fn is_timeout(&self) -> bool {
        self.problem.timeout
    }

    /// Why the token call failed, if there was one.
    pub(crate) fn cause<C: ErrorCode>(&self) -> Option<&Error<C>> {
        self.problem.cause.as_deref()?.downcast_ref()
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation {
            write!(formatter, "{} was not sent: ", operation.id)?;
        }
        formatter.write_str(&self.problem.message)
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
