// Generated from the description of the API. Edit the description, not this file.

/// How many spaces a library has.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SpaceCount {
    /// Number of spaces.
    pub total: Option<i64>,
}

object! {
    read SpaceCount;
    total = "total", lenient_optional;
}
