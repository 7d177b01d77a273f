// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub id: i64,
    pub level: Option<super::Level>,
    /// What it is called.
    pub name: Option<String>,
}

object! {
    read write Base;
    id = "id", required;
    level = "level", optional;
    name = "name", optional;
}

impl Base {
    /// With what is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            level: None,
            name: None,
        }
    }
}
