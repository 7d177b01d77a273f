// Generated from the description of the API. Edit the description, not this file.

/// What came of a task on a whole library. A list in the vendor's example, an object in the
/// table beside it. Absent while the task runs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LibraryTaskResult {
    ClearedVersionsList(Vec<super::ClearedVersions>),
    ClearedVersions(super::ClearedVersions),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read LibraryTaskResult, Unknown;
    ClearedVersionsList [array()];
    ClearedVersions [object()];
}
