// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct ListJobsResponse: read write, Default;
    pub next: Option<i64> = "next", optional;
    pub results: Option<Vec<super::Entry>> = "results", optional;
}
