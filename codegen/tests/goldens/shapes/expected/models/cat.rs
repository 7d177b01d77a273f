// Generated from the description of the API. Edit the description, not this file.

/// **Deprecated.**
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub name: String,
}

object! {
    read Cat;
    name = "name", required;
}
