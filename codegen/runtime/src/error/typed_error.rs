//! Everything by which a call can fail, and what a caller wants to know about it.

use std::error::Error as StdError;
use std::fmt;

use serde::de::DeserializeOwned;

use crate::runtime::error::call_failure::CallFailure;
use crate::runtime::error::code::{ErrorCode, Meaning};
use crate::runtime::error::credentials_error::CredentialsError;
use crate::runtime::error::decode_error::DecodeError;
use crate::runtime::error::invalid_request::InvalidRequest;
use crate::runtime::error::service_error::ServiceError;
use crate::runtime::error::transport_failure::{TimeoutFailure, TransportFailure};
use crate::runtime::value::Missing;

/// Why a call failed.
///
/// Neither `Display` nor `Debug` nor any source shows a URL, a header or a secret.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<C: ErrorCode> {
    /// The service refused the call or failed at it.
    Service(Box<ServiceError<C>>),
    /// The request failed on the way.
    Transport(Box<TransportFailure>),
    /// No response came in time.
    Timeout(Box<TimeoutFailure>),
    /// The call succeeded, but its response is not what the document promises.
    Decode(Box<DecodeError>),
    /// The request cannot be right; nothing was sent.
    InvalidRequest(InvalidRequest),
    /// There are no credentials for the call; it was not sent.
    Credentials(CredentialsError),
    /// The call succeeded, but its response lacks something that was needed afterwards.
    Missing(Missing),
}

impl<C: ErrorCode> Error<C> {
    /// The operation's name; none only for an error that no call has returned, such as
    /// [`Error::Missing`].
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        match self {
            Self::Service(error) => Some(error.operation()),
            Self::Transport(failure) => Some(failure.operation()),
            Self::Timeout(failure) => Some(failure.operation()),
            Self::Decode(error) => Some(error.operation()),
            Self::InvalidRequest(error) => Some(error.operation()),
            Self::Credentials(error) => error.operation(),
            Self::Missing(_) => None,
        }
    }

    /// True if the operation may be sent again when the outcome of an attempt is unknown.
    #[must_use]
    pub fn is_repeatable(&self) -> bool {
        match self {
            Self::Service(error) => error.refusal.operation.repeatable,
            Self::Transport(failure) => failure.operation.repeatable,
            Self::Timeout(failure) => failure.operation.repeatable,
            Self::Decode(error) => error.repeatable(),
            Self::InvalidRequest(error) => error.repeatable(),
            Self::Credentials(error) => error.repeatable(),
            Self::Missing(_) => false,
        }
    }

    /// True if repeating the same call later is safe and may help.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Service(error) => error.refusal.is_retryable(self.is_repeatable()),
            Self::Transport(failure) => failure.is_retryable(self.is_repeatable()),
            Self::Timeout(failure) => failure.is_retryable(self.is_repeatable()),
            Self::Decode(_) | Self::InvalidRequest(_) | Self::Missing(_) => false,
            Self::Credentials(error) => error.cause::<Self>().is_some_and(Self::is_retryable),
        }
    }

    /// True if the call may or may not have happened, or nobody can tell what came of it, so that
    /// it must not be repeated unseen.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        match self {
            Self::Service(error) => error.refusal.is_outcome_unknown(),
            Self::Transport(failure) => failure.is_outcome_unknown(),
            Self::Timeout(failure) => failure.is_outcome_unknown(),
            Self::Decode(error) => !error.operation.repeatable,
            Self::InvalidRequest(_) | Self::Credentials(_) | Self::Missing(_) => false,
        }
    }

    /// True if the service never saw the request of the last attempt. An earlier one can have had an
    /// effect only where repeating the call does no harm: otherwise there is no other attempt after it.
    #[must_use]
    pub fn is_not_sent(&self) -> bool {
        match self {
            Self::InvalidRequest(_) | Self::Credentials(_) => true,
            Self::Transport(failure) => failure.is_not_sent(),
            Self::Timeout(failure) => !failure.is_sent(),
            Self::Service(_) | Self::Decode(_) | Self::Missing(_) => false,
        }
    }

    /// True if the object of the call does not exist, or what it is in does not. Where only the object
    /// itself may be absent, match its code: [`Error::code`].
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        // A token call that finds no such application says nothing about the object.
        matches!(self, Self::Service(error) if error.meaning() == Meaning::NotFound)
    }

    /// True if the object is in a state that does not allow the call.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        matches!(self, Self::Service(error) if error.meaning() == Meaning::Conflict)
    }

    /// True if the caller may not do this.
    #[must_use]
    pub fn is_denied(&self) -> bool {
        self.means(Meaning::Denied)
    }

    /// True if there were too many calls; nothing was done.
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.means(Meaning::Throttled)
    }

    /// True if something else works on the object; nothing was done, unless the request is about
    /// several.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.means(Meaning::Busy)
    }

    /// True if a quota is used up.
    #[must_use]
    pub fn is_quota(&self) -> bool {
        self.means(Meaning::Quota)
    }

    /// True if the token is wrong or expired, also after a fresh one was tried.
    #[must_use]
    pub fn is_invalid_token(&self) -> bool {
        self.means(Meaning::InvalidToken)
    }

    /// True if the time was up, for the call or for the token it needed.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Timeout(_) => true,
            Self::Credentials(error) => {
                error.is_timeout() || error.cause::<Self>().is_some_and(Self::is_timeout)
            }
            _ => false,
        }
    }

    /// The service's refusal, of the call or of the token call before it.
    #[must_use]
    pub fn service(&self) -> Option<&ServiceError<C>> {
        match self {
            Self::Service(error) => Some(error),
            Self::Credentials(error) => error.cause::<Self>()?.service(),
            _ => None,
        }
    }

    /// The service's code, see [`Error::service`].
    #[must_use]
    pub fn code(&self) -> Option<&C> {
        self.service()?.code()
    }

    /// The body of the refusal as a type that the operation documents for its status, see
    /// [`Error::service`]; nothing if there is no such body. [`ServiceError::decode`] says why.
    #[must_use]
    pub fn body<T: DeserializeOwned>(&self) -> Option<T> {
        self.service()?.decode().ok()
    }

    /// The same as [`Error::body`], if the response says that its body is of this media type, such as
    /// `application/problem+json`; parameters such as `charset` are not compared.
    #[must_use]
    pub fn body_of<T: DeserializeOwned>(&self, media_type: &str) -> Option<T> {
        let service = self.service()?;
        service.is_of(media_type).then(|| service.decode().ok())?
    }

    /// The HTTP status, if there was a response.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Decode(error) => Some(error.status()),
            other => other.service().map(ServiceError::status),
        }
    }

    /// The id the service's support asks for, if the response holds one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.service()?.request_id()
    }

    fn means(&self, meaning: Meaning) -> bool {
        self.service()
            .is_some_and(|error| error.meaning() == meaning)
    }
}

