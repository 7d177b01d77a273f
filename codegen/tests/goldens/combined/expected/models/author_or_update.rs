// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AuthorOrUpdate {
    Author(super::Author),
    AuthorUpdated(super::AuthorUpdated),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read write AuthorOrUpdate, Unknown;
    Author [object().optional(&["asin", "id", "name"])];
    AuthorUpdated [object().optional(&["author", "updated"])];
}
