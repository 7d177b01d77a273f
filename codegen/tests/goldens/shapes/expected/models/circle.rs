// Generated from the description of the API. Edit the description, not this file.

/// `Circle`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Circle {
    /// `kind`.
    pub kind: String,
    /// `radius`.
    ///
    /// Limits: at least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radius: Option<f64>,
}

impl Circle {
    /// With what is required, and nothing else.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            radius: None,
        }
    }
}
