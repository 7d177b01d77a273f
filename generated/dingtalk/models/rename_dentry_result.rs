// Generated from the description of the API. Edit the description, not this file.

/// A file or folder under its new name.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RenameDentryResult {
    /// The file or folder.
    pub dentry: Option<super::Dentry>,
}

object! {
    read RenameDentryResult;
    dentry = "dentry", optional;
}
