// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A page of the versions of a file.
    pub struct DentryVersionPage: read write, Default;
    /// The versions, each as the file was then. Their `version` tells them apart.
    pub dentries: Option<Vec<super::Dentry>> = "dentries", optional;
    /// Where the next page begins. Absent or empty on the last one.
    pub next_token: Option<String> = "nextToken", lenient_optional;
}
