// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Page {
    pub items: Option<Vec<super::Item>>,
    pub next_token: Option<String>,
}

object! {
    read Page;
    items = "items", optional;
    next_token = "nextToken", optional;
}
