// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub kind: String,
    /// Limits: at least 0.
    pub radius: Option<f64>,
}

object! {
    read write limited Circle;
    kind = "kind", required;
    radius = "radius", optional [minimum(0.0)];
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
