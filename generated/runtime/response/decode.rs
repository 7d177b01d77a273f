//! Reads responses as JSON, and tells what is wrong with them without a word of their content.

use serde::de::DeserializeOwned;

use crate::runtime::description::Operation;
use crate::runtime::error::{DecodeError, ErrorCode, ServiceError, scrub};
use crate::runtime::response::json_path::path_at;
use crate::runtime::response::object::is_struct;
use crate::runtime::response::reading::without_mark;
use crate::runtime::value::Secret;

/// Reads JSON; what is not specific to the type is in [`explain`].
pub(crate) fn from_json<T: DeserializeOwned>(
    operation: &'static Operation,
    status: u16,
    body: &[u8],
    secrets: &[Secret],
) -> Result<T, DecodeError> {
    let body = without_mark(body);
    if is_struct::<T>() && body.trim_ascii_start().starts_with(b"[") {
        return Err(DecodeError::new(
            operation,
            status,
            "",
            "expected an object",
        ));
    }
    serde_json::from_slice(body).map_err(|error| explain(operation, status, body, secrets, &error))
}

impl<C: ErrorCode> ServiceError<C> {
    /// The body as the type documented for this status.
    ///
    /// # Errors
    /// When the body is not of that type.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let refusal = &self.refusal;
        from_json(
            refusal.operation,
            refusal.status.as_u16(),
            &refusal.body,
            &refusal.secrets,
        )
    }
}

fn explain(
    operation: &'static Operation,
    status: u16,
    body: &[u8],
    secrets: &[Secret],
    error: &serde_json::Error,
) -> DecodeError {
    let path = scrub(path_at(body, offset(body, error)), secrets);
    let problem = if body.iter().all(u8::is_ascii_whitespace) {
        "the response is empty".to_owned()
    } else if error.is_eof() {
        format!("the response breaks off at {}", position(error))
    } else if error.is_data() {
        safe_words(&error.to_string())
    } else {
        format!("not JSON at {}", position(error))
    };
    DecodeError::new(operation, status, &path, problem)
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

/// The parts of a parser's message that come from this crate's types.
///
/// Such a message quotes what it found, which may be anything; what it expected, the names of
/// fields and the names of types are the crate's own.
fn safe_words(message: &str) -> String {
    const ANOTHER: &str = "another kind of value than the document promises";
    let message = message
        .rsplit_once(" at line ")
        .map_or(message, |(words, _)| words);
    let quoted = |start: &str| {
        let (name, after) = message.strip_prefix(start)?.split_once('`')?;
        after.is_empty().then_some(name)
    };
    if let Some(field) = quoted("missing field `") {
        return format!("missing field `{field}`");
    }
    if let Some(field) = quoted("duplicate field `") {
        return format!("duplicate field `{field}`");
    }
    let kinds = [
        "invalid type: ",
        "invalid value: ",
        "invalid length ",
        "unknown variant ",
        "unknown field ",
    ];
    if kinds.iter().any(|kind| message.starts_with(kind)) {
        // The last one: what was found comes before it and may say the same.
        return match message.rsplit_once(", expected ") {
            Some((_, expected)) => format!("expected {expected}"),
            None => ANOTHER.to_owned(),
        };
    }
    let untagged = "data did not match any variant of untagged enum ";
    match message.strip_prefix(untagged) {
        Some(name) if name.chars().all(char::is_alphanumeric) => {
            format!("expected one of the forms of {name}")
        }
        _ => ANOTHER.to_owned(),
    }
}
