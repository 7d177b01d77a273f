//! The row of an operation, wherever it is: in the program, or with what is about one request.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use crate::runtime::description::operation::Operation;

/// The row of an operation. Cheap to clone.
#[derive(Clone)]
pub enum Row {
    /// One of the document.
    Documented(&'static Operation),
    /// One that the document does not have: it goes with the last that is about its request.
    Made(Arc<Operation>),
}

impl Deref for Row {
    type Target = Operation;

    fn deref(&self) -> &Operation {
        match self {
            Self::Documented(operation) => operation,
            Self::Made(operation) => operation,
        }
    }
}

impl From<&'static Operation> for Row {
    fn from(operation: &'static Operation) -> Self {
        Self::Documented(operation)
    }
}

impl From<Operation> for Row {
    fn from(operation: Operation) -> Self {
        Self::Made(Arc::new(operation))
    }
}

impl fmt::Debug for Row {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Operation::fmt(self, formatter)
    }
}
