// Generated from the description of the API. Edit the description, not this file.

/// Which versions of files a library keeps.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VersionSettings {
    /// Whether versions are kept.
    pub enable_file_history: Option<bool>,
    /// How many versions of a file are kept. Absent while none are.
    pub file_history_count: Option<i32>,
    /// How long a version is kept, in days. With 0 there is no end. Absent while no versions
    /// are kept.
    pub file_history_expire_day: Option<i32>,
    /// Within which time versions are merged into one, in seconds: 0, or 5 to 600. Absent while
    /// no versions are kept.
    pub merge_interval: Option<i32>,
}

object! {
    read VersionSettings;
    enable_file_history = "enableFileHistory", lenient_optional;
    file_history_count = "fileHistoryCount", lenient_optional;
    file_history_expire_day = "fileHistoryExpireDay", lenient_optional;
    merge_interval = "mergeInterval", lenient_optional;
}
