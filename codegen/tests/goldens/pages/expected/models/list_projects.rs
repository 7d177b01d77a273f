// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct ListProjectsResponse: read write, Default;
    pub is_last: Option<bool> = "isLast", optional;
    pub values: Option<Vec<super::Entry>> = "values", optional;
}
