// Generated from the description of the API. Edit the description, not this file.
object! {
    /// What the service says when it refuses.
    pub struct ErrorEnvelope: read write, Default;
    /// What is wrong. The only property to decide on.
    pub code: Option<crate::smh::ErrorCode> = "code", lenient_optional;
    /// More about the failure. Known to one of the vendor's mobile SDKs only.
    pub inner: Option<crate::runtime::Value> = "inner", any;
    /// What is wrong, in words.
    pub message: Option<String> = "message", lenient_optional;
    /// Id of the request, for the vendor's support.
    pub request_id: Option<String> = "requestId", lenient_optional;
    /// Another id of the request. Known to one of the vendor's mobile SDKs only.
    pub smh_request_id: Option<String> = "smhRequestId", lenient_optional;
}
