// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    PartsOwner(super::PartsOwner),
    Box(super::BoxModel),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read write Thing, Unknown, "kind";
    PartsOwner [object().tags(&["owned"]).required(&["kind"]).optional(&["since"])];
    Box [object().tags(&["boxed"]).required(&["kind"]).optional(&["width"])];
}
