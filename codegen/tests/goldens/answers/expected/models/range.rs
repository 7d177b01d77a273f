// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Range {
    pub from: Option<i64>,
    pub to: Option<i64>,
}

object! {
    read Range;
    from = "from", optional;
    to = "to", optional;
}
