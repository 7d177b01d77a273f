// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct BookPage: read write, Default;
    pub after: Option<i64> = "after", optional;
    pub paging: Option<super::BookPagePaging> = "paging", optional;
}

object! {
    pub struct BookPagePaging: read write, Default;
    pub books: Vec<super::Book> = "books", required;
    pub next: Option<String> = "next", optional;
}
