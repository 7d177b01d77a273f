// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// Where a preview can be fetched.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct PreviewAddress {
    /// Signed URL of the preview. Whoever has it can fetch it.
    pub url: Option<runtime::Secret>,
}
