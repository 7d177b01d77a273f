// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// What apps have noted about a file or folder. Documented as a map of lists, printed in every
/// example as a bare list.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
#[serde(untagged)]
pub enum AppProperties {
    /// `list`.
    List(Vec<super::AppProperty>),
    /// `map`.
    Map(std::collections::BTreeMap<String, Vec<super::AppProperty>>),
    /// None of the documented alternatives.
    Unknown(runtime::Value),
}
