// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct ListCustomersResponse: read write, Default;
    pub data: Vec<super::Entry> = "data", required;
    pub has_more: bool = "has_more", required;
}
