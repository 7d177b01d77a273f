// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Book {
    pub id: Option<String>,
}

object! {
    read Book;
    id = "id", optional;
}
