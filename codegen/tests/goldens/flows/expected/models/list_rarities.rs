// Generated from the description of the API. Edit the description, not this file.

/// `ListRarities.response`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
pub struct ListRaritiesResponse {
    /// `books`.
    pub books: Vec<super::Book>,
    /// `next`.
    pub next: String,
}
