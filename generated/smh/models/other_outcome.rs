// Generated from the description of the API. Edit the description, not this file.

/// What came of an operation that is not a batch.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OtherOutcome {
    /// Where the file or directory is now, by components.
    pub path: Option<Vec<String>>,
    /// Properties that are not listed above.
    pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>,
}

object! {
    read OtherOutcome;
    path = "path", lenient_optional;
    * additional_properties;
}
