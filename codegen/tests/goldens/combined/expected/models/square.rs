// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub kind: String,
    pub label: Option<String>,
    pub side: f64,
}

object! {
    read write Square;
    kind = "kind", required;
    label = "label", optional;
    side = "side", required;
}

impl Square {
    /// With what is required, and nothing else.
    pub fn new(kind: impl Into<String>, side: f64) -> Self {
        Self {
            kind: kind.into(),
            label: None,
            side,
        }
    }
}
