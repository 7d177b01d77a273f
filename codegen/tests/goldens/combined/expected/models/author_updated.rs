// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct AuthorUpdated: read write, Default;
    pub author: Option<super::Author> = "author", optional;
    pub updated: Option<bool> = "updated", optional;
}
