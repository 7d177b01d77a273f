// Generated from the description of the API. Edit the description, not this file.

/// What apps have noted about a file or folder. Documented as a map of lists, printed in every
/// example as a bare list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AppProperties {
    Map(std::collections::BTreeMap<String, Vec<super::AppProperty>>),
    List(Vec<super::AppProperty>),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read AppProperties, Unknown;
    Map [object()];
    List [array()];
}
