// Generated from the description of the API. Edit the description, not this file.

/// `Into`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct IntoModel {
    /// `name`.
    pub name: String,
    /// `names`.
    pub names: Vec<String>,
}

impl IntoModel {
    /// With what is required, and nothing else.
    pub fn new(
        name: impl Into<String>,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            names: names.into_iter().map(Into::into).collect(),
        }
    }
}
