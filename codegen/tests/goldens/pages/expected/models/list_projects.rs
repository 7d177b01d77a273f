// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListProjectsResponse {
    pub is_last: Option<bool>,
    pub values: Option<Vec<super::Entry>>,
}

object! {
    read ListProjectsResponse;
    is_last = "isLast", optional;
    values = "values", optional;
}
