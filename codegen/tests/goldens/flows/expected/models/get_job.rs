// Generated from the description of the API. Edit the description, not this file.

/// `GetJob.response.200`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct GetJobResponse200 {
    /// `job`.
    pub job: Option<super::Job>,
}
