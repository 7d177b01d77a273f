// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Author {
    pub asin: Option<Option<String>>,
    pub id: Option<String>,
    pub name: Option<String>,
}

object! {
    read write Author;
    asin = "asin", nullable;
    id = "id", optional;
    name = "name", optional;
}
