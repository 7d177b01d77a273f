// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BookPage {
    pub after: Option<i64>,
    pub paging: Option<super::BookPagePaging>,
}

object! {
    read BookPage;
    after = "after", optional;
    paging = "paging", optional;
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BookPagePaging {
    pub books: Vec<super::Book>,
    pub next: Option<String>,
}

object! {
    read BookPagePaging;
    books = "books", required;
    next = "next", optional;
}