impl<C: ErrorCode> fmt::Display for Error<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(error) => error.fmt(formatter),
            Self::Transport(failure) => failure.fmt(formatter),
            Self::Timeout(failure) => failure.fmt(formatter),
            Self::Decode(error) => error.fmt(formatter),
            Self::InvalidRequest(error) => error.fmt(formatter),
            Self::Credentials(error) => error.fmt(formatter),
            Self::Missing(missing) => missing.fmt(formatter),
        }
    }
}

impl<C: ErrorCode> StdError for Error<C> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport(failure) => failure.source(),
            Self::Credentials(error) => error.source(),
            _ => None,
        }
    }
}

impl<C: ErrorCode> From<CallFailure> for Error<C> {
    fn from(failure: CallFailure) -> Self {
        match failure {
            CallFailure::Service(refusal) => Self::Service(Box::new(ServiceError::new(*refusal))),
            CallFailure::Transport(failure) => Self::Transport(failure),
            CallFailure::Timeout(failure) => Self::Timeout(failure),
            CallFailure::Decode(error) => Self::Decode(error),
            CallFailure::InvalidRequest(error) => Self::InvalidRequest(error),
            CallFailure::Credentials(error) => Self::Credentials(error),
        }
    }
}

impl<C: ErrorCode> From<InvalidRequest> for Error<C> {
    fn from(error: InvalidRequest) -> Self {
        Self::InvalidRequest(error)
    }
}

impl<C: ErrorCode> From<DecodeError> for Error<C> {
    fn from(error: DecodeError) -> Self {
        CallFailure::from(error).into()
    }
}

impl<C: ErrorCode> From<Missing> for Error<C> {
    fn from(missing: Missing) -> Self {
        Self::Missing(missing)
    }
}

impl<C: ErrorCode> From<&Missing> for Error<C> {
    fn from(missing: &Missing) -> Self {
        Self::Missing(*missing)
    }
}

impl<C: ErrorCode> From<CredentialsError> for Error<C> {
    fn from(error: CredentialsError) -> Self {
        Self::Credentials(error)
    }
}
