// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Started {
    pub job: Option<String>,
}

object! {
    read Started;
    job = "job", optional;
}
