// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListJobsResponse {
    pub next: Option<i64>,
    pub results: Option<Vec<super::Entry>>,
}

object! {
    read ListJobsResponse;
    next = "next", optional;
    results = "results", optional;
}
