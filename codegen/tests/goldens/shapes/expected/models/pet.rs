// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Cat(super::Cat),
    Dog(super::Dog),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read Pet, Unknown;
    Cat [object().required(&["name"])];
    Dog [object().required(&["bark", "name"])];
}
