// Generated from the description of the API. Edit the description, not this file.

/// `Dog`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
pub struct Dog {
    /// `bark`.
    pub bark: String,
    /// `name`.
    pub name: String,
}
