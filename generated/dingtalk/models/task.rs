// Generated from the description of the API. Edit the description, not this file.

/// A background task.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Task {
    /// When it began, as in `2022-07-29T14:55Z` or `2022-01-01T10:00:00Z`.
    pub begin_time: Option<crate::runtime::Timestamp>,
    /// When it ended, in the forms of `beginTime`. The vendor's example has one while the task
    /// still runs: ask `status`.
    pub end_time: Option<crate::runtime::Timestamp>,
    /// Number of the sub-tasks that failed.
    pub fail_count: Option<i64>,
    /// Why it failed. In the vendor's example an error code.
    pub fail_message: Option<String>,
    /// Id of the task.
    pub id: Option<String>,
    /// State of a background task.
    pub status: Option<super::TaskStatus>,
    /// Number of the sub-tasks that succeeded.
    pub success_count: Option<i64>,
    /// Number of its sub-tasks.
    pub total_count: Option<i64>,
}

object! {
    read Task;
    begin_time = "beginTime", optional;
    end_time = "endTime", optional;
    fail_count = "failCount", lenient_optional;
    fail_message = "failMessage", lenient_optional;
    id = "id", lenient_optional;
    status = "status", optional;
    success_count = "successCount", lenient_optional;
    total_count = "totalCount", lenient_optional;
}
