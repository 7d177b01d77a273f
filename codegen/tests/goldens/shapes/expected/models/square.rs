// Generated from the description of the API. Edit the description, not this file.

/// `Square`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Square {
    /// `kind`.
    pub kind: String,
    /// `side`.
    pub side: f64,
}

impl Square {
    /// With what is required, and nothing else.
    pub fn new(kind: impl Into<String>, side: f64) -> Self {
        Self { kind: kind.into(), side }
    }
}
