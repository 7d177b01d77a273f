// Generated from the description of the API. Edit the description, not this file.
object! {
    /// Which versions of files a library keeps.
    pub struct VersionSettings: read write, Default;
    /// Whether versions are kept.
    pub enable_file_history: Option<bool> = "enableFileHistory", lenient_optional;
    /// How many versions of a file are kept. Absent while none are.
    pub file_history_count: Option<i32> = "fileHistoryCount", lenient_optional;
    /// How long a version is kept, in days. With 0 there is no end. Absent while no versions
    /// are kept.
    pub file_history_expire_day: Option<i32> = "fileHistoryExpireDay", lenient_optional;
    /// Within which time versions are merged into one, in seconds: 0, or 5 to 600. Absent while
    /// no versions are kept.
    pub merge_interval: Option<i32> = "mergeInterval", lenient_optional;
}
