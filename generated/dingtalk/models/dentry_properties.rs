// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What else is true of a file or folder.
    pub struct DentryProperties: read write, Default;
    /// Whether it can only be read.
    pub read_only: Option<bool> = "readOnly", lenient_optional;
}
