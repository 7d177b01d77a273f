// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Outcomes {
    pub result: Option<Vec<super::OutcomesResultItems>>,
}

object! {
    read Outcomes;
    result = "result", optional;
}

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OutcomesResultItems {
    pub path: Option<Vec<String>>,
    pub status: Option<super::OutcomesResultItemsStatus>,
}

object! {
    read OutcomesResultItems;
    path = "path", optional;
    status = "status", optional;
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
