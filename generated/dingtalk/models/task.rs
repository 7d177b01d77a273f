// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// A background task.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct Task {
    /// When it began, as in `2022-07-29T14:55Z` or `2022-01-01T10:00:00Z`.
    #[serde(rename = "beginTime")]
    pub begin_time: Option<runtime::Timestamp>,
    /// When it ended, in the forms of `beginTime`. The vendor's example has one while the task
    /// still runs: ask `status`.
    #[serde(rename = "endTime")]
    pub end_time: Option<runtime::Timestamp>,
    /// Number of the sub-tasks that failed.
    #[serde(rename = "failCount")]
    pub fail_count: Option<i64>,
    /// Why it failed. In the vendor's example an error code.
    #[serde(rename = "failMessage")]
    pub fail_message: Option<String>,
    /// Id of the task.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub id: Option<String>,
    /// State of a background task.
    pub status: Option<super::TaskStatus>,
    /// Number of the sub-tasks that succeeded.
    #[serde(rename = "successCount")]
    pub success_count: Option<i64>,
    /// Number of its sub-tasks.
    #[serde(rename = "totalCount")]
    pub total_count: Option<i64>,
}
