// Generated from the description of the API. Edit the description, not this file.

/// `PlainPage`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
pub struct PlainPage {
    /// `books`.
    pub books: Vec<super::Book>,
    /// `next`.
    pub next: String,
}
