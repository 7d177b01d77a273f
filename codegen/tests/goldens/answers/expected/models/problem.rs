// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
}

object! {
    read Problem;
    title = "title", optional;
}
