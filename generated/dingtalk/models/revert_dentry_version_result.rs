// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What became of a request to go back to a version.
    pub struct RevertDentryVersionResult: read write, Default;
    /// Whether it was done.
    pub success: Option<bool> = "success", lenient_optional;
}
