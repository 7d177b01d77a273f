// Generated from the description of the API. Edit the description, not this file.

/// `IntoIterator`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
pub struct IntoIteratorModel {
    /// `again`.
    pub again: Option<super::ToStringModel>,
    /// `names`.
    pub names: Option<Vec<String>>,
    /// `next`.
    pub next: String,
}
