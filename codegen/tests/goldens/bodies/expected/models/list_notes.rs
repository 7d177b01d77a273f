// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListNotesResponse {
    pub next: Option<i64>,
    pub notes: Option<Vec<super::Note>>,
}

object! {
    read ListNotesResponse;
    next = "next", optional;
    notes = "notes", optional;
}
