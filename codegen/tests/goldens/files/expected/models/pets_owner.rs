// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PetsOwner {
    pub age: Option<i64>,
    pub kind: String,
}

object! {
    read write PetsOwner;
    age = "age", optional;
    kind = "kind", required;
}

impl PetsOwner {
    /// With what is required, and nothing else.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            age: None,
            kind: kind.into(),
        }
    }
}
