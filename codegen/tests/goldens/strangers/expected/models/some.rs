// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
#[serde(untagged)]
pub enum SomeModel {
    Clone(super::Clone),
    Text(String),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}
