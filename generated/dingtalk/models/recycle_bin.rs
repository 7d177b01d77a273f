// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A recycle bin.
    pub struct RecycleBin: read write empty;
    /// Id of the bin, opaque.
    pub id: Result<String, crate::runtime::Missing> = "id", lenient_expected;
    /// Kind of owner of the bin.
    pub scope: Option<super::RecycleBinScope> = "scope", optional;
    /// Id of the owner. For the scope `ORG` the corpId.
    pub scope_id: Option<String> = "scopeId", lenient_optional;
}
