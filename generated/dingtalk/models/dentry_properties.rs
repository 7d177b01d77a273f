// Generated from the description of the API. Edit the description, not this file.

/// What else is true of a file or folder.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DentryProperties {
    /// Whether it can only be read.
    pub read_only: Option<bool>,
}

object! {
    read DentryProperties;
    read_only = "readOnly", lenient_optional;
}
