// Generated from the description of the API. Edit the description, not this file.

/// A recycle bin.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct GetRecycleBinResult {
    /// A recycle bin.
    #[serde(rename = "recycleBin")]
    pub recycle_bin: Option<super::RecycleBin>,
}
