// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Star {
    pub at: Option<crate::runtime::Timestamp>,
}

object! {
    read Star;
    at = "at", optional;
}
