// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TypedErrorsErrorDefault {
    pub why: Option<String>,
}

object! {
    read TypedErrorsErrorDefault;
    why = "why", optional;
}
