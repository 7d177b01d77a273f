//! A response that is not what the document promises, told without a word of its content.

use std::fmt;

use crate::runtime::description::Row;
use crate::runtime::error::redact::Line;

/// A response that could not be understood: where, and what was expected there.
///
/// Never holds any content of the response.
#[derive(Debug, Clone)]
pub struct DecodeError {
    pub(crate) operation: Row,
    status: u16,
    pub(crate) path: String,
    problem: String,
    /// The limit of the client, if what is read would take more memory than it allows.
    pub(crate) beyond: Option<usize>,
}

impl DecodeError {
    pub(crate) fn new(
        operation: &Row,
        status: u16,
        path: &str,
        problem: impl Into<String>,
    ) -> Self {
        Self {
            operation: operation.clone(),
            status,
            path: Line(path).to_string(),
            problem: Line(&problem.into()).to_string(),
            beyond: None,
        }
    }

    /// The same error, because of this limit of the client.
    pub(crate) fn because_of(mut self, limit: usize) -> Self {
        self.beyond = Some(limit);
        self
    }

    /// The operation's name.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation.id
    }

    /// The HTTP status of the response.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The place in the response, such as `items[3].size`; empty for the response as a whole. Keys
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
        let (operation, status) = (self.operation.name(), self.status);
        write!(
            formatter,
            "{operation}: the response ({status}) cannot be read: "
        )?;
        if !self.path.is_empty() {
            write!(formatter, "`{}`: ", self.path)?;
        }
        formatter.write_str(&self.problem)
    }
}

impl std::error::Error for DecodeError {}
