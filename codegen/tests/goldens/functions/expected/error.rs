// Generated from the description of the API. Edit the description, not this file.

//! Errors of Functions.

use crate::runtime;

/// Why a call failed.
pub type Error = runtime::Error<ErrorCode>;

open_enum! {
    /// What the service calls the reason of a refusal.
    ///
    /// A code is not tied to one HTTP status, and the service may send codes that nobody documented: those are kept in `Unknown`.
    pub enum ErrorCode, Unknown;
}

impl runtime::ErrorCode for ErrorCode {
    fn from_wire(code: &str) -> Self {
        Self::from(code)
    }

    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn is_documented(&self) -> bool {
        Self::known(self.as_str()).is_some()
    }

    fn meaning(&self) -> runtime::Meaning {
        runtime::Meaning::Other
    }
}
