// Generated from the description of the API. Edit the description, not this file.

/// `Refusal`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct Refusal {
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `requestId`.
    #[serde(rename = "requestId")]
    pub request_id: Option<String>,
}
