//! Requests and clients that cannot be right, refused before anything is sent.

use std::fmt;

use crate::runtime::description::Row;
use crate::runtime::error::few::Few;
use crate::runtime::error::redact::Line;

/// A request that was not sent because it cannot be right; holds every rule it breaks.
///
/// Names fields and rules, never values. `Display` and `Debug` show the first ten.
#[derive(Clone)]
pub struct InvalidRequest {
    operation: Row,
    violations: Vec<Violation>,
}

/// One rule that a request breaks.
#[derive(Clone, PartialEq, Eq)]
pub struct Violation {
    /// The field as the service calls it, such as `option.conflictStrategy` or `ids[3]`.
    pub field: String,
    /// What the field must be.
    pub rule: String,
}

impl InvalidRequest {
    /// A request that breaks these rules, at least one.
    #[doc(hidden)]
    #[must_use]
    pub fn new(operation: impl Into<Row>, violations: Vec<Violation>) -> Self {
        Self {
            operation: operation.into(),
            violations,
        }
    }

    /// The operation that was to be called.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation.id
    }

    /// Every rule the request breaks, at least one.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// Names items of this array by their places in a longer one.
    #[doc(hidden)]
    pub fn renumber(&mut self, array: &str, places: &[usize]) {
        for violation in &mut self.violations {
            let rest = violation.field.strip_prefix(array);
            let Some((index, below)) = rest
                .and_then(|rest| rest.strip_prefix('['))
                .and_then(|rest| rest.split_once(']'))
            else {
                continue;
            };
            let place = index.parse::<usize>().ok();
            if let Some(place) = place.and_then(|index| places.get(index)) {
                violation.field = format!("{array}[{place}]{below}");
            }
        }
    }

    pub(crate) fn repeatable(&self) -> bool {
        self.operation.repeatable
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation, violations) = (self.operation.name(), Few(&self.violations));
        write!(formatter, "{operation} was not sent: {violations}")
    }
}

impl fmt::Debug for InvalidRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("InvalidRequest")
            .field("operation", &self.operation)
            .field("violations", &Few(&self.violations))
            .finish()
    }
}

impl std::error::Error for InvalidRequest {}

// A key of a caller's map is part of a field's name.
impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}`: {}", Line(&self.field), Line(&self.rule))
    }
}

impl fmt::Debug for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Violation")
            .field("field", &Line(&self.field))
            .field("rule", &Line(&self.rule))
            .finish()
    }
}
