//! A client that cannot be right, refused when it is built.

use std::fmt;

/// Why a client could not be built; holds every reason, never an address or a credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildError {
    service: &'static str,
    reasons: Vec<String>,
}

impl BuildError {
    pub(crate) fn new(service: &'static str, reasons: Vec<String>) -> Self {
        Self { service, reasons }
    }

    /// Every reason, at least one.
    #[must_use]
    pub fn reasons(&self) -> &[String] {
        &self.reasons
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reasons = self.reasons.join("; ");
        write!(
            formatter,
            "the {} client cannot be built: {reasons}",
            self.service
        )
    }
}

impl std::error::Error for BuildError {}
