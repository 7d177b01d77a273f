// Generated from the description of the API. Edit the description, not this file.

/// What the service says when it refuses.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorEnvelope {
    /// What is missing, if the app lacks a permission.
    pub accessdenieddetail: Option<super::ErrorEnvelopeAccessdenieddetail>,
    /// What is wrong. The only property to decide on.
    pub code: Option<crate::dingtalk::ErrorCode>,
    /// What is wrong, in words, in Chinese or English.
    pub message: Option<String>,
    /// Id of the request, for the vendor's support. Kept for 7 days.
    pub requestid: Option<String>,
}

object! {
    read ErrorEnvelope;
    accessdenieddetail = "accessdenieddetail", optional;
    code = "code", lenient_optional;
    message = "message", lenient_optional;
    requestid = "requestid", lenient_optional;
}

/// What is missing, if the app lacks a permission.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorEnvelopeAccessdenieddetail {
    /// Permissions to ask for.
    pub required_scopes: Option<Vec<String>>,
}

object! {
    read ErrorEnvelopeAccessdenieddetail;
    required_scopes = "requiredScopes", lenient_optional;
}
