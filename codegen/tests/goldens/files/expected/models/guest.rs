// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Guest {
    pub kind: String,
    pub until: Option<String>,
}

object! {
    read write Guest;
    kind = "kind", required;
    until = "until", optional;
}

impl Guest {
    /// With what is required, and nothing else.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            until: None,
        }
    }
}
