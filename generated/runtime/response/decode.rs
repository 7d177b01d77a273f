//! Reads responses as JSON or as text, and tells what is wrong with them without a word of their content.

use http::{HeaderMap, StatusCode};
use serde::de::{DeserializeOwned, IntoDeserializer};

use crate::runtime::description::Row;
use crate::runtime::error::{DecodeError, ErrorCode, ServiceError, scrub};
use crate::runtime::response::json_path::path_at;
use crate::runtime::response::media_type::{essence, is_json, is_latin_1};
use crate::runtime::response::reading::without_mark;
use crate::runtime::value::union::reading_nothing;
use crate::runtime::value::{Problem, Secret, as_text, from_slice};

/// Reads JSON; what is not specific to the type is in [`explain`].
pub(crate) fn from_json<T: DeserializeOwned>(
    about: About<'_>,
    body: &[u8],
    limit: usize,
    secrets: &[Secret],
) -> Result<T, DecodeError> {
    let body = without_mark(body);
    from_slice(body, memory_within(limit)).or_else(|problem| {
        // What may be null may be left out altogether.
        if is_blank(body)
            && let Ok(null) = reading_nothing(|| from_slice(b"null", usize::MAX))
        {
            return Ok(null);
        }
        let error = explain(about, body, secrets, &problem);
        Err(if problem.is_too_large() {
            error.because_of(limit)
        } else {
            error
        })
    })
}

/// The operation and the status of a response.
type About<'a> = (&'a Row, StatusCode);

/// How much memory the value may take that is read from a body of at most so many bytes. Most take a
/// few times their text, objects with few of their properties ten times; `{}` in an array takes hundreds.
pub(crate) fn memory_within(limit: usize) -> usize {
    const TIMES: usize = 16;
    /// A struct may be larger than a limit that is very small.
    const LEAST: usize = 1024 * 1024;
    limit.saturating_mul(TIMES).max(LEAST)
}

impl<C: ErrorCode> ServiceError<C> {
    /// True if the response says that its body is of this media type, whatever its parameters.
    #[must_use]
    pub fn is_of(&self, media_type: &str) -> bool {
        let wanted = media_type.split(';').next().unwrap_or_default();
        essence(self.headers()) == wanted.trim().to_ascii_lowercase()
    }

    /// The body as the type documented for this status: from JSON, or from text if the response
    /// does not say that it is JSON.
    ///
    /// # Errors
    /// When the body is not of that type.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let refusal = &self.refusal;
        let about = (&refusal.operation, refusal.status);
        let read = from_json(about, &refusal.body, refusal.limit, &refusal.secrets);
        read.or_else(|error| from_text(&refusal.headers, &refusal.body).ok_or(error))
    }
}

/// Reads what is neither JSON nor said to be, such as a string or a value of an enum, as text.
pub(crate) fn from_text<T: DeserializeOwned>(headers: &HeaderMap, body: &[u8]) -> Option<T> {
    if is_json(headers) {
        return None;
    }
    let text = text_of(headers, body)?;
    T::deserialize(IntoDeserializer::<serde::de::value::Error>::into_deserializer(text)).ok()
}

/// The body as text, in the encoding that the headers name.
pub(crate) fn text_of(headers: &HeaderMap, body: &[u8]) -> Option<String> {
    if is_latin_1(headers) {
        return Some(body.iter().copied().map(char::from).collect());
    }
    String::from_utf8(without_mark(body).to_vec()).ok()
}

fn explain(
    (operation, status): About<'_>,
    body: &[u8],
    secrets: &[Secret],
    problem: &Problem<serde_json::Error>,
) -> DecodeError {
    let status = status.as_u16();
    let Some(error) = &problem.parser else {
        return DecodeError::new(operation, status, "", problem.to_string());
    };
    // What the parser was given.
    let text = as_text(body);
    let text = text.as_bytes();
    let path = scrub(path_at(text, offset(text, error)), secrets);
    let problem = if is_blank(body) {
        "the response is empty".to_owned()
    } else if error.to_string().starts_with("recursion limit") {
        format!("nested too deeply at {}", position(error))
    } else if error.is_eof() {
        format!("the response breaks off at {}", position(error))
    } else if error.is_data() {
        problem.to_string()
    } else {
        format!("not JSON at {}", position(error))
    };
    DecodeError::new(operation, status, &path, problem)
}

fn is_blank(body: &[u8]) -> bool {
    body.iter().all(u8::is_ascii_whitespace)
}

fn position(error: &serde_json::Error) -> String {
    format!("line {} column {}", error.line(), error.column())
}

fn offset(body: &[u8], error: &serde_json::Error) -> usize {
    let lines_before = error.line().saturating_sub(1);
    let line_start: usize = body
        .split_inclusive(|byte| *byte == b'\n')
        .take(lines_before)
        .map(<[u8]>::len)
        .sum();
    line_start + error.column()
}
