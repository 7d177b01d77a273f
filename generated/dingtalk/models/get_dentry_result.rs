// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A file or folder.
    pub struct GetDentryResult: read write empty;
    /// The file or folder.
    pub dentry: Result<super::Dentry, crate::runtime::Missing> = "dentry", expected;
}
