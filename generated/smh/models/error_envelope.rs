// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// What the service says when it refuses.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[non_exhaustive]
pub struct ErrorEnvelope {
    /// What is wrong. The only property to decide on.
    #[serde(default, deserialize_with = "crate::runtime::lenient::deserialize")]
    pub code: Option<crate::smh::ErrorCode>,
    /// More about the failure. Known to one of the vendor's mobile SDKs only.
    pub inner: Option<runtime::Value>,
    /// What is wrong, in words.
    pub message: Option<String>,
    /// Id of the request, for the vendor's support.
    #[serde(rename = "requestId")]
    pub request_id: Option<String>,
    /// Another id of the request. Known to one of the vendor's mobile SDKs only.
    #[serde(rename = "smhRequestId")]
    pub smh_request_id: Option<String>,
}
