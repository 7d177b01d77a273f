//! What the error codes of a service have in common, and what they mean to a caller.

use std::fmt::{Debug, Display};

/// The error codes of one service: an enum that also keeps codes it does not know.
pub trait ErrorCode: Clone + Debug + Display + PartialEq + Send + Sync + 'static {
    /// The code for this text; never fails.
    fn from_wire(code: &str) -> Self;

    /// The code as the service writes it.
    fn as_str(&self) -> &str;

    /// The meaning of the code to a caller.
    fn meaning(&self) -> Meaning;

    /// True if the document lists the code.
    fn is_documented(&self) -> bool {
        false
    }

    /// True if the code is about the caller, or about what all items of a request are in: a request
    /// with other items would be refused in the same way.
    fn concerns_every_item(&self) -> bool {
        false
    }
}

/// The meaning of a failure to a caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Meaning {
    /// The token is wrong or expired.
    InvalidToken,
    /// Refused before any work began because there were too many calls: wait, then repeat.
    Throttled,
    /// Refused because something else works on the object: wait, then repeat.
    Busy,
    /// A quota is used up: repeating will not help.
    Quota,
    /// The caller may not do this.
    Denied,
    /// The object does not exist.
    NotFound,
    /// The object is in a state that does not allow this.
    Conflict,
    /// The request is wrong.
    Invalid,
    /// Nothing more is known.
    Other,
}

/// True if `code` has the form of `pattern`, in which `*` stands for any characters.
#[must_use]
pub fn matches_pattern(pattern: &str, code: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == code;
    };
    let Some(mut code) = code.strip_prefix(start) else {
        return false;
    };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        match code.find(part) {
            Some(at) => code = code.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    code.ends_with(end)
}
