// Generated from the description of the API. Edit the description, not this file.
object! {
    /// Where a preview can be fetched.
    pub struct PreviewAddress: read write, Default;
    /// Signed URL of the preview. Whoever has it can fetch it.
    pub url: Option<crate::runtime::Secret> = "url", lenient_optional;
}
