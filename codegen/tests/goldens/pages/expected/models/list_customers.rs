// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomersResponse {
    pub data: Vec<super::Entry>,
    pub has_more: bool,
}

object! {
    read ListCustomersResponse;
    data = "data", required;
    has_more = "has_more", required;
}
