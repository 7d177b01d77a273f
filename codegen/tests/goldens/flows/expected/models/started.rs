// Generated from the description of the API. Edit the description, not this file.

/// `Started`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct Started {
    /// `job`.
    pub job: Option<String>,
}
