// Generated from the description of the API. Edit the description, not this file.

/// A recycle bin.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct RecycleBin {
    /// Id of the bin, opaque.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub id: Option<String>,
    /// Kind of owner of the bin.
    pub scope: Option<super::RecycleBinScope>,
    /// Id of the owner. For the scope `ORG` the corpId.
    #[serde(
        rename = "scopeId",
        default,
        deserialize_with = "crate::runtime::lenient::deserialize"
    )]
    pub scope_id: Option<String>,
}
