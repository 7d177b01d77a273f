// Generated from the description of the API. Edit the description, not this file.

object! {
    /// A recycle bin.
    pub struct GetRecycleBinResult: read write, Default;
    /// A recycle bin.
    pub recycle_bin: Option<super::RecycleBin> = "recycleBin", optional;
}
