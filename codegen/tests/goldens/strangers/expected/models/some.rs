// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SomeModel {
    Text(String),
    Clone(super::Clone),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read SomeModel, Unknown;
    Text [text()];
    Clone [object()];
}
