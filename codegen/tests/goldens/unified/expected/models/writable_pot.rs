// Generated from the description of the API. Edit the description, not this file.

/// `WritablePot`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[non_exhaustive]
pub struct WritablePot {
    /// Which glaze to put on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub glaze: Option<super::PotGlaze>,
}
