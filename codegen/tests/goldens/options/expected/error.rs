// Generated from the description of the API. Edit the description, not this file.

//! Errors of Orders.

use crate::runtime;

/// Why a call failed.
pub type Error = runtime::Error<ErrorCode>;

/// What the service calls the reason of a refusal.
///
/// A code is not tied to one HTTP status, and the service may send codes that nobody
/// documented: those are kept in `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// A code that was not documented when this was written.
    Unknown(String),
}

open_enum!(ErrorCode, Unknown);

impl ErrorCode {
    const KNOWN: &'static [(&'static str, Self)] = &[];
}

impl runtime::ErrorCode for ErrorCode {
    fn from_wire(code: &str) -> Self {
        Self::from(code)
    }

    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn meaning(&self) -> runtime::Meaning {
        runtime::Meaning::Other
    }
}
