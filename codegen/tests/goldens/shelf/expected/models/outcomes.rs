// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Outcomes: read write, Default;
    pub result: Option<Vec<super::OutcomesResultItem>> = "result", optional;
}

object! {
    pub struct OutcomesResultItem: read write, Default;
    pub path: Option<Vec<String>> = "path", optional;
    pub status: Option<super::OutcomesResultItemStatus> = "status", optional;
}

open_integer_enum! {
    pub enum OutcomesResultItemStatus: default, Unknown;
    /// `200`
    Restored = 200;
    /// `404`
    Missing = 404;
}
