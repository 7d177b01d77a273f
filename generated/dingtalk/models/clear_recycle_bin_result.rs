// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What became of a request to empty a recycle bin.
    pub struct ClearRecycleBinResult: read write, Default;
    /// Whether it was done.
    pub success: Option<bool> = "success", lenient_optional;
}
