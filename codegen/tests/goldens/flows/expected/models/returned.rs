// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Returned {
    pub results: Option<Vec<super::ResultModel>>,
}

object! {
    read Returned;
    results = "results", optional;
}
