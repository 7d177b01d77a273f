// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Visitor {
    PetsOwner(super::PetsOwner),
    Guest(super::Guest),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read write Visitor, Unknown, "kind";
    PetsOwner [object().tags(&["Owner"]).required(&["kind"]).optional(&["age"])];
    Guest [object().tags(&["Guest"]).required(&["kind"]).optional(&["until"])];
}
