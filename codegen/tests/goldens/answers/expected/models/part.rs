// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Part {
    pub delta: Option<String>,
}

object! {
    read Part;
    delta = "delta", optional;
}
