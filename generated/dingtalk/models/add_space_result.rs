// Generated from the description of the API. Edit the description, not this file.

object! {
    /// A space that was created, or found.
    pub struct AddSpaceResult: read write, Default;
    /// A space, which holds files and folders.
    pub space: Option<super::Space> = "space", optional;
}
