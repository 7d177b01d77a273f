// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PartsOwner {
    pub kind: String,
    pub since: Option<i64>,
}

object! {
    read write PartsOwner;
    kind = "kind", required;
    since = "since", optional;
}

impl PartsOwner {
    /// With what is required, and nothing else.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            since: None,
        }
    }
}
