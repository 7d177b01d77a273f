// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BurnBooksResponse {
    pub burnt: Option<bool>,
}

object! {
    read BurnBooksResponse;
    burnt = "burnt", optional;
}
