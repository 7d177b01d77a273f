// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct A {
    pub a: Option<String>,
}

object! {
    read write A;
    a = "a", optional;
}
