// Generated from the description of the API. Edit the description, not this file.

/// `Book`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct Book {
    /// `id`.
    pub id: Option<String>,
}
