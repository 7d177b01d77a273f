// Generated from the description of the API. Edit the description, not this file.
union! {
    /// What came of a task on a whole library. A list in the vendor's example, an object in the
    /// table beside it. Absent while the task runs.
    pub enum LibraryTaskResult: read write, Unknown;
    ClearedVersionsList(Vec<super::ClearedVersions>) [array()];
    ClearedVersions(super::ClearedVersions) [object()];
}
