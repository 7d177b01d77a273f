// Generated from the description of the API. Edit the description, not this file.

/// A recycle bin.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecycleBin {
    /// Id of the bin, opaque.
    pub id: Option<String>,
    /// Kind of owner of the bin.
    pub scope: Option<super::RecycleBinScope>,
    /// Id of the owner. For the scope `ORG` the corpId.
    pub scope_id: Option<String>,
}

object! {
    read RecycleBin;
    id = "id", lenient_optional;
    scope = "scope", optional;
    scope_id = "scopeId", lenient_optional;
}
