// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthorUpdated {
    pub author: Option<super::Author>,
    pub updated: Option<bool>,
}

object! {
    read write AuthorUpdated;
    author = "author", optional;
    updated = "updated", optional;
}
