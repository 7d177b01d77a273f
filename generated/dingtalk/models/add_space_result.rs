// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A space that was created, or found.
    pub struct AddSpaceResult: read write empty;
    /// A space, which holds files and folders.
    pub space: Result<super::Space, crate::runtime::Missing> = "space", expected;
}
