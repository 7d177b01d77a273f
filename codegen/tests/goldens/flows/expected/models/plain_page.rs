// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct PlainPage: read write, Default;
    pub books: Vec<super::Book> = "books", required;
    pub next: String = "next", required;
}
