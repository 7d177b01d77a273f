// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What came of an operation that is not a batch.
    pub struct OtherOutcome: read write, Default;
    /// Where the file or directory is now, by components.
    pub path: Option<Vec<String>> = "path", lenient_optional;
    * pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>;
}
