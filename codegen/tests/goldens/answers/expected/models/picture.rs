// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Picture {
    pub name: Option<String>,
}

object! {
    read Picture;
    name = "name", optional;
}
