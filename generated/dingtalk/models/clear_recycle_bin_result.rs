// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to empty a recycle bin.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClearRecycleBinResult {
    /// Whether it was done.
    pub success: Option<bool>,
}

object! {
    read ClearRecycleBinResult;
    success = "success", lenient_optional;
}
