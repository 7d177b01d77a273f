// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IntoIteratorModel {
    pub again: Option<super::ToStringModel>,
    pub names: Option<Vec<String>>,
    pub next: String,
}

object! {
    read IntoIteratorModel;
    again = "again", optional;
    names = "names", optional;
    next = "next", required;
}
