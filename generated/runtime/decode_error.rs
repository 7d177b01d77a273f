//! An answer that is not what the document promises, told without a word of its content.

use std::fmt;

use serde::de::DeserializeOwned;

use crate::runtime::envelope::without_mark;
use crate::runtime::json_path::path_at;
use crate::runtime::object::is_struct;
use crate::runtime::operation::Operation;
use crate::runtime::scrub::scrub;
use crate::runtime::secret::Secret;

/// An answer that could not be understood: where, and what was expected there.
///
/// Never holds any content of the answer.
#[derive(Debug, Clone)]
pub struct DecodeError {
    pub(crate) operation: &'static Operation,
    status: u16,
    path: String,
    problem: String,
}

impl DecodeError {
    pub(crate) fn new(
        operation: &'static Operation,
        status: u16,
        path: &str,
        problem: impl Into<String>,
    ) -> Self {
        Self {
            operation,
            status,
            path: path.to_owned(),
            problem: problem.into(),
        }
    }

    /// The operation's name.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// The HTTP status of the answer.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The place in the answer, such as `items[3].size`; empty for the answer as a whole. Keys
    /// that do not look like the name of a field are shown as `*`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong there, such as ``missing field `size` ``.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }

    pub(crate) fn repeatable(&self) -> bool {
        self.operation.repeatable
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation, status) = (self.operation.id, self.status);
        write!(
            formatter,
            "{operation}: the answer ({status}) cannot be read: "
        )?;
        if !self.path.is_empty() {
            write!(formatter, "`{}`: ", self.path)?;
        }
        formatter.write_str(&self.problem)
    }
}

impl std::error::Error for DecodeError {}

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

fn explain(
    operation: &'static Operation,
    status: u16,
    body: &[u8],
    secrets: &[Secret],
    error: &serde_json::Error,
) -> DecodeError {
    let path = scrub(path_at(body, offset(body, error)), secrets);
    let problem = if body.iter().all(u8::is_ascii_whitespace) {
        "the answer is empty".to_owned()
    } else if error.is_eof() {
        format!("the answer breaks off at {}", position(error))
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
