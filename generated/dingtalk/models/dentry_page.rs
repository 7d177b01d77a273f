// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A page of files and folders.
    pub struct DentryPage: read write, Default;
    /// The files and folders.
    pub dentries: Option<Vec<super::Dentry>> = "dentries", optional;
    /// Where the next page begins. Absent or empty on the last one.
    pub next_token: Option<String> = "nextToken", lenient_optional;
}
