// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddShelfResponse {
    pub id: String,
}

object! {
    read AddShelfResponse;
    id = "id", required;
}
