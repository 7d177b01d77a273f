// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// `Pet`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
#[serde(untagged)]
pub enum Pet {
    /// `Dog`.
    Dog(super::Dog),
    /// `Cat`.
    Cat(super::Cat),
    /// None of the documented alternatives.
    Unknown(runtime::Value),
}
