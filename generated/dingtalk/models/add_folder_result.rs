// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A folder that was created.
    pub struct AddFolderResult: read write empty;
    /// The folder.
    pub dentry: Result<super::Dentry, crate::runtime::Missing> = "dentry", expected;
}
