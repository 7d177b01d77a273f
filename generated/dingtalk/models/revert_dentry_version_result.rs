// Generated from the description of the API. Edit the description, not this file.

/// What became of a request to go back to a version.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RevertDentryVersionResult {
    /// Whether it was done.
    pub success: Option<bool>,
}

object! {
    read RevertDentryVersionResult;
    success = "success", lenient_optional;
}
