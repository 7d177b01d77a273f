// Generated from the description of the API. Edit the description, not this file.

/// What the service says when it refuses.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorEnvelope {
    /// What is wrong. The only property to decide on.
    pub code: Option<crate::smh::ErrorCode>,
    /// More about the failure. Known to one of the vendor's mobile SDKs only.
    pub inner: Option<crate::runtime::Value>,
    /// What is wrong, in words.
    pub message: Option<String>,
    /// Id of the request, for the vendor's support.
    pub request_id: Option<String>,
    /// Another id of the request. Known to one of the vendor's mobile SDKs only.
    pub smh_request_id: Option<String>,
}

object! {
    read ErrorEnvelope;
    code = "code", lenient_optional;
    inner = "inner", any;
    message = "message", lenient_optional;
    request_id = "requestId", lenient_optional;
    smh_request_id = "smhRequestId", lenient_optional;
}
