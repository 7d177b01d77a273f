// Generated from the description of the API. Edit the description, not this file.
union! {
    /// What apps have noted about a file or folder. Documented as a map of lists, printed in every
    /// example as a bare list.
    pub enum AppProperties: read write, Unknown;
    Map(std::collections::BTreeMap<String, Vec<super::AppProperty>>) [object()];
    List(Vec<super::AppProperty>) [array()];
}
