// Generated from the description of the API. Edit the description, not this file.

/// A page of files and folders.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DentryPage {
    /// The files and folders.
    pub dentries: Option<Vec<super::Dentry>>,
    /// Where the next page begins. Absent or empty on the last one.
    pub next_token: Option<String>,
}

object! {
    read DentryPage;
    dentries = "dentries", optional;
    next_token = "nextToken", lenient_optional;
}
