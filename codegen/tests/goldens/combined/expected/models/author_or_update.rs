// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum AuthorOrUpdate: read write, Unknown;
    Author(super::Author) [object().optional(&["asin", "id", "name"])];
    AuthorUpdated(super::AuthorUpdated) [object().optional(&["author", "updated"])];
}
