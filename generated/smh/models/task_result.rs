// Generated from the description of the API. Edit the description, not this file.
union! {
    /// What came of a task: what the operation would have answered, had it not gone on in the
    /// background. Absent while the task runs.
    pub enum TaskResult: read write, Unknown;
    ItemOutcomes(Vec<super::ItemOutcome>) [array()];
    OtherOutcome(super::OtherOutcome) [object()];
}
