// Generated from the description of the API. Edit the description, not this file.

/// `kiln`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct Kiln {
    /// `heat`.
    pub heat: Option<super::KilnHeat>,
}
