// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A recycle bin.
    pub struct GetRecycleBinResult: read write empty;
    /// A recycle bin.
    pub recycle_bin: Result<super::RecycleBin, crate::runtime::Missing> = "recycleBin", expected;
}
