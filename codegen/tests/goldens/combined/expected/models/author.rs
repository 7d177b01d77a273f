// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Author: read write, Default;
    pub asin: Option<Option<String>> = "asin", nullable;
    pub id: Option<String> = "id", optional;
    pub name: Option<String> = "name", optional;
}
