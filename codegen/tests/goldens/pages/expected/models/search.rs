// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct SearchResponse: read write, Default;
    pub hits: Option<Vec<super::Entry>> = "hits", optional;
    pub total_pages: Option<i64> = "totalPages", optional;
}
