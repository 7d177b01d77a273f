// Generated from the description of the API. Edit the description, not this file.

/// `BurnBooks.response`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct BurnBooksResponse {
    /// `burnt`.
    pub burnt: Option<bool>,
}
