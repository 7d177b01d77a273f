//! A client that cannot be right, refused when it is built.

use std::fmt;

use crate::runtime::error::few::Few;

/// Why a client could not be built; holds every reason, never an address or a credential. `Display` and
/// `Debug` show the first ten.
#[derive(Clone, PartialEq, Eq)]
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
        let (service, reasons) = (self.service, Few(&self.reasons));
        write!(formatter, "the {service} client cannot be built: {reasons}")
    }
}

impl fmt::Debug for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("BuildError")
            .field("service", &self.service)
            .field("reasons", &Few(&self.reasons))
            .finish()
    }
}

impl std::error::Error for BuildError {}
