// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Volume {
    /// Files may refer to each other.
    pub on: Option<super::Shelf>,
    pub title: Option<String>,
}

object! {
    read write Volume;
    on = "on", optional;
    title = "title", optional;
}
