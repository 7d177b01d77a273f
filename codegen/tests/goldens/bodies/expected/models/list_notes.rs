// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct ListNotesResponse: read write, Default;
    pub next: Option<i64> = "next", optional;
    pub notes: Option<Vec<super::Note>> = "notes", optional;
}
