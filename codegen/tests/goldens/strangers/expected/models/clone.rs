// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Clone {
    pub debug: String,
}

object! {
    read write Clone;
    debug = "debug", required;
}

impl Clone {
    /// With what is required, and nothing else.
    pub fn new(debug: impl Into<String>) -> Self {
        Self { debug: debug.into() }
    }
}
