// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A file or folder under its new name.
    pub struct RenameDentryResult: read write empty;
    /// The file or folder.
    pub dentry: Result<super::Dentry, crate::runtime::Missing> = "dentry", expected;
}
