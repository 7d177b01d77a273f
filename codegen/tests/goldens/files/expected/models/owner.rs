// Generated from the description of the API. Edit the description, not this file.

/// Described in the first file, used in another.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: String,
}

object! {
    read write Owner;
    name = "name", required;
}

impl Owner {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
