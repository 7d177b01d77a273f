// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAlbumsResponse {
    pub items: Vec<super::Entry>,
    pub next: Option<String>,
    pub total: i64,
}

object! {
    read ListAlbumsResponse;
    items = "items", required;
    next = "next", required;
    total = "total", required;
}
