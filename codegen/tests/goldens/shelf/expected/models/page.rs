// Generated from the description of the API. Edit the description, not this file.

/// `Page`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct Page {
    /// `items`.
    pub items: Option<Vec<super::Item>>,
    /// `nextToken`.
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
}
