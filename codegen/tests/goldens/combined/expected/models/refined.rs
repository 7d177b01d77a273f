// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Refined {
    /// The number.
    ///
    /// Limits: at least 1.
    pub id: i64,
    /// How loud.
    pub level: Option<super::Level>,
    /// What it is called.
    ///
    /// Limits: at least 3 characters.
    pub name: Option<String>,
}

object! {
    read write limited Refined;
    id = "id", required [minimum(1.0)];
    level = "level", optional;
    name = "name", optional [min_length(3)];
}

impl Refined {
    /// With what is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            level: None,
            name: None,
        }
    }
}
