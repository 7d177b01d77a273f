// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PlainPage {
    pub books: Vec<super::Book>,
    pub next: String,
}

object! {
    read PlainPage;
    books = "books", required;
    next = "next", required;
}
