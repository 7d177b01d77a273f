// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NewBox {
    pub name: Option<Option<String>>,
    pub open: Option<bool>,
}

object! {
    write NewBox;
    name = "name", nullable;
    open = "open", optional;
}
