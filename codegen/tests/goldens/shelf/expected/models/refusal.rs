// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Refusal {
    pub code: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
}

object! {
    read Refusal;
    code = "code", optional;
    message = "message", optional;
    request_id = "requestId", optional;
}
