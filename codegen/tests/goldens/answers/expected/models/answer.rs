// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Answer {
    pub text: Option<String>,
}

object! {
    read Answer;
    text = "text", optional;
}
