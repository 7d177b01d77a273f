// Generated from the description of the API. Edit the description, not this file.

/// `Option`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct OptionModel {
    /// `Foo-Bar`.
    #[serde(rename = "Foo-Bar")]
    pub foo_bar2: Option<bool>,
    /// `foo_bar`.
    pub foo_bar: Option<bool>,
}
