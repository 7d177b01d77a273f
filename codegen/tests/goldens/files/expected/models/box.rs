// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BoxModel {
    pub kind: String,
    pub width: Option<f64>,
}

object! {
    read write BoxModel;
    kind = "kind", required;
    width = "width", optional;
}

impl BoxModel {
    /// With what is required, and nothing else.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            width: None,
        }
    }
}
