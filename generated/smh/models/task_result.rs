// Generated from the description of the API. Edit the description, not this file.

/// What came of a task: what the operation would have answered, had it not gone on in the
/// background. Absent while the task runs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TaskResult {
    ItemOutcomes(Vec<super::ItemOutcome>),
    OtherOutcome(super::OtherOutcome),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read TaskResult, Unknown;
    ItemOutcomes [array()];
    OtherOutcome [object()];
}
