// Generated from the description of the API. Edit the description, not this file.

object! {
    pub struct Outcomes: read, Default;
    pub result: Option<Vec<super::OutcomesResultItems>> = "result", optional;
}

object! {
    pub struct OutcomesResultItems: read, Default;
    pub path: Option<Vec<String>> = "path", optional;
    pub status: Option<super::OutcomesResultItemsStatus> = "status", optional;
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutcomesResultItemsStatus {
    /// `200`
    Restored,
    /// `404`
    Missing,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

open_integer_enum!(OutcomesResultItemsStatus, Unknown);

impl OutcomesResultItemsStatus {
    const KNOWN: &'static [(i64, Self)] = &[(200, Self::Restored), (404, Self::Missing)];
}
