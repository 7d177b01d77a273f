// Generated from the description of the API. Edit the description, not this file.

/// A recycle bin.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetRecycleBinResult {
    /// A recycle bin.
    pub recycle_bin: Option<super::RecycleBin>,
}

object! {
    read GetRecycleBinResult;
    recycle_bin = "recycleBin", optional;
}
