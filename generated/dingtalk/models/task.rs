// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A background task.
    pub struct Task: read write empty;
    /// When it began, as in `2022-07-29T14:55Z` or `2022-01-01T10:00:00Z`.
    pub begin_time: Option<crate::runtime::Timestamp> = "beginTime", optional;
    /// When it ended, in the forms of `beginTime`. The vendor's example has one while the task
    /// still runs: ask `status`.
    pub end_time: Option<crate::runtime::Timestamp> = "endTime", optional;
    /// Number of the sub-tasks that failed.
    pub fail_count: Option<i64> = "failCount", lenient_optional;
    /// Why it failed. In the vendor's example an error code.
    pub fail_message: Option<String> = "failMessage", lenient_optional;
    /// Id of the task.
    pub id: Result<String, crate::runtime::Missing> = "id", lenient_expected;
    /// State of a background task.
    pub status: Result<super::TaskStatus, crate::runtime::Missing> = "status", expected;
    /// Number of the sub-tasks that succeeded.
    pub success_count: Option<i64> = "successCount", lenient_optional;
    /// Number of its sub-tasks.
    pub total_count: Option<i64> = "totalCount", lenient_optional;
}
