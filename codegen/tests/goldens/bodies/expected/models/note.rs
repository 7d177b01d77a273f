// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Note {
    pub text: Option<String>,
}

object! {
    read write Note;
    text = "text", optional;
}
