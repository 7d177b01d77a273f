//! The response to a call that succeeded, to be read as what the document promises.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::runtime::description::{Envelope, Row};
use crate::runtime::error::{DecodeError, Error, ErrorCode, Refusal, scrub};
use crate::runtime::response::decode::{from_json, from_text, text_of};
use crate::runtime::response::media_type::is_json;
use crate::runtime::response::metadata::Metadata;
use crate::runtime::response::reading::without_mark;
use crate::runtime::value::Secret;
use crate::runtime::value::lenient::{Lenient, Leniently};

/// Where a redirect leads. It was not followed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Redirect {
    /// The address. Often signed, so whoever holds it has access: it is not shown.
    pub location: Secret,
}

/// A response with a success status. `Debug` shows its size, not its content.
#[derive(Clone)]
pub struct Response<C: ErrorCode> {
    pub(crate) raw: RawResponse,
    codes: PhantomData<fn() -> C>,
}

/// A response as it came, whatever its status: nothing of it was decoded or judged.
///
/// `Debug` shows status and size; headers and body may hold anything.
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) operation: Row,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// How many bytes of it are held at once.
    pub(crate) limit: usize,
    pub(crate) secrets: Vec<Secret>,
    pub(crate) attempts: u32,
    pub(crate) duration: Duration,
}

impl RawResponse {
    /// The body without a byte order mark.
    pub(crate) fn unmarked_body(&self) -> &[u8] {
        without_mark(&self.body)
    }
}

impl<C: ErrorCode> Response<C> {
    pub(crate) fn new(raw: RawResponse) -> Self {
        Self {
            raw,
            codes: PhantomData,
        }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.raw.status.as_u16()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// When the body is not of this type.
    pub fn json<T: DeserializeOwned>(self) -> Result<T, Error<C>> {
        self.raw.json().map_err(Error::from)
    }

    /// The body as JSON that is read leniently.
    ///
    /// # Errors
    /// When the body cannot be taken for one of this type.
    #[doc(hidden)]
    pub fn lenient_json<T: Lenient>(self) -> Result<T, Error<C>> {
        self.json().map(|Leniently(value)| value)
    }

    /// The body as text.
    ///
    /// # Errors
    /// When the body is neither UTF-8 nor said to be Latin-1.
    pub fn text(self) -> Result<String, Error<C>> {
        let text = text_of(&self.raw.headers, self.raw.unmarked_body());
        text.ok_or_else(|| self.raw.unexpected("expected a string in UTF-8").into())
    }

    /// The body as a number, a boolean or a value of an enum, written as text or as JSON.
    ///
    /// # Errors
    /// When the body is not of this type.
    pub fn scalar<T: DeserializeOwned>(self) -> Result<T, Error<C>> {
        let text = from_text(&self.raw.headers, self.raw.body.trim_ascii());
        self.json().or_else(|error| text.ok_or(error))
    }

    /// The body as text: a JSON string if the response says that it is JSON, or else as it is.
    ///
    /// # Errors
    /// When the body is not UTF-8, or JSON of another kind.
    pub fn any_text(self) -> Result<String, Error<C>> {
        if is_json(&self.raw.headers) {
            self.json()
        } else {
            self.text()
        }
    }

    /// The body.
    ///
    /// # Errors
    /// Never.
    pub fn bytes(self) -> Result<Bytes, Error<C>> {
        Ok(self.raw.body)
    }

    /// A success without content; a body that comes all the same is not looked at.
    ///
    /// # Errors
    /// Never.
    pub fn nothing(self) -> Result<(), Error<C>> {
        Ok(())
    }

    /// Where a redirect leads.
    ///
    /// # Errors
    /// When the response does not say.
    pub fn redirect(self) -> Result<Redirect, Error<C>> {
        let location = self.raw.headers.get(http::header::LOCATION);
        let location = location.and_then(|value| value.to_str().ok());
        match location.filter(|location| !location.is_empty()) {
            Some(location) => Ok(Redirect {
                location: location.into(),
            }),
            None => Err(self.raw.unexpected("expected a `Location` header").into()),
        }
    }

    pub(crate) fn metadata(&self, envelope: &Envelope) -> Metadata {
        let raw = &self.raw;
        let request_id = envelope.read(&raw.headers, &raw.body).request_id;
        Metadata {
            status: raw.status,
            headers: raw.headers.clone(),
            request_id: request_id.map(|id| scrub(id, &raw.secrets)),
            attempts: raw.attempts,
            duration: raw.duration,
        }
    }

    /// The error for a status that the document does not describe.
    ///
    /// # Errors
    /// Always.
    pub fn undocumented<T>(self) -> Result<T, Error<C>> {
        self.unreadable("expected a documented status")
    }

    /// The error for a response of which this is wrong.
    ///
    /// # Errors
    /// Always.
    #[doc(hidden)]
    pub fn unreadable<T>(self, problem: &str) -> Result<T, Error<C>> {
        Err(self.raw.unexpected(problem).into())
    }
}

impl RawResponse {
    /// The operation's name; of a request that is no documented operation, method and path.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation.id
    }

    /// The HTTP status, such as 200 or 404.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// True for the statuses from 200 to 299.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.status.is_success()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body.
    #[must_use]
    pub fn into_body(self) -> Bytes {
        self.body
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// When the body is not of this type; the error tells the place, not the content.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        self.json_of(&self.body)
    }

    /// The number of times the request was sent, counting the attempt that got the response.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The time the call took, with every attempt, delay and token.
    #[must_use]
    pub fn duration(&self) -> Duration {
        self.duration
    }

    /// A part of the body as JSON.
    pub(crate) fn json_of<T: DeserializeOwned>(&self, body: &[u8]) -> Result<T, DecodeError> {
        let about = (&self.operation, self.status);
        from_json(about, body, self.limit, &self.secrets)
    }

    pub(crate) fn unexpected(&self, problem: &str) -> DecodeError {
        DecodeError::new(&self.operation, self.status.as_u16(), "", problem)
    }
}

impl<C: ErrorCode> fmt::Debug for Response<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw.show("Response", formatter)
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.show("RawResponse", formatter)
    }
}

impl RawResponse {
    fn show(&self, name: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct(name)
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl From<Refusal> for RawResponse {
    fn from(refusal: Refusal) -> Self {
        let Refusal {
            operation,
            status,
            headers,
            body,
            limit,
            secrets,
            attempts,
            duration,
            ..
        } = refusal;
        Self {
            operation,
            status,
            headers,
            body,
            limit,
            secrets,
            attempts,
            duration,
        }
    }
}
