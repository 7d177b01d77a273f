//! What stands in place of a property that a service is expected to send and did not.

use std::error::Error;
use std::fmt;

/// A property that the document requires was not in a response, or was null.
///
/// A response without it is still a response: only who needs the property meets this error, and `?`
/// turns it into that of the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Missing(&'static str);

impl Missing {
    /// For a property of this name. Tests make incomplete responses with it.
    #[must_use]
    pub const fn new(property: &'static str) -> Self {
        Self(property)
    }

    /// The name of the property, as the service spells it.
    #[must_use]
    pub const fn property(&self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the response has no `{}`", self.0)
    }
}

impl Error for Missing {}
