// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct ListAlbumsResponse: read write, Default;
    pub items: Vec<super::Entry> = "items", required;
    pub next: Option<String> = "next", required;
    pub total: i64 = "total", required;
}
