// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Returned: read write, Default;
    pub results: Option<Vec<super::ResultModel>> = "results", optional;
}
