// Generated from the description of the API. Edit the description, not this file.

object! {
    /// A file or folder.
    pub struct GetDentryResult: read write, Default;
    /// The file or folder.
    pub dentry: Option<super::Dentry> = "dentry", optional;
}
