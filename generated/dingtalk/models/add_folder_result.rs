// Generated from the description of the API. Edit the description, not this file.

object! {
    /// A folder that was created.
    pub struct AddFolderResult: read write, Default;
    /// The folder.
    pub dentry: Option<super::Dentry> = "dentry", optional;
}
