// Generated from the description of the API. Edit the description, not this file.

/// `Square`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
pub struct Square {
    /// `kind`.
    pub kind: String,
    /// `side`.
    pub side: f64,
}
