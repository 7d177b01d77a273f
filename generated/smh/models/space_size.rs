// Generated from the description of the API. Edit the description, not this file.

/// How much a space holds.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SpaceSize {
    /// Size, a decimal number as a string. The unit is not documented; sizes of files are in bytes.
    pub size: Option<String>,
}

object! {
    read SpaceSize;
    size = "size", lenient_optional;
}
