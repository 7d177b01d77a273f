// Generated from the description of the API. Edit the description, not this file.

/// A file or folder.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetDentryResult {
    /// The file or folder.
    pub dentry: Option<super::Dentry>,
}

object! {
    read GetDentryResult;
    dentry = "dentry", optional;
}
