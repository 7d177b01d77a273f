// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    pub hits: Option<Vec<super::Entry>>,
    pub total_pages: Option<i64>,
}

object! {
    read SearchResponse;
    hits = "hits", optional;
    total_pages = "totalPages", optional;
}
