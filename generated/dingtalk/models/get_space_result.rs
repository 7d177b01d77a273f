// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A space.
    pub struct GetSpaceResult: read write empty;
    /// A space, which holds files and folders.
    pub space: Result<super::Space, crate::runtime::Missing> = "space", expected;
}
