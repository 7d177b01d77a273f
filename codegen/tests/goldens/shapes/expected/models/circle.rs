// Generated from the description of the API. Edit the description, not this file.

/// `Circle`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
pub struct Circle {
    /// `kind`.
    pub kind: String,
    /// `radius`.
    pub radius: Option<f64>,
}
