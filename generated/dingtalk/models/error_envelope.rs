// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What the service says when it refuses.
    pub struct ErrorEnvelope: read write, Default;
    /// What is missing, if the app lacks a permission.
    pub accessdenieddetail: Option<super::ErrorEnvelopeAccessdenieddetail> = "accessdenieddetail", optional;
    /// What is wrong. The only property to decide on.
    pub code: Option<crate::dingtalk::ErrorCode> = "code", lenient_optional;
    /// What is wrong, in words, in Chinese or English.
    pub message: Option<String> = "message", lenient_optional;
    /// Id of the request, for the vendor's support. Kept for 7 days.
    pub requestid: Option<String> = "requestid", lenient_optional;
}

object! {
    /// What is missing, if the app lacks a permission.
    pub struct ErrorEnvelopeAccessdenieddetail: read write, Default;
    /// Permissions to ask for.
    pub required_scopes: Option<Vec<String>> = "requiredScopes", lenient_optional;
}
