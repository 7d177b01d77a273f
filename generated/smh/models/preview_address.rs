// Generated from the description of the API. Edit the description, not this file.

/// Where a preview can be fetched.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PreviewAddress {
    /// Signed URL of the preview. Whoever has it can fetch it.
    pub url: Option<crate::runtime::Secret>,
}

object! {
    read PreviewAddress;
    url = "url", lenient_optional;
}
