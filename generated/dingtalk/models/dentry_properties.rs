// Generated from the description of the API. Edit the description, not this file.

/// What else is true of a file or folder.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct DentryProperties {
    /// Whether it can only be read.
    #[serde(rename = "readOnly")]
    pub read_only: Option<bool>,
}
