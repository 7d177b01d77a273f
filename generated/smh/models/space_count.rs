// Generated from the description of the API. Edit the description, not this file.

/// How many spaces a library has.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct SpaceCount {
    /// Number of spaces.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub total: Option<i64>,
}
