// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Page: read write, Default;
    pub items: Option<Vec<super::Item>> = "items", optional;
    pub next_token: Option<String> = "nextToken", optional;
}
