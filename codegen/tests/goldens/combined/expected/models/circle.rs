// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub kind: String,
    pub label: Option<String>,
    pub radius: f64,
}

object! {
    read write Circle;
    kind = "kind", required;
    label = "label", optional;
    radius = "radius", required;
}

impl Circle {
    /// With what is required, and nothing else.
    pub fn new(kind: impl Into<String>, radius: f64) -> Self {
        Self {
            kind: kind.into(),
            label: None,
            radius,
        }
    }
}
