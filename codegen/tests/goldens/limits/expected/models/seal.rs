// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Seal {
    /// Limits: at most 9 characters.
    pub number: Option<String>,
}

object! {
    read write Seal;
    number = "number", optional;
}
