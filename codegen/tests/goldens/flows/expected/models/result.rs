// Generated from the description of the API. Edit the description, not this file.

/// `Result`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct ResultModel {
    /// `code`.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub code: Option<crate::flows::ErrorCode>,
    /// `job`.
    pub job: Option<String>,
    /// `later`.
    pub later: Option<bool>,
    /// `message`.
    pub message: Option<String>,
    /// `path`.
    pub path: Option<Vec<String>>,
    /// `state`.
    pub state: Option<String>,
}
