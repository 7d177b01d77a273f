// Generated from the description of the API. Edit the description, not this file.

/// A folder that was created.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddFolderResult {
    /// The folder.
    pub dentry: Option<super::Dentry>,
}

object! {
    read AddFolderResult;
    dentry = "dentry", optional;
}
