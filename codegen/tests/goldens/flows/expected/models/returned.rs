// Generated from the description of the API. Edit the description, not this file.

/// `Returned`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct Returned {
    /// `results`.
    pub results: Option<Vec<super::ResultModel>>,
}
