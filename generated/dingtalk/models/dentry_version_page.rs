// Generated from the description of the API. Edit the description, not this file.

/// A page of the versions of a file.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DentryVersionPage {
    /// The versions, each as the file was then. Their `version` tells them apart.
    pub dentries: Option<Vec<super::Dentry>>,
    /// Where the next page begins. Absent or empty on the last one.
    pub next_token: Option<String>,
}

object! {
    read DentryVersionPage;
    dentries = "dentries", optional;
    next_token = "nextToken", lenient_optional;
}
